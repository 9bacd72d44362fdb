using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SoraDisputeTracker.Web.Tests.Parties;

/// <summary>What stands on a party's page.</summary>
public sealed class PartyPageTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("coda", "en", "CODA")]
    [InlineData("openai", "en", "OpenAI")]
    [InlineData("japanese-government", "ja", "日本政府")]
    public async Task Strip_Party_HasOneLaneOfItsOwnWithItsDatedEvents(string slug, string language, string name)
    {
        var page = await PageAsync(slug, language);

        Assert.Equal(name, Text(Assert.Single(page.QuerySelectorAll(".strip-side"))));
        var dated = page.QuerySelectorAll("[aria-labelledby=events] [data-event]").Where(e => e.QuerySelector("time") is not null).Select(e => $"/events/{e.GetAttribute("data-event")}");
        Assert.Equal(dated.AtLeastOne().Order(StringComparer.Ordinal), page.QuerySelectorAll("a.strip-mark").Select(m => m.GetAttribute("href")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Strip_PartyOfOneEvent_IsLeftOut() => Assert.Null((await PageAsync("kodansha")).QuerySelector(".strip"));

    [Fact]
    public async Task Demands_MadeAndReceived_StandUnderHeadingsOfTheirOwn()
    {
        var all = (await _client.JsonAsync("/demands.json")).GetProperty("demands").EnumerateArray().ToList();

        var page = await PageAsync("japanese-government");

        Assert.Equal(Of("senders").AtLeastOne(), Listed("made"));
        Assert.Equal(Of("addressees").AtLeastOne(), Listed("received"));

        IEnumerable<string> Of(string role) => all.Where(d => d.GetProperty(role).Slugs().Contains("japanese-government")).Select(d => $"/demands/{d.GetProperty("slug").GetString()}");
        IEnumerable<string> Listed(string section) => page.QuerySelectorAll($"[aria-labelledby={section}] .row-name").Select(a => a.GetAttribute("href")!);
    }

    [Theory]
    [InlineData("coda", "en", "Members")]
    [InlineData("coda", "ja", "加盟・所属する当事者")]
    public async Task Relations_Body_NamesItsMembersWithWhoSaysSo(string slug, string language, string label)
    {
        var page = await PageAsync(slug, language);

        var members = page.QuerySelectorAll("[aria-labelledby=relations] .fact").Single(f => Text(f.QuerySelector("dt")!) == label);
        Assert.Contains("/parties/studio-ghibli", members.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Each(members.QuerySelectorAll("[data-relation=member-of]"), m => Assert.NotEmpty(m.QuerySelectorAll("a[href^='/sources/']")));
    }

    [Theory]
    [InlineData("studio-ghibli", "Member of", "/parties/coda")]
    [InlineData("ip-strategy-promotion-secretariat", "Part of", "/parties/cabinet-office")]
    [InlineData("cabinet-office", "Who belongs to it", "/parties/ip-strategy-promotion-secretariat")]
    [InlineData("mext", "Headed by", "/parties/yohei-matsumoto")]
    [InlineData("yohei-matsumoto", "Heads", "/parties/mext")]
    public async Task Relations_EitherEnd_NamesTheOther(string slug, string label, string other)
    {
        var page = await PageAsync(slug);

        var relation = page.QuerySelectorAll("[aria-labelledby=relations] .fact").Single(f => Text(f.QuerySelector("dt")!) == label);
        Assert.Contains(other, relation.QuerySelectorAll("[data-relation] > a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Statements_Quoted_StandInTheirOwnLanguageWithWhoReportsThem()
    {
        var page = await PageAsync("minoru-kiuchi");

        var words = page.QuerySelectorAll("[aria-labelledby=words] [data-assertion]");
        Assert.Contains(words, w => w.QuerySelector("blockquote")!.GetAttribute("lang") == "ja");
        Assert.Contains(words, w => w.QuerySelector("blockquote")!.GetAttribute("lang") == "en");
        Assert.Each(words, w => Assert.NotNull(w.QuerySelector("a[href^='/sources/']")));
    }

    [Theory]
    [InlineData("coda", "en")]
    [InlineData("openai", "ja")]
    public async Task Contents_EachEntry_LeadsToItsHeading(string slug, string language)
    {
        var page = await PageAsync(slug, language);

        var entries = page.QuerySelectorAll("nav.on-this-page a");
        Assert.NotEmpty(entries);
        Assert.Each(entries, a => Assert.Equal(Text(a), Text(page.GetElementById(a.GetAttribute("href")!.Split('#')[1])!)));
    }

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<IHtmlDocument> PageAsync(string slug, string language = "en")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/parties/{slug}") { Headers = { { "Accept-Language", language } } };
        using var response = await _client.SendAsync(request);
        return await response.ReadPageAsync();
    }
}
