using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Tests.Citations;

public sealed class BibTeXFormatTests
{
    private static readonly ICitationFormat Format = CitationFormats.Find("bib")!;

    [RequiresToolTheory("pandoc")]
    [MemberData(nameof(CitedSources.Lists), MemberType = typeof(CitedSources))]
    public void Write_Sources_PandocReadsTheSame(string list)
    {
        var sources = CitedSources.List(list);

        var json = Tool.Run("pandoc", Format.Write(sources), "-f", "bibtex", "-t", "csljson");

        Assert.Equal(sources.Select(BibliographicItem.Of).Select(BibliographicItem.WithAlikeQuotes), BibliographicItem.FromCslJson(json).Select(BibliographicItem.WithAlikeQuotes));
    }

    [RequiresToolFact("pandoc")]
    public void Write_TitlesOfRandomSigns_PandocReadsThemUnchanged()
    {
        string[] signs = [.. "aB1 &%_{}#$~^\\`\"'-,.?!:()[]<>=@|*/—日「」éש“”’\u00A0".Select(c => c.ToString()), "and", "Word"];
        var random = new Random(7);
        var sources = Enumerable.Range(0, 500)
            .Select(i => (Slug: $"s{i}", Title: $"x{string.Concat(random.GetItems(signs, random.Next(1, 12)))}y"))
            .Select(s => CitedSources.A(s.Slug, s.Title) with { Authors = [new CslName { Literal = s.Title }], ContainerTitle = s.Title })
            .ToList();

        var items = BibliographicItem.FromCslJson(Tool.Run("pandoc", Format.Write(sources), "-f", "bibtex", "-t", "csljson"));

        Assert.Equal(sources.Select(BibliographicItem.Of).Select(BibliographicItem.WithAlikeQuotes), items.Select(BibliographicItem.WithAlikeQuotes));
    }

    [RequiresToolFact("pandoc")]
    public void Write_AddressWithTildeHashAndPercent_PandocReadsItUnchanged()
    {
        var source = CitedSources.Hostile.Single(s => s.Slug == "address");

        var json = Tool.Run("pandoc", Format.Write([source]), "-f", "bibtex", "-t", "csljson");

        Assert.Contains($"\"URL\": \"{source.Url}\"", json, StringComparison.Ordinal);
    }

    [RequiresToolFact("bib2xml")]
    public void Write_OrdinarySources_BibutilsReadsTheSameTitlesAuthorsAndDates()
    {
        var mods = Tool.Run("bib2xml", Format.Write(CitedSources.Ordinary), "-i", "utf8");

        Assert.Equal(
            CitedSources.Ordinary.Select(BibliographicItem.Of).Select(i => i with { Date = "" }),
            BibliographicItem.FromMods(mods).Select(i => i with { Date = "" }));
    }

    [Fact]
    public void Write_NewspaperArticle_GivesEveryField()
    {
        var source = CitedSources.Ordinary[0] with { Issued = PartialDate.Parse("2025-11-07"), Accessed = PartialDate.Parse("2026-11-20"), Note = "Seen in a copy." };

        Assert.Equal(
            """
            @article{goswami2025japan,
              author = {Goswami, Krishna},
              title = {{Japan's anime and manga giants are taking a stand against OpenAI}},
              journal = {Outlook Respawn},
              publisher = {Outlook India},
              entrysubtype = {newspaper},
              year = {2025},
              month = nov,
              day = {7},
              url = {https://respawn.outlookindia.com/pop-culture/pop-culture-news/japanese-anime-industry-slams-sora-2-ai-for-copyright-issue},
              urldate = {2026-11-20},
              language = {en},
              annote = {Seen in a copy.},
            }

            """,
            Format.Write([source]));
    }

    [Fact]
    public void Write_PageWithoutAuthorAndDate_LeavesThemOut()
    {
        var entry = Format.Write([CitedSources.Ordinary[1]]);

        Assert.StartsWith("@misc{theoutpostjapan,\n  title = ", entry, StringComparison.Ordinal);
        Assert.DoesNotContain("year = ", entry, StringComparison.Ordinal);
        Assert.Contains("  howpublished = {TheOutpost.ai},\n", entry, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("article-journal", "Nature", null, "article")]
    [InlineData("article-magazine", null, "Time", "misc")]
    [InlineData("report", null, "CODA", "techreport")]
    [InlineData("report", "Site", null, "techreport")]
    [InlineData("report", null, null, "misc")]
    [InlineData("book", null, "Kodansha", "book")]
    [InlineData("book", "Series", null, "misc")]
    [InlineData("legal_case", null, null, "misc")]
    [InlineData("post-weblog", "Blog", null, "misc")]
    public void Write_Type_TakesAnEntryTypeWhoseRequiredFieldsAreThere(string cslType, string? container, string? publisher, string entryType)
    {
        var entry = Format.Write([CitedSources.A("x", "Title", cslType) with { ContainerTitle = container, Publisher = publisher }]);

        Assert.StartsWith($"@{entryType}{{", entry, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ open")]
    [InlineData("close }")]
    [InlineData("} both {")]
    [InlineData("{ { one")]
    [InlineData("{fine}")]
    [InlineData(@"\{ \")]
    public void Write_BracesInTheTitle_LeavesTheFileBalancedAsBibTeXCounts(string title)
    {
        var entry = Format.Write([CitedSources.A("x", title)]);

        Assert.Equal(entry.Count(c => c == '{'), entry.Count(c => c == '}'));
    }

    [Fact]
    public void Write_BodyAsAuthor_IsHeldTogetherByBraces()
    {
        var entry = Format.Write([CitedSources.Hostile.Single(s => s.Slug == "corporate-comma")]);

        Assert.Contains("author = {{Barnes and Noble \\& Sons, Inc.} and {CODA}},", entry, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_AddressWithBracesAndBlank_EncodesThem()
    {
        var entry = Format.Write([CitedSources.A("x", "T") with { Url = @"https://example.org/{a b}\c" }]);

        Assert.Contains("url = {https://example.org/%7Ba%20b%7D%5Cc},", entry, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_MonthOnlyDate_GivesNoDay()
    {
        var entry = Format.Write([CitedSources.A("x", "T") with { Issued = PartialDate.Parse("2025-10") }]);

        Assert.Contains("  year = {2025},\n  month = oct,\n", entry, StringComparison.Ordinal);
        Assert.DoesNotContain("day", entry, StringComparison.Ordinal);
    }

    [RequiresToolFact("pandoc")]
    public void Write_ListWithEverything_PandocReadsPassagesAndVersion()
    {
        var json = Tool.Run("pandoc", Format.Write(AnnotatedList.Value), "-f", "bibtex", "-t", "csljson");

        AnnotatedList.AssertReadBack(json);
    }

    [Fact]
    public void Write_NoSources_IsAnEmptyFile() => Assert.Equal("", Format.Write([]));
}
