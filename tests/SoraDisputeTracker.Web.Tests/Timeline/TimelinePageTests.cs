using AngleSharp.Html.Dom;

namespace SoraDisputeTracker.Web.Tests.Timeline;

public sealed class TimelinePageTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("/", "/events.json")]
    [InlineData("/?scope=all", "/events.json?scope=all")]
    [InlineData("/?party=coda", "/events.json?party=coda")]
    [InlineData("/?kind=request&sort=desc", "/events.json?kind=request&sort=desc")]
    public async Task Page_AnyFilter_ListsTheEventsOfTheDataInTheSameOrder(string page, string data)
    {
        using var response = await _client.GetAsync(page);
        var listed = (await response.ReadPageAsync()).QuerySelectorAll("[data-event]").Select(e => e.GetAttribute("data-event"));

        var json = await _client.JsonAsync(data);

        Assert.Equal(json.GetProperty("events").Slugs().AtLeastOne(), listed);
    }

    [Fact]
    public async Task Page_Source_HoldsOneEventPerLine()
    {
        var lines = (await _client.GetStringAsync("/?scope=all")).Split('\n').Where(l => l.Contains("data-event=", StringComparison.Ordinal));

        Assert.Each(lines, l => Assert.True(l.Split("data-event=").Length == 2, l));
    }

    [Fact]
    public async Task Page_PartyFilter_EveryEventNamesTheParty()
    {
        using var response = await _client.GetAsync("/?party=shueisha&scope=all");

        var events = (await response.ReadPageAsync()).QuerySelectorAll("[data-event]");

        Assert.NotEmpty(events);
        Assert.Each(events, e => Assert.NotNull(e.QuerySelector("[data-party=shueisha][data-side=rights-holders]")));
    }

    [Theory]
    [InlineData("sora-2-launch", "2025-09-30")]
    [InlineData("altman-policy-changes", "2025-10-04")]
    [InlineData("coda-request", "2025-10-28")]
    [InlineData("publishers-joint-statement", "2025-10-30")]
    public async Task Page_KeyEvents_CarryTheirDateAndAWordThatMarksThem(string slug, string date)
    {
        using var response = await _client.GetAsync("/");

        var item = (await response.ReadPageAsync()).QuerySelector($"[data-event={slug}]")!;

        Assert.Equal(date, item.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Contains("Key event", item.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ManySignatories_AllStandInTheHtml()
    {
        using var response = await _client.GetAsync("/");

        var signatories = (await response.ReadPageAsync()).QuerySelectorAll("[data-event=publishers-joint-statement] details [data-party]");

        Assert.Equal(18, signatories.Length);
    }

    [Fact]
    public async Task Page_Facet_CountIsWhatItsLinkShows()
    {
        using var response = await _client.GetAsync("/");
        var facets = (await response.ReadPageAsync()).QuerySelectorAll("a.facet:has(.facet-count)");

        Assert.NotEmpty(facets);
        foreach (var facet in facets)
        {
            using var narrowed = await _client.GetAsync(facet.GetAttribute("href"));
            var shown = (await narrowed.ReadPageAsync()).QuerySelectorAll("[data-event]").Length;
            Assert.StartsWith($"{shown} ", facet.QuerySelector(".facet-count")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Page_ActiveFilters_EachLinkLeavesOneOut()
    {
        using var response = await _client.GetAsync("/?party=coda&kind=request&q=opt-out");

        var links = (await response.ReadPageAsync()).QuerySelectorAll(".active-filters a").Select(a => a.GetAttribute("href"));

        Assert.Equal(["/?kind=request&q=opt-out", "/?party=coda&q=opt-out", "/?party=coda&kind=request", "/"], links);
    }

    [Fact]
    public async Task Page_NothingFits_OffersToLoosenEachPart()
    {
        using var response = await _client.GetAsync("/?party=coda&kind=launch");

        var page = await response.ReadPageAsync();

        Assert.Empty(page.QuerySelectorAll("[data-event]"));
        var offers = page.QuerySelectorAll("#list .notice a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Contains("/?kind=launch", offers);
        Assert.Contains("/?party=coda", offers);
    }

    [Fact]
    public async Task Form_Sent_CarriesTheWholeFilter()
    {
        using var response = await _client.GetAsync("/?party=coda&party=openai&match=all&scope=all&sort=desc&q=letter");

        var form = (await response.ReadPageAsync()).Forms.OfType<IHtmlFormElement>().Single(f => f.ClassList.Contains("filter-form"));

        var sent = form.GetSubmission()!.Target.Query!.Split('&').Where(field => !field.EndsWith('='));
        Assert.Equal(["scope=all", "sort=desc", "q=letter", "party=coda", "party=openai", "match=all"], sent);
    }

    [Fact]
    public async Task CitePanel_Filter_ListsAsManyReferencesAsTheFilesHold()
    {
        using var response = await _client.GetAsync("/?party=coda");
        var panel = (await response.ReadPageAsync()).QuerySelector(".cite")!;

        var file = await _client.JsonAsync("/citations.json?party=coda");

        Assert.NotEqual(0, file.GetArrayLength());
        Assert.Equal(file.GetArrayLength(), panel.QuerySelectorAll(".refs > li").Length);
        Assert.Each(panel.QuerySelectorAll(".downloads a"), a => Assert.EndsWith("?party=coda", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/?from=2026&to=2025&party=coda", "/?party=coda")]
    [InlineData("/?party=coda&party=nope", "/?party=coda")]
    [InlineData("/?page=7&kind=request", "/?kind=request")]
    [InlineData("/?sort=newest", "/")]
    public async Task Page_WrongParameter_OffersAnAddressThatWorks(string address, string offered)
    {
        using var response = await _client.GetAsync(address);

        var link = (await response.ReadPageAsync()).QuerySelector("main a")!;

        Assert.Equal(offered, link.GetAttribute("href"));
    }
}
