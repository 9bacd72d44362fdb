using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Tests.Citations;

public sealed class WordFormatTests
{
    private static readonly ICitationFormat Format = CitationFormats.Find("word")!;

    [Theory]
    [MemberData(nameof(CitedSources.Lists), MemberType = typeof(CitedSources))]
    public void Write_Sources_FitsTheSchema(string list) => Assert.Empty(WordSources.Faults(Format.Write(CitedSources.List(list))));

    [Fact]
    public void Write_EveryType_FitsTheSchema() => Assert.Empty(WordSources.Faults(Format.Write([.. CslTypes.All.Select(type => CitedSources.A(type, type, type) with
    {
        ContainerTitle = "Site",
        Publisher = "Publisher",
        Authors = [CslName.Parse("Doe, Jane"), CslName.Parse("A body")],
    })])));

    [Fact]
    public void Write_ListWithEverything_FitsTheSchema() => Assert.Empty(WordSources.Faults(Format.Write(AnnotatedList.Value)));

    [Theory]
    [MemberData(nameof(CitedSources.Lists), MemberType = typeof(CitedSources))]
    public void Write_Sources_AreReadBackTheSame(string list)
    {
        var sources = CitedSources.List(list);

        // Suffixes stand with the last name, for Word has no place for them.
        Assert.Equal(sources.Select(BibliographicItem.Of).Select(Words), WordSources.Read(Format.Write(sources)).Select(Words));
    }

    [Fact]
    public void Write_Report_GivesEveryElement()
    {
        var source = CitedSources.Ordinary[^1] with { Issued = PartialDate.Parse("2025-10-28"), Accessed = PartialDate.Parse("2026-11"), Note = "Seen in a copy." };

        Assert.Equal(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <b:Sources SelectedStyle="" xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography">
              <b:Source>
                <b:Tag>content2025coda</b:Tag>
                <b:SourceType>Report</b:SourceType>
                <b:Guid>{2C43431A-83B0-9A4F-3210-EE6307DF723D}</b:Guid>
                <b:Author>
                  <b:Author>
                    <b:Corporate>Content Overseas Distribution Association</b:Corporate>
                  </b:Author>
                </b:Author>
                <b:Title>CODA Issues Written Request to OpenAI Regarding Sora 2</b:Title>
                <b:Institution>Content Overseas Distribution Association</b:Institution>
                <b:Year>2025</b:Year>
                <b:Month>10</b:Month>
                <b:Day>28</b:Day>
                <b:YearAccessed>2026</b:YearAccessed>
                <b:MonthAccessed>11</b:MonthAccessed>
                <b:URL>https://example.org/en/news/817</b:URL>
                <b:LCID>en</b:LCID>
                <b:Comments>Seen in a copy.</b:Comments>
              </b:Source>
            </b:Sources>

            """,
            Format.Write([source]));
    }

    [Theory]
    [InlineData("article-newspaper", "ArticleInAPeriodical")]
    [InlineData("article-journal", "JournalArticle")]
    [InlineData("webpage", "InternetSite")]
    [InlineData("post-weblog", "DocumentFromInternetSite")]
    [InlineData("report", "Report")]
    [InlineData("legal_case", "Case")]
    [InlineData("interview", "Interview")]
    [InlineData("legislation", "Misc")]
    public void Write_Type_TakesTheSourceTypeOfWord(string cslType, string sourceType) =>
        Assert.Contains($"SourceType>{sourceType}</", Format.Write([CitedSources.A("x", "T", cslType)]), StringComparison.Ordinal);

    [Fact]
    public void Write_CharactersThatXmlForbids_AreReplaced()
    {
        var xml = Format.Write([CitedSources.A("x", "a\u0001b\uFFFEc\uFFFFd\uD800e 🙂")]);

        Assert.Equal("a b\uFFFDc\uFFFDd\uFFFDe 🙂", WordSources.Read(xml).Single().Title);
    }

    [Fact]
    public void Write_SameKey_GivesTheSameGuidInEveryFile()
    {
        var alone = Format.Write([CitedSources.Ordinary[2]]);
        var among = Format.Write(CitedSources.Ordinary);

        Assert.Contains(alone.Split('\n').Single(line => line.Contains("Guid>", StringComparison.Ordinal)), among, StringComparison.Ordinal);
    }

    private static BibliographicItem Words(BibliographicItem item) => item with { Authors = string.Join(' ', item.Authors.Split(' ', ';').Order(StringComparer.Ordinal)) };
}
