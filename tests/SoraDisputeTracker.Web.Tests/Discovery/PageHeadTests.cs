using System.Net;
using AngleSharp.Dom;

namespace SoraDisputeTracker.Web.Tests.Discovery;

/// <summary>What every page tells search engines, browsers and those who show its address.</summary>
public sealed class PageHeadTests(TrackerApp app, PublishedApp published)
{
    private readonly HttpClient _client = app.CreateReader();

    public static TheoryData<string> Addresses { get; } =
    [
        "/", "/?party=coda", "/events/coda-request", "/parties", "/parties/coda", "/demands", "/demands/publishers-opt-in", "/sources", "/sources/tekedia-coda-demand",
        "/disagreements", "/changes", "/about", "/citations", "/search?q=coda",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task OpenGraph_OfAPage_SaysAllThatACardNeeds(string address)
    {
        var page = await GetAsync(address);

        Assert.Equal("http://localhost" + address, Property(page, "og:url"));
        Assert.Equal(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), Property(page, "og:url"));
        Assert.Contains(Property(page, "og:title"), page.Title + page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(page.QuerySelector("meta[name=description]")!.GetAttribute("content"), Property(page, "og:description"));
        Assert.Contains(Property(page, "og:type"), (string[])["website", "article"]);
        Assert.Equal("Sora Dispute Tracker", Property(page, "og:site_name"));
        Assert.Equal(("en_US", "ja_JP"), (Property(page, "og:locale"), Property(page, "og:locale:alternate")));
        Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Search_OfAPage_IsDescribedInItsLanguage(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Language", "ja" } } };
        using var response = await _client.SendAsync(request);

        var link = (await response.ReadPageAsync()).QuerySelector("link[rel=search]")!;

        Assert.Equal("application/opensearchdescription+xml", link.GetAttribute("type"));
        Assert.Equal("/opensearch.xml?lang=ja", link.GetAttribute("href"));
    }

    [Fact]
    public async Task Card_OfThePages_IsAPictureOfTheSizeThatTheyName()
    {
        var page = await GetAsync("/events/coda-request");

        using var response = await _client.GetAsync(Property(page, "og:image"));

        Assert.Equal("image/png", response.Content.Headers.ContentType?.MediaType);
        var picture = await response.Content.ReadAsByteArrayAsync();
        Assert.InRange(picture.Length, 1, 60_000);

        // PNG, 11.2.2: behind the signature and the chunk's head stand width and height, the highest byte first.
        Assert.Equal([Property(page, "og:image:width"), Property(page, "og:image:height")], new[] { 16, 20 }.Select(at => $"{(picture[at + 2] << 8) + picture[at + 3]}"));
        Assert.NotEmpty(Property(page, "og:image:alt"));
    }

    [Theory]
    [InlineData("/events/coda-request", "http://localhost/events/coda-request")]
    [InlineData("/events/coda-request?lang=ja", "http://localhost/events/coda-request?lang=ja")]
    [InlineData("/?party=coda&lang=en", "http://localhost/?party=coda&lang=en")]
    public async Task Canonical_OfAPageInALanguage_IsOneOfItsAlternates(string address, string canonical)
    {
        var page = await GetAsync(address);

        Assert.Equal(canonical, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains(canonical, page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => l.GetAttribute("href")));
        Assert.Equal(["en", "ja", "x-default"], page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => l.GetAttribute("hreflang")!));
    }

    [Fact]
    public async Task Addresses_PublicAddressIsSet_LeadThere()
    {
        using var response = await published.CreateReader().GetAsync("/events/coda-request");

        var page = await response.ReadPageAsync();

        Assert.Equal("https://tracker.example/events/coda-request", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("https://tracker.example/card.png", Property(page, "og:image"));
    }

    private static string Property(IDocument page, string name) =>
        Assert.Single(page.QuerySelectorAll($"meta[property='{name}']")).GetAttribute("content")!;

    private async Task<IDocument> GetAsync(string address)
    {
        using var response = await _client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.ReadPageAsync();
    }
}
