using System.Net;
using AngleSharp.Dom;

namespace SoraDisputeTracker.Web.Tests.Disagreements;

public sealed class DisagreementsPageTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("")]
    [InlineData("?event=coda-request")]
    [InlineData("?party=minoru-kiuchi")]
    [InlineData("?source=tekedia-coda-demand")]
    [InlineData("?kind=between-articles")]
    [InlineData("?kind=inside-one-source")]
    [InlineData("?kind=against-primary")]
    [InlineData("?kind=against-added")]
    public async Task Page_AnyFilter_ListsWhatTheDataListsAndCountsIt(string query)
    {
        var page = await GetAsync("/disagreements" + query);
        var data = await _client.JsonAsync("/disagreements.json" + query);

        var listed = Listed(page);

        Assert.NotEmpty(listed);
        Assert.Equal(data.GetProperty("disagreements").EnumerateArray().Select(d => d.GetProperty("id").GetString()), listed);
        Assert.StartsWith(listed.Count == 1 ? "1 disagreement" : $"{listed.Count} disagreements", page.QuerySelector("#list-head")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_KeyEvents_ComeFirst()
    {
        var spine = (await GetAsync("/disagreements")).QuerySelectorAll("article.disagreement").Select(d => d.QuerySelector(".tag-key") is not null).ToList();

        Assert.Contains(true, spine);
        Assert.Contains(false, spine);
        Assert.Equal(spine.OrderByDescending(s => s), spine);
    }

    [Fact]
    public async Task Page_EachDisagreement_HasTwoValuesWithWordsAndAReasonOrSaysThatItIsOpen()
    {
        var all = (await GetAsync("/disagreements")).QuerySelectorAll("article.disagreement");

        Assert.Each(all, d =>
        {
            Assert.Equal(d.Id, d.GetAttribute("data-disagreement"));
            var values = d.QuerySelectorAll(".contested-value");
            Assert.True(values.Length >= 2, d.Id);
            Assert.Each(values, v => Assert.NotEmpty(v.QuerySelectorAll("blockquote[lang]")));
            Assert.Matches("^(Why the first is shown:|Not decided\\.)", d.QuerySelector(".resolution")!.TextContent.Trim());
        });
    }

    [Theory]
    [InlineData("events.publishers-joint-statement.date", "30 October 2025", "31 October 2025")]
    [InlineData("events.publishers-joint-statement.signatory-count", "19", "18")]
    [InlineData("events.coda-request.date", "28 October 2025", "27 October 2025")]
    [InlineData("parties.japanese-government.spokesperson", "Minoru Kiuchi", "Keiko Nagaoka")]
    public async Task Page_KnownDisagreement_ShowsBothValuesTheShownOneFirst(string id, string shown, string other)
    {
        var values = (await GetAsync("/disagreements")).GetElementById(id)!.QuerySelectorAll(".contested-value > .value").Select(v => v.TextContent.Trim()).ToList();

        Assert.StartsWith(shown, values[0], StringComparison.Ordinal);
        Assert.Contains("shown", values[0], StringComparison.Ordinal);
        Assert.Contains(values, v => v.StartsWith(other, StringComparison.Ordinal) && v.EndsWith("also stated", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_Kinds_EachLinkShowsAsManyAsItSays()
    {
        var page = await GetAsync("/disagreements?party=coda");

        foreach (var facet in page.QuerySelectorAll("a.facet").AtLeastOne())
        {
            var shown = Listed(await GetAsync(facet.GetAttribute("href")!)).Count;
            Assert.StartsWith($"{shown} ", facet.QuerySelector(".facet-count")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Form_Choices_LeadToDisagreementsAndCarryTheKind()
    {
        var form = (await GetAsync("/disagreements?kind=against-primary&party=coda")).QuerySelector("form.filter-form")!;

        Assert.Equal("against-primary", form.QuerySelector("input[name=kind]")!.GetAttribute("value"));
        Assert.Equal("coda", form.QuerySelector("select[name=party] option[selected]")!.GetAttribute("value"));
        foreach (var name in new[] { "event", "party", "source" })
        {
            foreach (var option in form.QuerySelectorAll($"select[name={name}] option:not([value=''])").AtLeastOne())
                Assert.NotEmpty(Listed(await GetAsync($"/disagreements?{name}={option.GetAttribute("value")}")));
        }
    }

    [Theory]
    [InlineData("event=coda-requst", "event", "coda-request")]
    [InlineData("party=cdoa", "party", "coda")]
    [InlineData("source=tekedia-coda-demnd", "source", "tekedia-coda-demand")]
    [InlineData("kind=against-primry", "kind", "against-primary")]
    [InlineData("kind=AgainstPrimary", "kind", "against-primary")]
    public async Task Page_UnknownValue_Answers400ThatNamesItAndTheNearest(string query, string parameter, string nearest)
    {
        using var response = await _client.GetAsync("/disagreements?" + query);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var problem = Assert.Single((await response.ReadPageAsync()).QuerySelectorAll("[data-parameter]"));
        Assert.Equal(parameter, problem.GetAttribute("data-parameter"));
        Assert.Contains($"Did you mean {nearest}?", problem.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_NothingFits_OffersToLeaveEachPartOut()
    {
        var page = await GetAsync("/disagreements?event=coda-request&source=getty-uk-judgment");

        Assert.Empty(Listed(page));
        var offers = page.QuerySelectorAll("#list .notice a").Select(a => a.GetAttribute("href"));
        Assert.Equal(["/disagreements?source=getty-uk-judgment", "/disagreements?event=coda-request"], offers);
    }

    [Fact]
    public async Task EveryPage_Navigation_CountsTheDisagreements()
    {
        var count = (await _client.JsonAsync("/disagreements.json")).GetProperty("count").GetInt32();

        var link = (await GetAsync("/about")).QuerySelector("nav a[href='/disagreements']")!;

        Assert.Equal($"Disagreements {count}", link.TextContent.Trim());
    }

    private static List<string> Listed(IDocument page) => [.. page.QuerySelectorAll("article.disagreement").Select(d => d.GetAttribute("data-disagreement")!)];

    private async Task<IDocument> GetAsync(string address)
    {
        using var response = await _client.GetAsync(address);
        return await response.ReadPageAsync();
    }
}
