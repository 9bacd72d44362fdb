using System.Globalization;
using System.Text.Json;
using SoraDisputeTracker.EndToEnd.Tests.Site;

namespace SoraDisputeTracker.EndToEnd.Tests.Quality;

/// <summary>Every kind of page, in both languages, before the Nu Html Checker.</summary>
public sealed class MarkupTests(SiteFixture site)
{
    private const string Checker = "tests/Tools/npm/node_modules/vnu-jar/build/dist/vnu.jar";

    [RequiresToolFact("java", Checker, Tool.Chromium)]
    public async Task Pages_CheckedByVnu_HaveNoError()
    {
        using var folder = new TemporaryFolder();
        var addresses = new Dictionary<string, string>();
        using var client = site.CreateClient();
        foreach (var address in SitePages.Found.Concat(SitePages.Refused.Select(r => r.Address)).Concat(SitePages.Embeds))
        {
            foreach (var language in (string[])["en", "ja"])
            {
                var file = Path.Combine(folder.Path, string.Create(CultureInfo.InvariantCulture, $"{addresses.Count:000}-{language}.html"));
                addresses.Add(file, $"{address} in {language}");
                using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Language", language } } };
                using var response = await client.SendAsync(request);
                await File.WriteAllTextAsync(file, await response.Content.ReadAsStringAsync());
            }
        }

        var output = Tool.Run("java", "", ["-jar", Tool.Require(Checker), "--stdout", "--exit-zero-always", "--errors-only", "--format", "json", .. addresses.Keys]);
        var errors = JsonDocument.Parse(output).RootElement.GetProperty("messages").EnumerateArray()
            .Select(m => $"{addresses[m.GetProperty("url").GetString()!["file:".Length..]]}: {m.GetProperty("message").GetString()} ({m.GetProperty("extract").GetString()})")
            .ToList();

        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }
}
