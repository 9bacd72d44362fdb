using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SoraDisputeTracker.Web.Tests.Embedding;

/// <summary>What stands in frames of other people's pages.</summary>
public sealed class EmbedTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    public static TheoryData<string> Embeds { get; } =
        ["/embed/events/coda-request", "/embed/events/coda-request?lang=ja&theme=dark", "/embed/timeline", "/embed/timeline?party=coda&scope=all&lang=en"];

    [Theory]
    [MemberData(nameof(Embeds))]
    public async Task Embed_Headers_LetAnyoneFrameItAndRunNothing(string address)
    {
        using var response = await _client.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("frame-ancestors *", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("X-Frame-Options"));
        Assert.Equal(["cross-origin"], response.Headers.GetValues("Cross-Origin-Resource-Policy"));
    }

    [Theory]
    [MemberData(nameof(Embeds))]
    public async Task Embed_Headers_LetCachesKeepIt(string address)
    {
        using var response = await _client.GetAsync(address);

        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.True(response.Headers.CacheControl!.Public);
        Assert.False(response.Headers.CacheControl.NoStore);
        Assert.NotNull(response.Headers.ETag);
        Assert.DoesNotContain("Cookie", response.Headers.Vary);
    }

    [Theory]
    [MemberData(nameof(Embeds))]
    public async Task Embed_AskedAgainWithItsTag_Answers304(string address)
    {
        using var first = await _client.GetAsync(address);
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "If-None-Match", first.Headers.ETag!.ToString() } } };

        using var second = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Embeds))]
    public async Task Embed_Markup_HoldsNoScriptAndOpensLinksOutsideTheFrame(string address)
    {
        var page = await GetAsync(address);

        Assert.Empty(page.QuerySelectorAll("script, style, [style], form"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Each(page.QuerySelectorAll("a"), a =>
        {
            Assert.Equal("_blank", a.GetAttribute("target"));
            Assert.Equal("noopener", a.GetAttribute("rel"));
            Assert.StartsWith("http://localhost/", a.GetAttribute("href"), StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Embeds))]
    public async Task Embed_Links_LeadSomewhere(string address)
    {
        var page = await GetAsync(address);

        foreach (var link in page.QuerySelectorAll("a, link").Select(a => a.GetAttribute("href")!.Split('#')[0]).Distinct().AtLeastOne())
        {
            using var response = await _client.GetAsync(link);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address} links to {link}, which answers {response.StatusCode}");
        }
    }

    [Fact]
    public async Task Event_SourcesDiffer_ShowsEveryValueWithWhoGivesItAndTheWords()
    {
        var page = await GetAsync("/embed/events/coda-request");

        var dates = page.QuerySelector("[data-disagreement='events.coda-request.date']")!;
        Assert.Equal(["28 October 2025", "27 October 2025"], dates.QuerySelectorAll("b").Select(b => b.TextContent));
        Assert.Each(dates.QuerySelectorAll("li"), value => Assert.NotEmpty(value.QuerySelector(".soft")!.TextContent));
        Assert.Contains(page.QuerySelectorAll("blockquote"), q => q.TextContent.Contains("October 28", StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll("blockquote"), q => q.TextContent.Contains("October 27", StringComparison.Ordinal));
        Assert.Each(page.QuerySelectorAll("figure"), f => Assert.NotEmpty(f.QuerySelector("figcaption a")!.TextContent));
    }

    [Fact]
    public async Task Event_Embedded_SaysWhatItsPageSays()
    {
        var page = await GetAsync("/embed/events/coda-request");
        var full = await GetAsync("/events/coda-request");

        Assert.Equal(full.QuerySelector("h1")!.TextContent.Trim(), page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(full.QuerySelector(".standfirst")!.TextContent.Trim(), page.QuerySelector(".summary")!.TextContent.Trim());
        Assert.Equal("2025-10-28", page.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Equal(full.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("All that 8 sources state, on the full page", page.QuerySelector(".more")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?party=coda")]
    [InlineData("?scope=all&kind=lawsuit&sort=desc")]
    public async Task Timeline_Embedded_ListsWhatTheTimelineListsInItsOrder(string query)
    {
        var page = await GetAsync("/embed/timeline" + query);
        var full = await GetAsync("/" + query);

        Assert.Equal(full.QuerySelector("#list-head")!.TextContent.Trim(), page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(Events(full).AtLeastOne(), Events(page));
    }

    [Fact]
    public async Task Embed_LanguageInTheAddress_IsSpokenAndHandedOn()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/embed/events/coda-request?lang=ja") { Headers = { { "Accept-Language", "en" } } };

        using var response = await _client.SendAsync(request);

        var page = await response.ReadPageAsync();
        Assert.Equal("ja", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("情報源の食い違い", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Each(page.QuerySelectorAll("a"), a => Assert.Contains("lang=ja", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Embed_NoLanguageInTheAddress_IsEnglishForEverybody()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/embed/timeline") { Headers = { { "Accept-Language", "ja" }, { "Cookie", ".AspNetCore.Culture=c%3Dja%7Cuic%3Dja" } } };

        using var response = await _client.SendAsync(request);

        Assert.Equal("en", (await response.ReadPageAsync()).DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("?theme=dark", "dark")]
    [InlineData("?theme=light", "light")]
    [InlineData("", null)]
    public async Task Embed_Theme_IsTheAddressesElseTheReaders(string query, string? theme) =>
        Assert.Equal(theme, (await GetAsync("/embed/timeline" + query)).DocumentElement.GetAttribute("data-theme"));

    [Fact]
    public async Task Event_Unknown_AnswersASmallPageWith404()
    {
        using var response = await _client.GetAsync("/embed/events/no-such-event");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("frame-ancestors *", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        var page = await response.ReadPageAsync();
        Assert.Equal("no-such-event", page.QuerySelector("main code")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("nav"));
    }

    [Theory]
    [InlineData("/embed/timeline?party=no-such-party&form=2025", new[] { "party", "form" })]
    [InlineData("/embed/timeline?lang=fr&theme=pink", new[] { "lang", "theme" })]
    [InlineData("/embed/events/coda-request?party=coda", new[] { "party" })]
    public async Task Embed_WrongParameters_AnswersASmallPageThatNamesThem(string address, string[] named)
    {
        using var response = await _client.GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("frame-ancestors *", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        var page = await response.ReadPageAsync();
        Assert.Equal(named.Order(), page.QuerySelectorAll("[data-parameter]").Select(p => p.GetAttribute("data-parameter")!).Order());
        Assert.Empty(page.QuerySelectorAll("nav"));
    }

    [Theory]
    [InlineData("/events/coda-request", "/embed/events/coda-request?lang=en", "CODA asks OpenAI to stop learning from its members' works - Sora Dispute Tracker")]
    [InlineData("/?party=coda&lang=ja", "/embed/timeline?party=coda&lang=ja", "3 件の出来事（当事者：CODA） - Sora紛争トラッカー")]
    public async Task Page_Code_IsAFrameOfTheEmbed(string address, string embed, string title)
    {
        var page = await GetAsync(address);

        var field = page.QuerySelector("details.embed-code textarea[readonly]")!;
        Assert.NotNull(page.QuerySelector($"label[for='{field.Id}']"));
        var frame = (await new HtmlParser().ParseDocumentAsync(field.TextContent)).QuerySelector("iframe")!;
        Assert.Equal("http://localhost" + embed, frame.GetAttribute("src"));
        Assert.Equal(title, frame.GetAttribute("title"));
        Assert.Equal("lazy", frame.GetAttribute("loading"));
        using var response = await _client.GetAsync(frame.GetAttribute("src"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static List<string?> Events(IDocument page) => [.. page.QuerySelectorAll("li[data-event]").Select(e => e.GetAttribute("data-event"))];

    private async Task<IDocument> GetAsync(string address)
    {
        using var response = await _client.GetAsync(address);
        return await response.ReadPageAsync();
    }
}
