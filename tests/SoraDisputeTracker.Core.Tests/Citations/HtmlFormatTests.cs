using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SoraDisputeTracker.Core.Citations;

namespace SoraDisputeTracker.Core.Tests.Citations;

public sealed class HtmlFormatTests
{
    private static readonly ICitationFormat Format = CitationFormats.Find("html")!;
    private static readonly ICitationFormat Text = CitationFormats.Find("text")!;

    [Theory]
    [MemberData(nameof(PlainTextFormatTests.StylesAndLists), MemberType = typeof(PlainTextFormatTests))]
    public void Write_Sources_IsAPageWithTheWordsOfThePlainText(string style, string list)
    {
        var cited = CitationList.Of(CitedSources.List(list).Select(CslItem.Of));

        var page = Parse(Format.Write(cited, style: style));

        Assert.Equal(Text.Write(cited, style: style)[..^1].Split('\n').Select(BibliographicItem.Plain), page.QuerySelectorAll("ul.references > li").Select(e => BibliographicItem.Plain(e.TextContent)));
        Assert.Empty(page.QuerySelectorAll("script, [style], img, link"));
    }

    [Theory]
    [InlineData("en-US", "References")]
    [InlineData("ja-JP", "文献リスト")]
    public void Write_Language_IsThatOfThePageAndItsTitle(string language, string title)
    {
        var page = Parse(Format.Write(AnnotatedList.Value, language));

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal((title, title), (page.Title, page.QuerySelector("h1")!.TextContent));
    }

    [Fact]
    public void Write_ListWithEverything_GivesHeadingsAndListsOfPassages()
    {
        var page = Parse(Format.Write(AnnotatedList.Value));

        Assert.Equal(["Studios & publishers, Inc.", "日本政府"], page.QuerySelectorAll("h2").Select(e => e.TextContent));
        var passages = page.QuerySelector("ul.references > li")!.QuerySelectorAll("ul.passages > li");
        Assert.Equal($"{AnnotatedList.HostileStatement}: {AnnotatedList.Hostile.Quote}", passages[1].TextContent);
        var quotes = page.QuerySelectorAll("q");
        Assert.Equal(["en", "en", "ja", "en"], quotes.Select(q => q.GetAttribute("lang")!));
        Assert.Equal(AnnotatedList.InJapanese.Quote, quotes[2].TextContent);
    }

    [Fact]
    public void Write_References_CarryTheLanguageOfTheirSourceAndALink()
    {
        var item = Parse(Format.Write([CitedSources.Hostile.Single(s => s.Slug == "japanese")])).QuerySelector("ul.references > li")!;

        Assert.Equal("ja", item.GetAttribute("lang"));
        Assert.Equal("https://example.org/ニュース/2577", item.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Write_AddressThatRunsCode_IsNoLink() =>
        Assert.Empty(Parse(Format.Write([CitedSources.A("x", "T", "webpage") with { Url = "javascript://example.org/%0Aalert(1)" }])).QuerySelectorAll("a"));

    private static IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
}
