using System.Net;
using System.Text.RegularExpressions;
using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Testing;

namespace SoraDisputeTracker.Core.Tests.Citations;

public sealed class ApaReferenceTests
{
    private const string Style = "/usr/share/citation-style-language/styles/apa.csl";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // Where the manual and pandoc 2.17 part ways, the manual holds.
    private static readonly Dictionary<string, string> PandocDiffers = new()
    {
        ["written-request"] = "the manual does not repeat a publisher that is the author (section 9.29)",
        ["interview-4"] = "pandoc takes an interview that no one published for a letter; every source here is a published document",
        ["same-year-2"] = "pandoc letters the year (2025b) where a list has two of one author; a reference by itself has no letter",
    };

    [RequiresToolFact("pandoc", Style)]
    public void Format_OrdinaryAndHostileSources_EqualsPandocWithTheApaStyle()
    {
        var sources = CitedSources.All.Where(s => !PandocDiffers.ContainsKey(s.Slug)).ToList();

        var expected = FormattedByPandoc(sources);

        Assert.Equal(sources.Count, expected.Count);
        Assert.All(sources, source => Assert.Equal(expected[source.Slug], BibliographicItem.Plain(Marked(source))));
    }

    [RequiresToolFact("pandoc", Style)]
    public void Format_EveryTypeWithAndWithoutItsParts_EqualsPandocWithTheApaStyle()
    {
        // The style knows legal types only as they stand in law reports, with volume and page; those have their own test. Names and titles
        // differ by type, or pandoc would letter the years of one author.
        var sources = CslTypes.All.Except(["bill", "legal_case", "legislation"]).SelectMany(type => new[]
        {
            CitedSources.A($"{type}-1", "All of it: a sub", type) with
            {
                Authors = [CslName.Parse($"{type}, Jane")],
                ContainerTitle = "The daily of Site",
                Publisher = "Pub",
                Issued = PartialDate.Parse("2025-10-05"),
                Url = "https://example.org/a_b",
            },
            CitedSources.A($"{type}-2", $"No author of {type}?", type) with { ContainerTitle = "Site", Issued = PartialDate.Parse("2025-10"), Url = "https://example.org/" },
            CitedSources.A($"{type}-3", "No container", type) with { Authors = [CslName.Parse($"CODA {type}")], Publisher = "Pub", Accessed = PartialDate.Parse("2025-11-01"), Url = "https://example.org/" },
            CitedSources.A($"{type}-4", $"Only a title of {type}", type) with { Issued = PartialDate.Parse("2024~") },
        }).Where(s => !PandocDiffers.ContainsKey(s.Slug)).ToList();

        var expected = FormattedByPandoc(sources);

        Assert.Equal(sources.Count, expected.Count);
        Assert.All(sources, source => Assert.Equal($"{source.Slug}: {expected[source.Slug]}", $"{source.Slug}: {Marked(source)}"));
    }

    [Theory]
    [InlineData("article-newspaper", "Doe, J. (2025, October 5). The title. *The Daily*. https://example.org/")]
    [InlineData("post-weblog", "Doe, J. (2025, October 5). The title. *The Daily*. https://example.org/")]
    [InlineData("webpage", "Doe, J. (2025, October 5). *The title*. The Daily. https://example.org/")]
    [InlineData("report", "Doe, J. (2025). The title. In *The Daily*. Publisher. https://example.org/")]
    [InlineData("legal_case", "The title, The Daily (2025). https://example.org/")]
    [InlineData("legislation", "The title, The Daily (2025). https://example.org/")]
    public void Format_Type_PutsItalicsAndDateAsTheManualDoes(string type, string expected)
    {
        var source = CitedSources.A("x", "The title", type) with
        {
            Authors = [CslName.Parse("Doe, Jane")],
            ContainerTitle = "The Daily",
            Publisher = type == "report" ? "Publisher" : null,
            Issued = PartialDate.Parse("2025-10-05"),
            Url = "https://example.org/",
        };

        Assert.Equal(expected, Marked(source));
    }

    [Theory]
    [InlineData("legal_case", "Doe v. Roe (October 5, 2025).")]
    [InlineData("legislation", "Doe v. Roe (2025).")]
    [InlineData("bill", "*Doe v. Roe* (2025).")]
    public void Format_LegalTypeWithoutReporter_GivesNameAndDate(string type, string expected) =>
        Assert.Equal(expected, Marked(CitedSources.A("x", "Doe v. Roe", type) with { Issued = PartialDate.Parse("2025-10-05") }));

    [Fact]
    public void Format_ReportWithoutContainer_PutsTheTitleInItalics() =>
        Assert.Equal(
            "Content Overseas Distribution Association. (2025). *CODA Issues Written Request to OpenAI Regarding Sora 2*. https://example.org/en/news/817",
            Marked(CitedSources.Ordinary[^1]));

    [Theory]
    [InlineData("2025", "(2025)")]
    [InlineData("2025-10", "(2025, October)")]
    [InlineData("2025-10-05", "(2025, October 5)")]
    [InlineData("2025-10?", "(ca. 2025, October)")]
    [InlineData(null, "(n.d.)")]
    public void Format_Date_GivesWhatIsKnown(string? edtf, string expected) =>
        Assert.Equal($"The title. {expected}. *Site*.", Marked(CitedSources.A("x", "The title") with { ContainerTitle = "Site", Issued = edtf is null ? null : PartialDate.Parse(edtf) }));

    [Theory]
    [InlineData("2025", "Retrieved 2025, from ")]
    [InlineData("2025-11", "Retrieved November 2025, from ")]
    [InlineData("2025-11-03", "Retrieved November 3, 2025, from ")]
    [InlineData(null, "")]
    public void Format_UndatedPage_SaysWhenItWasRetrieved(string? accessed, string expected) =>
        Assert.EndsWith($"Site. {expected}https://example.org/", Marked(CitedSources.A("x", "T", "webpage") with
        {
            ContainerTitle = "Site",
            Url = "https://example.org/",
            Accessed = accessed is null ? null : PartialDate.Parse(accessed),
        }), StringComparison.Ordinal);

    [Fact]
    public void Format_DatedPage_DoesNotSayWhenItWasRetrieved() =>
        Assert.DoesNotContain("Retrieved", Marked(CitedSources.Hostile.Single(s => s.Slug == "address")), StringComparison.Ordinal);

    [Theory]
    [InlineData(1, "NameA, G. (n.d.)")]
    [InlineData(2, "NameA, G., & NameB, G. (n.d.)")]
    [InlineData(3, "NameA, G., NameB, G., & NameC, G. (n.d.)")]
    [InlineData(20, "NameS, G., & NameT, G. (n.d.)")]
    [InlineData(21, "NameS, G., … NameU, G. (n.d.)")]
    [InlineData(22, "NameS, G., … NameV, G. (n.d.)")]
    public void Format_Authors_NamesTwentyAtMost(int count, string expected)
    {
        var authors = CitedSources.Hostile.Single(s => s.Slug == "many-authors").Authors.Take(count).ToList();

        Assert.Contains(expected, Marked(CitedSources.A("x", "T") with { Authors = authors }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sartre, Jean-Paul", "Sartre, J.-P.")]
    [InlineData("Martin, George R.R.", "Martin, G. R. R.")]
    [InlineData("King, Martin Luther, Jr.", "King, M. L., Jr.")]
    [InlineData("Lee, Ming-tse", "Lee, M.")]
    [InlineData("Ibn, al-Rashid", "Ibn, al-R.")]
    [InlineData("Иванов, Иван Петрович", "Иванов, И. П.")]
    [InlineData("田中, 太郎", "田中太郎.")]
    [InlineData("김, 철수", "김철수.")]
    [InlineData("日本漫画家協会", "日本漫画家協会.")]
    [InlineData("OpenAI Inc.", "OpenAI Inc.")]
    public void Format_Name_IsInvertedAndAbbreviatedWhereItsScriptDoesSo(string name, string expected) =>
        Assert.StartsWith($"{expected} (n.d.)", Marked(CitedSources.A("x", "T") with { Authors = [CslName.Parse(name)] }), StringComparison.Ordinal);

    [Fact]
    public void Format_JapaneseNameAmongOthers_HasNoFullStopOfItsOwn() =>
        Assert.StartsWith("田中太郎, & Doe, J. (n.d.)", Marked(CitedSources.A("x", "T") with { Authors = [CslName.Parse("田中, 太郎"), CslName.Parse("Doe, Jane")] }), StringComparison.Ordinal);

    [Theory]
    [InlineData("Is it?", "Is it? (n.d.).")]
    [InlineData("終わり。", "終わり。 (n.d.).")]
    [InlineData("何？", "何？ (n.d.).")]
    [InlineData("He said \"no\"", "He said \"no.\" (n.d.).")]
    [InlineData("He said “no?”", "He said “no?” (n.d.).")]
    public void Format_TitleThatClosesItself_GetsNoSecondStop(string title, string expected) =>
        Assert.Equal(expected, string.Concat(ApaReference.Format(CitedSources.A("x", title)).Select(r => r.Text)));

    [Fact]
    public void Format_PageOfItsOwnSite_DoesNotRepeatTheSite() =>
        Assert.Equal("OpenAI. (n.d.). *T*.", Marked(CitedSources.A("x", "T", "webpage") with { Authors = [CslName.Parse("OpenAI")], ContainerTitle = "OpenAI" }));

    [Fact]
    public void Format_Runs_AlternateInStyle()
    {
        var runs = ApaReference.Format(CitedSources.Ordinary[0]);

        Assert.Equal([false, true, false], runs.Select(r => r.IsItalic));
        Assert.Equal("Outlook Respawn", runs[1].Text);
    }

    [Fact]
    public void WriteText_Sources_GivesOneReferenceOnEachLine()
    {
        var text = CitationFormats.Find("txt")!.Write(CitedSources.All);

        Assert.Equal(CitedSources.All.Count, text.Count(c => c == '\n'));
        Assert.StartsWith("Goswami, K. (2025). Japan's anime and manga giants are taking a stand against OpenAI. Outlook Respawn. https://", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteText_NoSources_IsAnEmptyFile() => Assert.Equal("", CitationFormats.Find("txt")!.Write([]));

    private static string Marked(Source source) => string.Concat(ApaReference.Format(source).Select(r => r.IsItalic ? $"*{r.Text}*" : r.Text));

    private static Dictionary<string, string> FormattedByPandoc(IReadOnlyList<Source> sources)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        try
        {
            File.WriteAllText(file, CitationFormats.Find("json")!.Write(sources));
            var html = Tool.Run("pandoc", "---\nnocite: \"@*\"\n---\n", "--citeproc", $"--bibliography={file}", $"--csl={Style}", "-t", "html", "--wrap=none");
            return Regex.Matches(html, "<div id=\"ref-(?<slug>[^\"]+)\"[^>]*>\\s*(?<reference>.*?)\\s*</div>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, Patience)
                .ToDictionary(m => m.Groups["slug"].Value, m => BibliographicItem.Plain(WithoutMarkup(m.Groups["reference"].Value)));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string WithoutMarkup(string html) =>
        WebUtility.HtmlDecode(Regex.Replace(Regex.Replace(html, "</?em>", "*", RegexOptions.None, Patience), "<[^>]+>", "", RegexOptions.None, Patience));
}
