using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Dates;

namespace SoraDisputeTracker.Core.Tests.Citations;

public sealed class BibLaTeXFormatTests
{
    private static readonly ICitationFormat Format = CitationFormats.Find("bib", "biblatex")!;

    [RequiresToolTheory("pandoc")]
    [MemberData(nameof(CitedSources.Lists), MemberType = typeof(CitedSources))]
    public void Write_Sources_PandocReadsTheSame(string list)
    {
        var sources = CitedSources.List(list);

        var json = Tool.Run("pandoc", Format.Write(sources), "-f", "biblatex", "-t", "csljson");

        Assert.Equal(sources.Select(BibliographicItem.Of).Select(BibliographicItem.WithAlikeQuotes), BibliographicItem.FromCslJson(json).Select(BibliographicItem.WithAlikeQuotes));
    }

    [Fact]
    public void Write_NewspaperArticle_GivesEveryField()
    {
        var source = CitedSources.Ordinary[0] with { Issued = PartialDate.Parse("2025-11-07"), Accessed = PartialDate.Parse("2026-11-20"), Note = "Seen in a copy." };

        Assert.Equal(
            """
            @article{goswami2025japan,
              entrysubtype = {newspaper},
              author = {Goswami, Krishna},
              title = {{Japan's anime and manga giants are taking a stand against OpenAI}},
              journaltitle = {{Outlook Respawn}},
              publisher = {{Outlook India}},
              date = {2025-11-07},
              url = {https://respawn.outlookindia.com/pop-culture/pop-culture-news/japanese-anime-industry-slams-sora-2-ai-for-copyright-issue},
              urldate = {2026-11-20},
              langid = {english},
              annotation = {Seen in a copy.},
            }

            """,
            Format.Write([source]));
    }

    [Theory]
    [InlineData("article-newspaper", "@article{", "entrysubtype = {newspaper}")]
    [InlineData("article-magazine", "@article{", "entrysubtype = {magazine}")]
    [InlineData("article-journal", "@article{", "journaltitle = {{Site}}")]
    [InlineData("webpage", "@online{", "organization = {{Site}}")]
    [InlineData("post-weblog", "@online{", "organization = {{Site}}")]
    [InlineData("report", "@report{", "institution = {{Publisher}}")]
    [InlineData("legislation", "@legislation{", "howpublished = {{Site}}")]
    [InlineData("legal_case", "@jurisdiction{", "howpublished = {{Site}}")]
    [InlineData("book", "@book{", "series = {{Site}}")]
    [InlineData("interview", "@misc{", "howpublished = {{Site}}")]
    public void Write_Type_TakesTheEntryTypeOfBibLaTeX(string cslType, string entryType, string field)
    {
        var entry = Format.Write([CitedSources.A("x", "Title", cslType) with { ContainerTitle = "Site", Publisher = "Publisher" }]);

        Assert.StartsWith(entryType, entry, StringComparison.Ordinal);
        Assert.Contains($"  {field},\n", entry, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025")]
    [InlineData("2025-10")]
    [InlineData("2025-10-05")]
    [InlineData("2025~")]
    [InlineData("2025-10?")]
    public void Write_Date_IsTheEdtfOfTheSource(string edtf) =>
        Assert.Contains($"  date = {{{edtf}}},\n", Format.Write([CitedSources.A("x", "T") with { Issued = PartialDate.Parse(edtf) }]), StringComparison.Ordinal);

    [Fact]
    public void Write_BodyAsAuthor_IsHeldTogetherByBraces() =>
        Assert.Contains("author = {{Content Overseas Distribution Association}},", Format.Write([CitedSources.Ordinary[^1]]), StringComparison.Ordinal);

    [Theory]
    [InlineData("ja", "  langid = {japanese},\n")]
    [InlineData("en-GB", "  langid = {english},\n")]
    public void Write_Language_IsNamedAsBabelDoes(string language, string field) =>
        Assert.Contains(field, Format.Write([CitedSources.A("x", "T") with { Language = language }]), StringComparison.Ordinal);

    [RequiresToolFact("pandoc")]
    public void Write_ListWithEverything_PandocReadsPassagesAndVersion()
    {
        var json = Tool.Run("pandoc", Format.Write(AnnotatedList.Value), "-f", "biblatex", "-t", "csljson");

        AnnotatedList.AssertReadBack(json);
    }
}
