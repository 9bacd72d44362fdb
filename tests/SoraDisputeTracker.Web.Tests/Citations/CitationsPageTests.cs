using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SoraDisputeTracker.Web.Tests.Citations;

public sealed class CitationsPageTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("")]
    [InlineData("?party=coda&style=mla")]
    [InlineData("?party=coda&style=bluebook&group=party&annotated=quotes")]
    [InlineData("?pick=events/coda-request&style=vancouver&locale=ja")]
    public async Task Page_StyledFormat_ShowsTheReferencesOfTheFile(string query)
    {
        var page = await PageAsync(query);
        var file = await _client.GetStringAsync("/citations.txt" + query);

        var references = page.QuerySelectorAll("#references [data-item]").Select(i => Folded(i.ChildNodes.TakeWhile(n => n is not IHtmlUnorderedListElement).Aggregate("", (all, n) => all + n.TextContent))).ToList();

        Assert.NotEmpty(references);
        Assert.Equal(file.Split('\n').Where(l => l.Length > 0 && !l.StartsWith(' ') && page.QuerySelectorAll(".refs-head").All(h => h.TextContent != l)).Select(Folded), references);
    }

    [Fact]
    public async Task Page_OtherFormat_ShowsTheFileItself() =>
        Assert.Equal(await _client.GetStringAsync("/citations.bib?dialect=biblatex&party=coda"), (await PageAsync("?party=coda&format=biblatex")).QuerySelector("pre")!.TextContent);

    [Fact]
    public async Task Page_Form_CarriesTheFilterAndOffersEveryStyleAndFormat()
    {
        var form = (await PageAsync("?party=coda&kind=request&style=ieee")).QuerySelector<IHtmlFormElement>("form[action='/citations']")!;

        Assert.Equal("get", form.Method);
        Assert.Equal(["party=coda", "kind=request"], form.QuerySelectorAll("input[type=hidden]").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}"));
        Assert.Equal("ieee", form.QuerySelector<IHtmlSelectElement>("select[name=style]")!.Value);
        Assert.Equal(10, form.QuerySelector<IHtmlSelectElement>("select[name=style]")!.Options.Length);
        Assert.Equal(10, form.QuerySelector<IHtmlSelectElement>("select[name=format]")!.Options.Length);
    }

    [Fact]
    public async Task Page_Picks_AreNamedAndCanBeTakenOff()
    {
        var page = await PageAsync("?pick=events/coda-request&pick=sources/tekedia-coda-demand&style=mla");

        var removals = page.QuerySelectorAll("[data-unpick]").ToDictionary(a => a.GetAttribute("data-unpick")!, a => a.GetAttribute("href"));

        Assert.Equal("/citations?pick=sources/tekedia-coda-demand&style=mla", removals["events/coda-request"]);
        Assert.Equal("/citations?pick=events/coda-request&style=mla", removals["sources/tekedia-coda-demand"]);
    }

    [Fact]
    public async Task Page_NothingInView_SaysHowToFillAList()
    {
        var page = await PageAsync("?q=nothing-holds-these-words");

        Assert.Contains("No source attests what the filter lets through.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#references"));
    }

    [Theory]
    [InlineData("?style=nope", "style")]
    [InlineData("?format=docx", "format")]
    [InlineData("?pick=events/nope", "pick")]
    [InlineData("?party=nope", "party")]
    public async Task Page_WrongParameter_Answers400AndNamesIt(string query, string parameter)
    {
        using var response = await _client.GetAsync("/citations" + query);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotNull((await response.ReadPageAsync()).QuerySelector($"[data-parameter='{parameter}']"));
    }

    [Theory]
    [InlineData("/", "events/coda-request")]
    [InlineData("/events/coda-request", "events/coda-request")]
    [InlineData("/sources", "sources/tekedia-coda-demand")]
    [InlineData("/sources/tekedia-coda-demand", "sources/tekedia-coda-demand")]
    public async Task Page_Record_CanBePutOnAList(string address, string pick)
    {
        using var response = await _client.GetAsync(address);

        Assert.Equal($"/citations?pick={pick}", (await response.ReadPageAsync()).QuerySelector($"[data-pick='{pick}']")?.GetAttribute("href"));
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<IHtmlDocument> PageAsync(string query)
    {
        using var response = await _client.GetAsync("/citations" + query);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.ReadPageAsync();
    }
}
