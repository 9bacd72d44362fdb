using System.Globalization;
using AngleSharp.Dom;

namespace SoraDisputeTracker.Web.Tests.Evidence;

public sealed class EvidencePagesTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("/events/sora-2-launch")]
    [InlineData("/parties/coda")]
    [InlineData("/demands/coda-stop-training")]
    [InlineData("/sources/tekedia-coda-demand")]
    public async Task Page_EachStatement_StandsBesideWordsOfASource(string address)
    {
        var statements = (await GetAsync(address)).QuerySelectorAll("[data-assertion]");

        Assert.NotEmpty(statements);
        Assert.Each(statements, s => Assert.NotEmpty(s.QuerySelector("blockquote[lang], q[lang]")!.TextContent.Trim()));
    }

    [Fact]
    public async Task EventPage_SourcesPartWays_ShowsEveryValueAndWhyOneStandsFirst()
    {
        var date = (await GetAsync("/events/sora-2-launch")).QuerySelectorAll(".fact").First(f => f.QuerySelector("dt")!.TextContent == "Date");

        var values = date.QuerySelectorAll(".sides-of-it .value").Select(v => v.TextContent.Trim()).ToList();

        Assert.True(values.Count > 1);
        Assert.StartsWith("30 September 2025", values[0], StringComparison.Ordinal);
        Assert.NotEmpty(date.QuerySelector(".resolution")!.TextContent.Trim());
    }

    [Fact]
    public async Task SourcePage_Statements_AreAsManyAsItSays()
    {
        var page = await GetAsync("/sources/tekedia-coda-demand");

        var said = page.QuerySelector("#stated + p")!.TextContent.Trim().Split(' ')[0];

        Assert.Equal(page.QuerySelectorAll("[data-assertion]").Length, int.Parse(said, CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task PartyPage_JapaneseName_IsMarkedAsJapanese()
    {
        var header = (await GetAsync("/parties/kodansha")).QuerySelector("article header")!;

        Assert.Equal("講談社", header.QuerySelector("[lang=ja]")!.TextContent.Trim());
    }

    [Fact]
    public async Task PartyPage_Timeline_ShowsAsManyEventsAsThePage()
    {
        var page = await GetAsync("/parties/coda");
        var link = page.QuerySelector("article header a.mud-button")!.GetAttribute("href")!;

        var timeline = await GetAsync(link);

        Assert.Equal(
            page.QuerySelectorAll("[data-event]").Select(e => e.GetAttribute("data-event")).AtLeastOne(),
            timeline.QuerySelectorAll("[data-event]").Select(e => e.GetAttribute("data-event")));
    }

    private async Task<IDocument> GetAsync(string address)
    {
        using var response = await _client.GetAsync(address);
        return await response.ReadPageAsync();
    }
}
