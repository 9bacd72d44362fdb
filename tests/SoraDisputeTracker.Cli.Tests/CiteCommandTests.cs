using System.Text;
using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Citations.Selection;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Corpus;

namespace SoraDisputeTracker.Cli.Tests;

/// <summary>Runs the program as a user does, on the corpus of this repository, mostly with a database that stands.</summary>
public sealed class CiteCommandTests(CorpusFolder corpus) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cite-").FullName;

    private static Dossier Dossier { get; } = SeedReader.Read(CorpusFolder.Seeds).Dossier!;

    public static TheoryData<string> Formats { get; } = [.. CitationFormats.All.Select(f => f.Id)];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Cite_Format_WritesTheSourcesOfTheDisputeInUtf8WithoutMark(string format)
    {
        var result = await RunAsync("--format", format);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(Encoding.UTF8.GetBytes(Written(format, Attesting(e => e.Scope == EventScope.Dispute))), result.Output);
    }

    [Fact]
    public async Task Cite_Filter_WritesExactlyTheSourcesThatAttestItsEvents()
    {
        var party = Dossier.Parties.First(p => Named(p.Slug).Count is > 0 and var count && count < Dossier.Sources.Count).Slug;

        var result = await RunAsync("--format", "json", "--filter", $"?party={party}&scope=all");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Written("json", Named(party)), Encoding.UTF8.GetString(result.Output));
    }

    [Fact]
    public async Task Cite_FilterThatLetsNothingThrough_WritesAnEmptyList()
    {
        var result = await RunAsync("--format", "json", "--filter", "q=no+such%20words");

        Assert.Equal((0, "[]\n"), (result.ExitCode, Encoding.UTF8.GetString(result.Output)));
    }

    [Theory]
    [InlineData("party=nope-nope-nope", "`party=nope-nope-nope`")]
    [InlineData("from=2025-13-40", "`from=2025-13-40`")]
    [InlineData("page=-1", "`page=-1`")]
    [InlineData("q=%00", "`q`")]
    [InlineData("partie=x", "`partie` is not a parameter of the filter. Did you mean `party`?")]
    public async Task Cite_WrongFilter_NamesTheParameterAndFails(string filter, string named)
    {
        var result = await RunAsync("--format", "bib", "--filter", filter);

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains(named, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cite_UnknownFormat_NamesThoseThatThereAre()
    {
        var result = await RunAsync("--format", "docx");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Each(CitationFormats.All, f => Assert.Contains($"'{f.Extension}'", result.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cite_NoDataFolder_BuildsOneForTheMomentAndWritesTheSame()
    {
        var temporary = Directory.CreateDirectory(Path.Combine(_folder, "temporary")).FullName;

        var result = await ProcessRun.InAsync(
            new() { ["TMPDIR"] = temporary, ["TEMP"] = temporary, ["TMP"] = temporary },
            "cite", "--format", "json", "--seeds", CorpusFolder.Seeds);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(Written("json", Attesting(e => e.Scope == EventScope.Dispute)), Encoding.UTF8.GetString(result.Output));
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(temporary), e => Path.GetFileName(e).StartsWith("tracker-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cite_DataFolder_KeepsTheDatabaseForTheNextTime()
    {
        var data = Path.Combine(_folder, "data");

        var first = await ProcessRun.OfAsync("cite", "--format", "csv", "--seeds", CorpusFolder.Seeds, "--data", data);
        var file = Assert.Single(Directory.GetFiles(data, "*.db"));
        var built = File.GetLastWriteTimeUtc(file);
        var second = await ProcessRun.OfAsync("cite", "--format", "csv", "--seeds", CorpusFolder.Seeds, "--data", data);

        Assert.Equal(first.Output, second.Output);
        Assert.Equal([file], Directory.GetFiles(data, "*.db"));
        Assert.Equal(built, File.GetLastWriteTimeUtc(file));
    }

    [Fact]
    public async Task Cite_DataFolderThatIsAFile_SaysSo()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "not a folder");

        var result = await ProcessRun.OfAsync("cite", "--format", "csv", "--seeds", CorpusFolder.Seeds, "--data", file);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(file, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cite_FaultySeeds_ListsTheirFaults()
    {
        var sources = Directory.CreateDirectory(Path.Combine(_folder, "seeds", "sources"));
        await File.WriteAllTextAsync(Path.Combine(sources.FullName, "broken.html"), "<!doctype html><html lang=\"en\"><head><title>T</title></head><body></body></html>");

        var result = await ProcessRun.OfAsync("cite", "--format", "bib", "--seeds", Path.Combine(_folder, "seeds"));

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Matches(@"broken\.html:\d+:\d+: ", result.Error);
    }

    [Fact]
    public async Task Cite_StyleFile_FormatsWithIt()
    {
        var file = Path.Combine(_folder, "own.csl");
        await File.WriteAllTextAsync(file, """
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
              <info><title>Own</title></info>
              <citation><layout><text variable="title"/></layout></citation>
              <bibliography><layout prefix="Title: " suffix="."><text variable="title"/></layout></bibliography>
            </style>
            """);

        var result = await RunAsync("--format", "text", "--csl", file);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Each(Encoding.UTF8.GetString(result.Output).TrimEnd('\n').Split('\n'), line => Assert.StartsWith("Title: ", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<style", "own.csl:1:")]
    [InlineData("<!DOCTYPE style><style/>", "own.csl:1:")]
    [InlineData("<html/>", "is no citation style")]
    [InlineData("<style xmlns='http://purl.org/net/xbiblio/csl'>\n<citation><layout><text macro='x'/></layout></citation></style>", "own.csl:2:20: the macro `x` is not in this style.")]
    [InlineData("<style xmlns='http://purl.org/net/xbiblio/csl'><info><link rel='independent-parent' href='https://example.org/parent'/></info></style>", "https://example.org/parent")]
    public async Task Cite_FaultyStyleFile_NamesThePlaceAndFails(string csl, string message)
    {
        var file = Path.Combine(_folder, "own.csl");
        await File.WriteAllTextAsync(file, csl);

        var result = await RunAsync("--format", "text", "--csl", file);

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cite_PickThatIsNotThere_SaysSo()
    {
        var result = await RunAsync("--format", "text", "--filter", "pick=events/nope");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("`pick=events/nope` is not known", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Asia/Tokyo", "ja_JP.UTF-8")]
    [InlineData("America/Los_Angeles", "tr_TR.UTF-8")]
    public async Task Cite_OtherTimeZoneAndCulture_GivesTheSameBytes(string zone, string culture)
    {
        var plain = await RunAsync("--format", "html", "--style", "chicago-author-date", "--filter", "scope=all&group=party");

        var other = await RunInAsync(new() { ["TZ"] = zone, ["LC_ALL"] = culture }, "--format", "html", "--style", "chicago-author-date", "--filter", "scope=all&group=party");

        Assert.Equal(plain.Output, other.Output);
    }

    private static string Written(string format, IReadOnlyList<Source> sources)
    {
        var keys = CitationKeys.For(Dossier.Sources);
        return CitationFormats.Find(format)!.Write(
            CitationList.Of(sources.Select(s => CslItem.Of(s with { CitationKey = keys[s.Slug] }))),
            StyleCatalog.BuiltIn.OptionsFor(CitationRequest.Default));
    }

    // Straight from the assertions, not by way of the database.
    private static IReadOnlyList<Source> Attesting(Func<DisputeEvent, bool> isInView)
    {
        var events = Dossier.Events.Where(isInView).Select(e => e.Slug).ToHashSet(StringComparer.Ordinal);
        var attesting = Dossier.Assertions.Where(a => a.Subject.Kind == RecordKind.Event && events.Contains(a.Subject.Slug)).Select(a => a.Source).ToHashSet(StringComparer.Ordinal);
        return [.. Dossier.Sources.Where(s => attesting.Contains(s.Slug))];
    }

    private static IReadOnlyList<Source> Named(string party)
    {
        var events = Dossier.Assertions.Where(a => NamesInRole(a, party)).Select(a => a.Subject.Slug).ToHashSet(StringComparer.Ordinal);
        return Attesting(e => events.Contains(e.Slug));
    }

    private static bool NamesInRole(Assertion assertion, string party) =>
        assertion.Subject.Kind == RecordKind.Event && Roles.All.Contains(assertion.Property, StringComparer.Ordinal) && assertion.Value == party;

    private Task<ProcessRun> RunAsync(params string[] arguments) => RunInAsync([], arguments);

    private Task<ProcessRun> RunInAsync(Dictionary<string, string> environment, params string[] arguments) =>
        ProcessRun.InAsync(environment, ["cite", .. arguments, "--seeds", CorpusFolder.Seeds, "--data", corpus.Data]);
}
