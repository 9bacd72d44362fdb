using System.Net;
using AngleSharp.Dom;

namespace SoraDisputeTracker.Web.Tests.Pages;

/// <summary>What holds on every page.</summary>
public sealed class EveryPageTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    public static TheoryData<string> Addresses { get; } =
    [
        "/", "/?party=coda&party=openai&scope=all", "/?page=9", "/events/coda-request", "/events/publishers-joint-statement", "/parties", "/parties/coda",
        "/demands", "/demands/coda-stop-training", "/sources", "/sources/tekedia-coda-demand", "/about", "/data", "/api", "/disagreements", "/disagreements?party=coda&kind=against-primary", "/disagreements?kind=nope", "/parties/no-such-party", "/no-such-page", "/search", "/search?q=coda", "/search?q=Kodokawa", "/search?q=coda&kind=nope",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Page_Markup_HoldsNothingInlineThatThePolicyWouldBlock(string address)
    {
        var page = await GetAsync(address);

        Assert.Empty(page.QuerySelectorAll("style"));
        Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.Each(page.QuerySelectorAll("script"), s => Assert.True(s.HasAttribute("src") || s.HasAttribute("nonce") || s.GetAttribute("type") == "application/ld+json"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Page_Outline_HasOneFirstHeadingATitleAndNoGap(string address)
    {
        var page = await GetAsync(address);

        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotEmpty(page.Title!.Trim());
        var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(h => h.LocalName[1] - '0').ToList();
        Assert.Each(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"{address}: h{pair.First} is followed by h{pair.Second}"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Page_Links_LeadSomewhere(string address)
    {
        var page = await GetAsync(address);
        var own = page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!.Split('#')[0]).Where(h => h.StartsWith('/')).Distinct();

        foreach (var link in own.Where(l => !l.StartsWith(address, StringComparison.Ordinal)))
        {
            using var response = await _client.GetAsync(link);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address} links to {link}, which answers {response.StatusCode}");
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Page_Identifiers_AreUnique(string address)
    {
        var page = await GetAsync(address);

        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();

        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [InlineData("/events/no-such-event", "no-such-event", null)]
    [InlineData("/parties/cdoa", "cdoa", "/parties/coda")]
    [InlineData("/demands/no-such-demand", "no-such-demand", null)]
    [InlineData("/sources/tekedia-coda-demnd", "tekedia-coda-demnd", "/sources/tekedia-coda-demand")]
    public async Task Page_UnknownSlug_Answers404AndNamesItWithTheNearest(string address, string named, string? nearest)
    {
        using var response = await _client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var main = (await response.ReadPageAsync()).QuerySelector("main")!;
        Assert.Equal(named, main.QuerySelector("code")!.TextContent);
        if (nearest is not null)
            Assert.NotNull(main.QuerySelector($"a[href='{nearest}']"));
    }

    private async Task<IDocument> GetAsync(string address)
    {
        using var response = await _client.GetAsync(address);
        return await response.ReadPageAsync();
    }
}
