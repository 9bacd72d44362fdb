using System.Net;

namespace SoraDisputeTracker.Web.Tests.Feeds;

/// <summary>Every page's head leads to the feed that tells of the same.</summary>
public sealed class FeedLinksTests(TrackerApp app)
{
    private static readonly string[] MediaTypes = ["application/atom+xml", "application/feed+json"];

    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("/", "/feed.atom")]
    [InlineData("/?party=coda&scope=all", "/feed.atom?party=coda&scope=all")]
    [InlineData("/?sort=desc&kind=request&party=openai&page=1", "/feed.atom?party=openai&kind=request")]
    [InlineData("/?q=%E8%91%97%E4%BD%9C%E6%A8%A9", "/feed.atom?q=%E8%91%97%E4%BD%9C%E6%A8%A9")]
    [InlineData("/?from=2025-10&to=2025-10-31", "/feed.atom?from=2025-10&to=2025-10-31")]
    [InlineData("/events/coda-request", "/feed.atom")]
    [InlineData("/parties", "/feed.atom")]
    [InlineData("/parties/coda", "/parties/coda/feed.atom")]
    [InlineData("/demands", "/feed.atom")]
    [InlineData("/demands/coda-stop-training", "/demands/coda-stop-training/feed.atom")]
    [InlineData("/sources", "/feed.atom")]
    [InlineData("/sources/tekedia-coda-demand", "/feed.atom")]
    [InlineData("/disagreements", "/disagreements/feed.atom")]
    [InlineData("/disagreements?party=coda&kind=against-primary", "/disagreements/feed.atom?party=coda&kind=against-primary")]
    [InlineData("/changes", "/changes/feed.atom")]
    [InlineData("/about", "/feed.atom")]
    [InlineData("/citations?party=coda", "/feed.atom")]
    [InlineData("/search?q=coda", "/feed.atom")]
    public async Task Head_EnglishOrJapanesePage_LeadsToBothFormats(string page, string feed)
    {
        Assert.Equal([feed, FeedAddresses.AsJson(feed)], await FeedsOfAsync(page));

        var inJapanese = await FeedsOfAsync($"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang=ja");
        Assert.Each(inJapanese, f => Assert.Contains("lang=ja", f, StringComparison.Ordinal));
        Assert.Equal([feed, FeedAddresses.AsJson(feed)], inJapanese.Select(f => f.Replace("lang=ja", "", StringComparison.Ordinal).Replace("?&", "?", StringComparison.Ordinal).TrimEnd('?', '&')));
    }

    private async Task<List<string>> FeedsOfAsync(string page)
    {
        using var response = await _client.GetAsync(page);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var links = (await response.ReadPageAsync()).QuerySelectorAll("head link[rel=alternate]").Where(l => MediaTypes.Contains(l.GetAttribute("type"))).ToList();

        Assert.Equal(MediaTypes, links.Select(l => l.GetAttribute("type")));
        foreach (var link in links)
        {
            Assert.NotEmpty(link.GetAttribute("title")!);
            using var feed = await _client.GetAsync(link.GetAttribute("href"));
            Assert.Equal(HttpStatusCode.OK, feed.StatusCode);
            Assert.Equal(link.GetAttribute("type"), feed.Content.Headers.ContentType!.MediaType);
        }

        return [.. links.Select(l => l.GetAttribute("href")!)];
    }
}
