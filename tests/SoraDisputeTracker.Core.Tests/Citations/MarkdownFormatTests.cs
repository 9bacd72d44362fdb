using AngleSharp.Html.Parser;
using SoraDisputeTracker.Core.Citations;

namespace SoraDisputeTracker.Core.Tests.Citations;

public sealed class MarkdownFormatTests
{
    private static readonly ICitationFormat Format = CitationFormats.Find("markdown")!;
    private static readonly ICitationFormat Text = CitationFormats.Find("text")!;

    [RequiresToolTheory("pandoc")]
    [MemberData(nameof(PlainTextFormatTests.StylesAndLists), MemberType = typeof(PlainTextFormatTests))]
    public void Write_Sources_PandocReadsTheWordsOfThePlainText(string style, string list)
    {
        var cited = CitationList.Of(CitedSources.List(list).Select(CslItem.Of));

        var paragraphs = Read(Format.Write(cited, style: style));

        Assert.Equal(Text.Write(cited, style: style)[..^1].Split('\n').Select(BibliographicItem.Plain), paragraphs);
    }

    [RequiresToolFact("pandoc")]
    public void Write_ListWithEverything_PandocReadsHeadingsAndQuotations()
    {
        var markdown = Format.Write(AnnotatedList.Value);

        Assert.StartsWith("## Studios & publishers, Inc.\n\nGoswami, K. (2025). ", markdown, StringComparison.Ordinal);
        Assert.Equal(Text.Write(AnnotatedList.Value).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(BibliographicItem.Plain), Read(markdown));
    }

    [Fact]
    public void Write_TitleInItalics_IsEmphasised() =>
        Assert.Contains("*Outlook Respawn*", Format.Write([CitedSources.Ordinary[0]]), StringComparison.Ordinal);

    // Every block of text: headings, references, passages; nothing became a list, a table or code.
    private static IEnumerable<string> Read(string markdown)
    {
        var html = new HtmlParser().ParseDocument(Tool.Run("pandoc", markdown, "-f", "markdown", "-t", "html", "--wrap=none"));
        Assert.Empty(html.Body!.QuerySelectorAll("*").Select(e => e.LocalName).Except(["p", "h2", "blockquote", "em", "strong", "a", "span", "sup", "sub", "u"], StringComparer.Ordinal));
        return html.QuerySelectorAll("p, h2").Select(e => BibliographicItem.Plain(e.TextContent));
    }
}
