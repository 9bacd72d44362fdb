using System.Net;
using AngleSharp.Html.Parser;
using SoraDisputeTracker.EndToEnd.Tests.Site;

namespace SoraDisputeTracker.EndToEnd.Tests.Quality;

/// <summary>Walks the site from its front page.</summary>
public sealed class LinkTests(SiteFixture site)
{
    private const int MostRefinements = 1;

    [Trait(Tier.Name, Tier.Outer)]
    [RequiresToolFact(Tool.Chromium)]
    public async Task InternalLinks_AllFollowed_Answer()
    {
        using var client = site.CreateClient();
        var queue = new Queue<Uri>([site.Address]);
        var seen = new HashSet<string>(StringComparer.Ordinal) { site.Address.PathAndQuery };
        var broken = new List<string>();
        while (queue.TryDequeue(out var address))
        {
            using var response = await client.GetAsync(address);
            if (response.StatusCode >= HttpStatusCode.MultipleChoices)
                broken.Add($"{(int)response.StatusCode} {address.PathAndQuery}");
            if (response.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            foreach (var link in Links(await response.Content.ReadAsStringAsync(), address).Where(IsWorthFollowing))
            {
                if (seen.Add(link.PathAndQuery))
                    queue.Enqueue(link);
            }
        }

        Assert.True(broken.Count == 0, string.Join('\n', broken));
        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "/parties/coda", "/demands/publishers-opt-in", "/sources/tekedia-coda-demand", "/about" }, seen);
    }

    private static IEnumerable<Uri> Links(string html, Uri page)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var root = new Uri(page, document.QuerySelector("base")?.GetAttribute("href") ?? "");
        return [.. document.QuerySelectorAll("[href], [src]").Select(e => new Uri(root, e.GetAttribute("href") ?? e.GetAttribute("src")))];
    }

    // Facets lead to every combination of choices; one at a time is enough.
    private bool IsWorthFollowing(Uri link) =>
        link.GetLeftPart(UriPartial.Authority) == site.Address.GetLeftPart(UriPartial.Authority) && link.Query.Count(c => c == '=') <= MostRefinements;
}
