using AngleSharp.Dom;

namespace SoraDisputeTracker.Web.Tests.Exports;

public sealed class TakeAwayTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("/", "/events.csv /events.json /events.ics")]
    [InlineData("/?party=coda&scope=all&sort=desc", "/events.csv?party=coda&scope=all&sort=desc /events.json?party=coda&scope=all&sort=desc /events.ics?party=coda&scope=all&sort=desc")]
    [InlineData("/?party=coda&lang=ja", "/events.csv?party=coda /events.json?party=coda /events.ics?party=coda&lang=ja")]
    [InlineData("/parties", "/parties.csv /parties.json")]
    [InlineData("/sources?lang=ja", "/sources.csv /sources.json")]
    [InlineData("/demands?as-of=2026-10&status=overtaken", "/demands.csv?as-of=2026-10&status=overtaken /demands.json?as-of=2026-10&status=overtaken")]
    [InlineData("/disagreements?party=coda&kind=against-primary", "/disagreements.csv?party=coda&kind=against-primary /disagreements.json?party=coda&kind=against-primary")]
    public async Task Page_List_OffersWhatIsInViewAsData(string address, string offered)
    {
        var page = await (await _client.GetAsync(address)).ReadPageAsync();

        var links = page.QuerySelectorAll(".take-away a").Select(a => a.GetAttribute("href")!).AtLeastOne();
        Assert.Subset(links.ToHashSet(), offered.Split(' ').ToHashSet());
        foreach (var link in links)
            Assert.True((await _client.GetAsync(link)).IsSuccessStatusCode, link);
    }

    [Fact]
    public async Task Page_NothingInView_OffersNothing()
    {
        var page = await (await _client.GetAsync("/?q=nothing+holds+these+words")).ReadPageAsync();

        Assert.Null(page.QuerySelector(".take-away"));
    }

    [Theory]
    [InlineData("en", "This list as data:")]
    [InlineData("ja", "この一覧をデータで：")]
    public async Task Page_Offer_SpeaksTheLanguageOfThePage(string language, string words)
    {
        var page = await (await _client.GetAsync($"/parties?lang={language}")).ReadPageAsync();

        Assert.StartsWith(words, page.QuerySelector(".take-away")!.Text().Trim(), StringComparison.Ordinal);
    }
}
