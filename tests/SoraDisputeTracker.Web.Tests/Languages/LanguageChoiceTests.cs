using System.Net;

namespace SoraDisputeTracker.Web.Tests.Languages;

/// <summary>Which language a page answers in.</summary>
public sealed class LanguageChoiceTests(TrackerApp app)
{
    private const string Cookie = ".AspNetCore.Culture";

    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("ja", "ja")]
    [InlineData("ja-JP", "ja")]
    [InlineData("en-GB", "en")]
    [InlineData("fr, ja;q=0.5, en;q=0.4", "ja")]
    [InlineData("fr", "en")]
    [InlineData("*", "en")]
    [InlineData("xx-nonsense-;;q=9", "en")]
    public async Task Page_AcceptLanguage_ChoosesTheLanguage(string accepted, string language) =>
        Assert.Equal(language, await LanguageOfAsync("/", ("Accept-Language", accepted)));

    [Fact]
    public async Task Page_NothingAsked_IsEnglish() => Assert.Equal("en", await LanguageOfAsync("/"));

    [Fact]
    public async Task Page_Parameter_OutweighsTheBrowser() => Assert.Equal("en", await LanguageOfAsync("/?lang=en", ("Accept-Language", "ja")));

    [Theory]
    [InlineData("/?lang=&party=coda", "en")]
    [InlineData("/?lang=en&lang=ja", "ja")]
    public async Task Page_ParameterEmptyOrTwice_IsReadAsEveryOther(string address, string language) => Assert.Equal(language, await LanguageOfAsync(address));

    [Theory]
    [InlineData("xx")]
    [InlineData("JA")]
    [InlineData("%3Cscript%3E")]
    [InlineData("en-US")]
    public async Task Page_UnknownLanguage_Answers400ThatNamesIt(string language)
    {
        using var response = await _client.GetAsync($"/?lang={language}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var page = await response.ReadPageAsync();
        Assert.Contains($"lang={Uri.UnescapeDataString(language)}", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Parameter_IsRememberedForThoseThatFollow()
    {
        using var chosen = await _client.GetAsync("/?lang=ja");

        Assert.Equal("ja", await LanguageOfAsync("/parties"));
    }

    [Theory]
    [InlineData("c=xx|uic=xx")]
    [InlineData("nonsense")]
    [InlineData("")]
    public async Task Page_CookieOfAnUnknownLanguage_IsPassedOver(string cookie) =>
        Assert.Equal("ja", await LanguageOfAsync("/", ("Cookie", $"{Cookie}={Uri.EscapeDataString(cookie)}"), ("Accept-Language", "ja")));

    [Theory]
    [InlineData("/?party=coda&lang=ja", "/?party=coda&lang=en", "/?party=coda&lang=ja")]
    [InlineData("/parties/coda", "/parties/coda?lang=en", "/parties/coda?lang=ja")]
    public async Task Page_Head_LeadsToEachLanguage(string address, string english, string japanese)
    {
        using var response = await _client.GetAsync(address);
        var page = await response.ReadPageAsync();

        Assert.EndsWith(english, page.QuerySelector("link[hreflang=en]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.EndsWith(japanese, page.QuerySelector("link[hreflang=ja]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("link[hreflang=x-default]"));
    }

    [Fact]
    public async Task Page_LanguageLink_KeepsTheFilter()
    {
        using var response = await _client.GetAsync("/?party=coda&kind=request&lang=en");
        var page = await response.ReadPageAsync();

        Assert.Equal("/?party=coda&kind=request&lang=ja", page.QuerySelector("header a[hreflang=ja]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Page_Headers_TellTheLanguageAndWhatItHangsOn()
    {
        using var response = await _client.GetAsync("/?lang=ja");

        Assert.Equal("ja", Assert.Single(response.Content.Headers.ContentLanguage));
        Assert.Contains("Accept-Language", string.Join(',', response.Headers.Vary), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_AcceptLanguage_ChangesNothing()
    {
        using var english = await _client.GetAsync("/events.json");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/events.json") { Headers = { { "Accept-Language", "ja" } } };
        using var japanese = await _client.SendAsync(request);

        Assert.Equal(await english.Content.ReadAsStringAsync(), await japanese.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Data_LanguageParameter_IsRefused()
    {
        using var response = await _client.GetAsync("/events.json?lang=ja");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private async Task<string?> LanguageOfAsync(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        using var response = await _client.SendAsync(request);
        var page = await response.ReadPageAsync();
        return page.DocumentElement.GetAttribute("lang");
    }
}
