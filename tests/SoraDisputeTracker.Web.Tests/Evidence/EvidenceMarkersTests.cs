using AngleSharp.Dom;

namespace SoraDisputeTracker.Web.Tests.Evidence;

public sealed class EvidenceMarkersTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("/events/coda-request")]
    [InlineData("/events/publishers-joint-statement")]
    [InlineData("/parties/minoru-kiuchi")]
    [InlineData("/demands/coda-stop-training")]
    public async Task Page_EachStatedValue_CarriesAMarkerThatOpensItsAssertions(string address)
    {
        var values = (await GetAsync(address)).QuerySelectorAll(".stated");

        Assert.NotEmpty(values);
        Assert.Each(values, v =>
        {
            var marker = v.QuerySelector("details.mark")!;
            Assert.Matches("^[1-9][0-9]*$", marker.QuerySelector("summary .mark-number")!.TextContent);
            Assert.Contains("Who says so:", marker.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
            Assert.NotEmpty(marker.QuerySelectorAll("[data-assertion]"));
        });
    }

    [Theory]
    [InlineData("/events/coda-request")]
    [InlineData("/parties/minoru-kiuchi")]
    public async Task Page_NotesInFull_AreNumberedInTheirOrder(string address)
    {
        var numbers = (await GetAsync(address)).QuerySelectorAll(".stated .mark-number").Select(n => int.Parse(n.TextContent, System.Globalization.CultureInfo.InvariantCulture)).ToList();

        Assert.NotEmpty(numbers);
        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
    }

    [Fact]
    public async Task EventPage_DateAndRolesOfTheTitleBlock_HaveTheNumbersOfTheirNotes()
    {
        var page = await GetAsync("/events/coda-request");

        AssertSameNote(page, page.QuerySelector("header .record-date details.mark")!);
        var chips = page.QuerySelectorAll(".chips-noted > li");
        Assert.NotEmpty(chips);
        Assert.Each(chips, c => AssertSameNote(page, c.QuerySelector("details.mark")!));
    }

    [Fact]
    public async Task PartyPage_Names_HaveTheNumbersOfTheirNotes()
    {
        var page = await GetAsync("/parties/minoru-kiuchi");

        AssertSameNote(page, page.QuerySelector("header .title-line details.mark")!);
    }

    [Fact]
    public async Task Marker_Assertion_LeadsToTheSourceItsPassageAndItsPlace()
    {
        var page = await GetAsync("/events/publishers-joint-statement");
        var note = page.QuerySelectorAll(".stated").First(v => v.TextContent.Contains("30 October 2025", StringComparison.Ordinal));

        var assertion = note.QuerySelector("[data-assertion]")!;

        var anchor = "a-" + assertion.GetAttribute("data-assertion");
        Assert.Equal(anchor, assertion.Id);
        Assert.Equal("/sources/outlook-respawn-joint-statement#" + anchor, assertion.QuerySelector(".passage-source a")!.GetAttribute("href"));
        Assert.Equal("en", assertion.QuerySelector("blockquote")!.GetAttribute("lang"));
        Assert.Matches("in the digest's section ‘.+’, characters [0-9]+-[0-9]+", assertion.QuerySelector(".passage-place")!.TextContent);
        var passage = assertion.QuerySelector(".passage-link a")!;
        Assert.Matches("^https://respawn\\.outlookindia\\.com/.+#:~:text=The%20group%20", passage.GetAttribute("href"));
        Assert.Equal("noopener", passage.GetAttribute("rel"));
    }

    [Fact]
    public async Task Marker_AnchorOfTheSource_StandsOnItsPage()
    {
        var link = (await GetAsync("/events/coda-request")).QuerySelector(".stated .passage-source a")!.GetAttribute("href")!.Split('#');

        Assert.NotNull((await GetAsync(link[0])).GetElementById(link[1]));
    }

    [Fact]
    public async Task Marker_SourceReadAsAnExcerpt_SaysSo()
    {
        var page = await GetAsync("/events/coda-request");

        var japanese = page.QuerySelectorAll(".stated blockquote[lang=ja]");

        Assert.NotEmpty(japanese);
        Assert.Each(japanese, q => Assert.Contains("stored excerpt", q.NextElementSibling!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Marker_YearLeftOutByTheSource_IsToldBesideItsWords()
    {
        var date = (await GetAsync("/events/coda-request")).QuerySelector("header .record-date details.mark")!;

        Assert.Contains("leaves the year out", date.TextContent, StringComparison.Ordinal);
    }

    private static void AssertSameNote(IDocument page, IElement again)
    {
        var number = again.QuerySelector(".mark-number")!.TextContent;
        var note = page.QuerySelectorAll(".stated details.mark").Single(m => m.QuerySelector(".mark-number")!.TextContent == number);
        Assert.Equal(Assertions(note).AtLeastOne(), Assertions(again));
        Assert.Empty(again.QuerySelectorAll("[id]"));
    }

    private static IEnumerable<string?> Assertions(IElement marker) => marker.QuerySelectorAll("[data-assertion]").Select(a => a.GetAttribute("data-assertion"));

    private async Task<IDocument> GetAsync(string address)
    {
        using var response = await _client.GetAsync(address);
        return await response.ReadPageAsync();
    }
}
