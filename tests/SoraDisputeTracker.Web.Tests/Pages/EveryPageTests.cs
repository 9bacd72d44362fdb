using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Dom;

namespace SoraDisputeTracker.Web.Tests.Pages;

/// <summary>What holds on every page.</summary>
public sealed class EveryPageTests(TrackerApp app)
{
    // The tests only look at the pages, one after another: each page is read once, and each link followed once.
    private static readonly ConcurrentDictionary<string, Task<IDocument>> Pages = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Task<HttpStatusCode>> Statuses = new(StringComparer.Ordinal);

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
        Assert.Each(page.QuerySelectorAll("script"), s => Assert.True(s.HasAttribute("src") || s.GetAttribute("type") == "application/ld+json"));
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

        var links = own.Where(l => address == "/" || !l.StartsWith(address, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var status = await Statuses.GetOrAdd(link, StatusAsync);
            Assert.True(status == HttpStatusCode.OK, $"{address} links to {link}, which answers {status}");
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Page_Identifiers_AreUnique(string address)
    {
        var page = await GetAsync(address);

        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();

        Assert.NotEmpty(ids);
        Assert.Equal(ids.Distinct(), ids);
    }

    private Task<IDocument> GetAsync(string address) => Pages.GetOrAdd(address, ReadAsync);

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var response = await _client.GetAsync(address);
        return response.StatusCode;
    }

    private async Task<IDocument> ReadAsync(string address)
    {
        using var response = await _client.GetAsync(address);
        return await response.ReadPageAsync();
    }
}
