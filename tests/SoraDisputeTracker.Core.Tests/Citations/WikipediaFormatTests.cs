using System.Globalization;
using System.Net;
using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Tests.Citations;

public sealed class WikipediaFormatTests
{
    private static readonly ICitationFormat Format = CitationFormats.Find("wikipedia")!;

    private static readonly Source Japanese = CitedSources.Hostile.Single(s => s.Slug == "japanese") with { EnglishTitle = "Written request on the operation of Sora 2" };

    [Theory]
    [MemberData(nameof(CitedSources.Lists), MemberType = typeof(CitedSources))]
    public void Write_Sources_GivesATemplateOfEachOnALineThatReadsBackTheSame(string list)
    {
        var sources = CitedSources.List(list);

        var lines = Format.Write(sources).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(sources.Select(BibliographicItem.Of).Select(WithSuffixesAndDatesOfTemplates), lines.Select(Read));
    }

    [Fact]
    public void Write_NewspaperArticle_GivesEveryParameter()
    {
        var source = CitedSources.Ordinary[0] with { Issued = PartialDate.Parse("2025-11-07"), Accessed = PartialDate.Parse("2026-11-20") };

        Assert.Equal(
            "{{cite news |last=Goswami |first=Krishna |title=Japan's anime and manga giants are taking a stand against OpenAI |newspaper=Outlook Respawn |publisher=Outlook India |date=2025-11-07"
            + " |url=https://respawn.outlookindia.com/pop-culture/pop-culture-news/japanese-anime-industry-slams-sora-2-ai-for-copyright-issue |access-date=2026-11-20}}\n",
            Format.Write([source]));
    }

    [Fact]
    public void Write_EnglishSourceInJapanese_NamesItsLanguageAndTranslatesItsTitle()
    {
        var source = CitedSources.A("x", "A title") with { ContainerTitle = "The Daily", JapaneseTitle = "ある題名", Issued = PartialDate.Parse("2025-10") };

        Assert.Equal("{{Cite news |title=A title |trans-title=ある題名 |newspaper=The Daily |date=2025年10月 |language=en}}\n", Format.Write(CitationList.Of([CslItem.Of(source)]), "ja-JP"));
    }

    [Fact]
    public void Write_JapaneseSourceInEnglish_NamesItsLanguageAndTranslatesItsTitle()
    {
        var line = Format.Write([Japanese]);

        Assert.Contains(" |title=OpenAI社に「Sora 2」の運用に関する要望書を提出 |trans-title=Written request on the operation of Sora 2 |", line, StringComparison.Ordinal);
        Assert.EndsWith(" |language=ja}}\n", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_JapaneseSourceInJapanese_NeedsNeither()
    {
        var line = Format.Write(CitationList.Of([CslItem.Of(Japanese)]), "ja-JP");

        Assert.StartsWith("{{Cite web |author=一般社団法人コンテンツ海外流通促進機構 |title=", line, StringComparison.Ordinal);
        Assert.DoesNotContain("trans-title", line, StringComparison.Ordinal);
        Assert.DoesNotContain("language", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("article-newspaper", "cite news |title=T |newspaper=Site")]
    [InlineData("article-magazine", "cite magazine |title=T |magazine=Site")]
    [InlineData("article-journal", "cite journal |title=T |journal=Site")]
    [InlineData("report", "cite report |title=T |series=Site")]
    [InlineData("webpage", "citation |title=T |work=Site")]
    [InlineData("legal_case", "citation |title=T |work=Site")]
    public void Write_TypeWithoutAddress_TakesATemplateThatNeedsNone(string cslType, string start) =>
        Assert.StartsWith($"{{{{{start}}}}}", Format.Write([CitedSources.A("x", "T", cslType) with { ContainerTitle = "Site" }]), StringComparison.Ordinal);

    [Theory]
    [InlineData("2025", "en-US", "2025")]
    [InlineData("2025~", "en-US", "c. 2025")]
    [InlineData("2025~", "ja-JP", "2025")]
    [InlineData("2025-10", "en-US", "October 2025")]
    [InlineData("2025-10-05", "en-US", "2025-10-05")]
    [InlineData("2025-10", "ja-JP", "2025年10月")]
    [InlineData("2025-10-05", "ja-JP", "2025-10-05")]
    public void Write_Date_StandsAsTheTemplatesTakeIt(string edtf, string language, string date)
    {
        var item = CslItem.Of(CitedSources.A("x", "T") with { Issued = PartialDate.Parse(edtf), Language = language });

        Assert.Contains($" |date={date}}}}}", Format.Write(CitationList.Of([item]), language), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a | b", "a &#124; b")]
    [InlineData("}} {{x}}", "&#125;&#125; &#123;&#123;x&#125;&#125;")]
    [InlineData("[[link]]", "&#91;&#91;link&#93;&#93;")]
    [InlineData("<ref>x</ref> <nowiki/> <!-- y -->", "&#60;ref&#62;x&#60;/ref&#62; &#60;nowiki/&#62; &#60;!-- y --&#62;")]
    [InlineData("it's '''bold'''", "it's '&#39;'bold'&#39;'")]
    [InlineData("sign ~~~~", "sign ~&#126;~&#126;")]
    [InlineData("__NOTOC__", "_&#95;NOTOC_&#95;")]
    [InlineData("AT&amp;T", "AT&#38;amp;T")]
    [InlineData("= b", "= b")]
    public void Write_WikitextInATitle_IsText(string title, string expected) =>
        Assert.StartsWith($"{{{{cite news |title={expected}}}}}", Format.Write([CitedSources.A("x", title)]), StringComparison.Ordinal);

    [Fact]
    public void Write_AddressWithSignsOfWikitext_EncodesThem() =>
        Assert.Contains(" |url=https://example.org/%7Ba%7C%5Bb%5D%7D?q=%27x%27#y}}", Format.Write([CitedSources.A("x", "T") with { Url = "https://example.org/{a|[b]}?q='x'#y" }]), StringComparison.Ordinal);

    [Fact]
    public void Write_ListWithEverything_GivesItemsOnceWithTheirFirstQuote()
    {
        var lines = Format.Write(AnnotatedList.Value).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(4, lines.Length);
        Assert.EndsWith($" |quote={AnnotatedList.InEnglish.Quote}}}}}", lines[0], StringComparison.Ordinal);
    }

    // As MediaWiki takes a template apart: at bars, then each part at its first equals sign; then entities.
    private static BibliographicItem Read(string line)
    {
        Assert.StartsWith("{{", line, StringComparison.Ordinal);
        Assert.EndsWith("}}", line, StringComparison.Ordinal);
        var inner = line[2..^2];
        Assert.DoesNotMatch(@"\{\{|\}\}|\[\[|<", inner);
        var parameters = inner.Split('|')[1..].Select(p => p.Split('=', 2)).ToDictionary(p => p[0].Trim(), p => WebUtility.HtmlDecode(p[1].Trim()), StringComparer.Ordinal);
        var authors = Enumerable.Range(0, 200)
            .Select(i => i == 0 ? "" : i.ToString(CultureInfo.InvariantCulture))
            .Select(i => $"{parameters.GetValueOrDefault($"author{i}")} {parameters.GetValueOrDefault($"last{i}")} {parameters.GetValueOrDefault($"first{i}")}")
            .Where(name => name.Length > 2);
        return new BibliographicItem(
            BibliographicItem.Plain(parameters["title"]),
            BibliographicItem.Joined(authors),
            parameters.GetValueOrDefault("date", "").Replace("c. ", "", StringComparison.Ordinal),
            parameters.GetValueOrDefault("url", ""));
    }

    private static BibliographicItem WithSuffixesAndDatesOfTemplates(BibliographicItem item) => item with
    {
        Authors = item.Authors.Replace("Luther Jr", "Luther, Jr", StringComparison.Ordinal),
        Date = item.Date.Length == 7 ? DateOnly.ParseExact(item.Date, "yyyy-MM", CultureInfo.InvariantCulture).ToString("MMMM yyyy", CultureInfo.InvariantCulture) : item.Date,
    };
}
