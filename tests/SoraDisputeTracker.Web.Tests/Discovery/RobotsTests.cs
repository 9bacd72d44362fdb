using System.Net;
using System.Text.RegularExpressions;

namespace SoraDisputeTracker.Web.Tests.Discovery;

/// <summary>What crawlers may read, by the rules of RFC 9309.</summary>
public sealed class RobotsTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("AnyBot", "/", true)]
    [InlineData("AnyBot", "/events/coda-request", true)]
    [InlineData("AnyBot", "/events/coda-request?lang=ja", true)]
    [InlineData("AnyBot", "/?lang=en", true)]
    [InlineData("AnyBot", "/sitemap.xml", true)]
    [InlineData("AnyBot", "/card.png", true)]
    [InlineData("AnyBot", "/?party=coda", false)]
    [InlineData("AnyBot", "/?party=coda&lang=ja", false)]
    [InlineData("AnyBot", "/citations?style=mla", false)]
    [InlineData("AnyBot", "/embed/events/coda-request", false)]
    [InlineData("AnyBot", "/live?corpus=0", false)]
    [InlineData("AnyBot", "/_blazor/negotiate", false)]
    [InlineData("Twitterbot", "/?party=coda", true)]
    [InlineData("Twitterbot", "/live", false)]
    public async Task Rules_ForAnAddress_LetCrawlersReadPagesOnce(string agent, string address, bool isAllowed) =>
        Assert.Equal(isAllowed, IsAllowed(await _client.GetStringAsync("/robots.txt"), agent, address));

    [Fact]
    public async Task Answer_Asked_IsPlainTextThatLeadsToTheSitemap()
    {
        using var response = await _client.GetAsync("/robots.txt");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Contains("\nSitemap: http://localhost/sitemap.xml\n", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    // The group that names the agent, else the one for all; of the rules that fit the longest, and of equally long ones the allowing one.
    private static bool IsAllowed(string robots, string agent, string address)
    {
        var groups = robots.Split("\n\n").Select(g => g.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var group = groups.Find(g => g.Contains($"User-agent: {agent}")) ?? groups.Single(g => g.Contains("User-agent: *"));
        var fitting =
            from line in @group
            let rule = line.Split(": ", 2)
            where rule[0] is "Allow" or "Disallow"
            where Regex.IsMatch(address, "^" + Regex.Escape(rule[1]).Replace(@"\*", ".*", StringComparison.Ordinal).Replace(@"\$", "$", StringComparison.Ordinal), RegexOptions.None, TimeSpan.FromSeconds(1))
            orderby rule[1].Length descending, rule[0]
            select rule[0];
        return fitting.FirstOrDefault() != "Disallow";
    }
}
