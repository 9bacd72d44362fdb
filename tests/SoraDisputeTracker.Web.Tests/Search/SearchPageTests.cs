using System.Net;
using AngleSharp.Dom;

namespace SoraDisputeTracker.Web.Tests.Search;

public sealed class SearchPageTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=%20%20%E3%80%80")]
    [InlineData("?q=%00")]
    [InlineData("?q=%C2%AD")]
    public async Task Page_NothingAsked_ShowsHowToSearch(string query)
    {
        using var response = await _client.GetAsync("/search" + query);
        var page = await response.ReadPageAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotNull(page.QuerySelector(".search-hints"));
        Assert.Empty(page.QuerySelectorAll("li.hit"));
    }

    [Fact]
    public async Task Page_NearMiss_OffersTheWordAndItFindsSomething()
    {
        var page = await GetAsync("/search?q=Kodokawa");

        var offer = page.QuerySelector(".did-you-mean a")!;

        Assert.Equal("Kadokawa", offer.TextContent);
        Assert.NotEmpty((await GetAsync(offer.GetAttribute("href")!)).QuerySelectorAll("li.hit"));
    }

    [Theory]
    [InlineData("kind=evnt", "kind", "event")]
    [InlineData("kind=Event", "kind", "event")]
    [InlineData("page=0", "page", null)]
    [InlineData("page=99", "page", null)]
    [InlineData("page=x", "page", null)]
    public async Task PageAndData_WrongKindOrPage_Answer400ThatNamesIt(string query, string parameter, string? nearest)
    {
        using var page = await _client.GetAsync("/search?q=coda&" + query);
        using var data = await _client.GetAsync("/search.json?q=coda&" + query);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (page.StatusCode, data.StatusCode));
        var problem = Assert.Single((await page.ReadPageAsync()).QuerySelectorAll("[data-parameter]"));
        Assert.Equal(parameter, problem.GetAttribute("data-parameter"));
        if (nearest is not null)
            Assert.Contains($"Did you mean {nearest}?", problem.TextContent, StringComparison.Ordinal);
        Assert.True((await data.ReadJsonAsync()).GetProperty("errors").TryGetProperty(parameter, out _));
    }

    [Fact]
    public async Task Data_UnknownParameter_IsRefused()
    {
        using var response = await _client.GetAsync("/search.json?query=coda");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("?q=coda")]
    [InlineData("?q=coda&kind=event&kind=party")]
    [InlineData("?q=coda&page=2")]
    [InlineData("?q=%22joint+statement%22+-coda")]
    public async Task Page_AnySearch_ListsWhatTheDataLists(string query)
    {
        var page = await GetAsync("/search" + query);
        var data = await _client.JsonAsync("/search.json" + query);

        Assert.Equal(
            data.GetProperty("results").EnumerateArray().Select(r => $"{r.GetProperty("kind")} {r.GetProperty("slug")}").AtLeastOne(),
            page.QuerySelectorAll("li.hit").Select(h => $"{h.GetAttribute("data-kind")} {h.GetAttribute("data-hit")}"));
        Assert.StartsWith(data.GetProperty("count").ToString(), page.QuerySelector("#list-head")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Kinds_EachLinkShowsAsManyAsItSays()
    {
        var kinds = (await GetAsync("/search?q=opt-out")).QuerySelectorAll(".hit-kinds a");

        // The first is that of all kinds.
        Assert.True(kinds.Length > 1);
        foreach (var kind in kinds)
        {
            var heading = (await GetAsync(kind.GetAttribute("href")!)).QuerySelector("#list-head")!.TextContent;
            Assert.StartsWith(kind.QuerySelector(".facet-count")!.TextContent + " ", heading, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Page_EachHit_LeadsToAPageWithItsAnchor()
    {
        foreach (var link in (await GetAsync("/search?q=training")).QuerySelectorAll("li.hit h3 a").Select(a => a.GetAttribute("href")!).AtLeastOne())
        {
            var page = await GetAsync(link);
            if (link.Split('#') is [_, var anchor])
                Assert.NotNull(page.GetElementById(anchor));
            else
                Assert.NotNull(page.QuerySelector("h1"));
        }
    }

    [Theory]
    [InlineData("a ")]
    [InlineData("学")]
    [InlineData("\"")]
    [InlineData("🐉")]
    [InlineData("coda ")]
    public async Task Page_TenThousandCharacters_AnswersAndSaysThatItWasCut(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 10_000 / part.Length));
        using var response = await _client.GetAsync("/search?q=" + Uri.EscapeDataString(text));
        var page = await response.ReadPageAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Your text is long", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Script_IsTextOnly()
    {
        using var response = await _client.GetAsync("/search?q=%3Cscript%3Ealert(1)%3C/script%3E");

        var page = await response.Content.ReadAsStringAsync();
        Assert.Contains("&lt;script&gt;alert", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<script>alert", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Page_Results_AreNotForSearchEngines() =>
        Assert.Equal("noindex", (await GetAsync("/search?q=coda")).QuerySelector("meta[name=robots]")!.GetAttribute("content"));

    [Fact]
    public async Task EveryPage_Masthead_HasASearchThatNeedsNoScript()
    {
        var form = (await GetAsync("/about")).QuerySelector("header form[role=search]")!;

        Assert.Equal(("/search", "get"), (form.GetAttribute("action"), form.GetAttribute("method")));
        Assert.NotNull(form.QuerySelector("label[for=site-search]"));
        Assert.Equal("q", form.QuerySelector("#site-search")!.GetAttribute("name"));
    }

    private async Task<IDocument> GetAsync(string address)
    {
        using var response = await _client.GetAsync(address);
        return await response.ReadPageAsync();
    }
}
