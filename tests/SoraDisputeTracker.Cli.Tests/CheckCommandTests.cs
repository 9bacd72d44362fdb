using System.Diagnostics;

namespace SoraDisputeTracker.Cli.Tests;

[Collection(ConsoleTests.Name)]
public sealed class CheckCommandTests : IDisposable
{
    private readonly BakeryCorpus _corpus = new();

    private string Counts => $"""
        sources       3
        events        3
        parties       2
        demands       1
        works         1
        laws          1
        cases         1
        assertions    15
        quotes        11
        disagreements 1
        resolutions   1
        open          0
        corpus        {Corpus.CorpusHash.Compute(_corpus.Seeds)}

        """;

    [Fact]
    public void Check_GoodSeeds_PrintsCountsAndExitsWith0()
    {
        var run = CommandLineRun.Of("check", "--seeds", _corpus.Seeds, "--texts", _corpus.Texts);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Counts, run.Output, ignoreLineEndingDifferences: true);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Check_BadSeeds_PrintsEveryProblemInOrderAndExitsWith1()
    {
        _corpus.Replace("sources/morning-crumb.html", "post-weblog", "post-weblg");
        _corpus.Replace("sources/evening-loaf.html", "datetime=\"2031-05-03\"", "datetime=\"May\"");
        _corpus.Replace("sources/evening-loaf.html", "<em>letter</em>", "<b>letter</b>");
        _corpus.Replace("dossier/laws.yaml", "JP", "Japan");

        var run = CommandLineRun.Of("check", "--seeds", _corpus.Seeds);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        var lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var seeds = _corpus.Seeds.Replace('\\', '/');
        Assert.Equal(
            [
                $"{seeds}/dossier/laws.yaml:1:61: `jurisdiction`: `Japan` is no country code.",
                $"{seeds}/sources/evening-loaf.html:21:39: `<b>` is no element of a digest.",
                $"{seeds}/sources/evening-loaf.html:26:34: `May` is no EDTF date of the calendar.",
                $"{seeds}/sources/morning-crumb.html:7:33: `tracker:csl-type`: `post-weblg` is no CSL type of this tracker.",
                "4 problems.",
            ],
            lines.Select((line, i) => i == 4 ? line : line[..(line.IndexOf(". ", StringComparison.Ordinal) + 1)]));
    }

    [Fact]
    public void Check_OneProblem_CountsIt()
    {
        _corpus.Write("notes.txt", "");

        Assert.EndsWith("\n1 problem.\n", CommandLineRun.Of("check", "--seeds", _corpus.Seeds).Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_QuoteThatDiffersFromItsText_ExitsWith1OnlyWithTexts()
    {
        _corpus.Replace("sources/evening-loaf.html", "asks the firm", "asks the Firm");

        Assert.Equal(0, CommandLineRun.Of("check", "--seeds", _corpus.Seeds).ExitCode);
        var run = CommandLineRun.Of("check", "--seeds", _corpus.Seeds, "--texts", _corpus.Texts);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("sources/evening-loaf.html:42:63: The text reads", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_DisagreementWithoutResolution_WarnsAndExitsWith0()
    {
        _corpus.Write("dossier/resolutions.yaml", "");

        var run = CommandLineRun.Of("check", "--seeds", _corpus.Seeds, "--texts", _corpus.Texts);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            $"{_corpus.Seeds.Replace('\\', '/')}/sources/morning-crumb.html:21:7: warning: sources differ on `signatory-count` of `events/guild-letter`: `12`, `13`. Add a resolution to dossier/resolutions.yaml, or leave it open.\n",
            run.Error.ReplaceLineEndings("\n"));
        Assert.Contains("disagreements 1\nresolutions   0\nopen          1\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_DigestThatContradictsADate_AsksForAResolution()
    {
        const string Digest = "sources/noon-bun.html";
        _corpus.Write(Digest, _corpus.Content("sources/town-notice.html")
            .Replace("<data data-property=\"status\" value=\"announced\" data-as-of=\"2031-05-06\">", "<data data-property=\"form\">", StringComparison.Ordinal)
            .Replace("datetime=\"2031-05-06\" data-inferred=\"document\"", "datetime=\"2031-05-08\"", StringComparison.Ordinal));

        var run = CommandLineRun.Of("check", "--seeds", _corpus.Seeds);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "/sources/town-notice.html:22:25: warning: sources differ on `date` of `events/town-hearing`: `2031-05-08`, `2031-05-06`. Add a resolution to dossier/resolutions.yaml, or leave it open.",
            run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--seeds")]
    [InlineData("--texts")]
    public void Check_MissingFolder_NamesItAndExitsWith1(string option)
    {
        var nowhere = Path.Combine(_corpus.Seeds, "nowhere");

        var run = option == "--seeds"
            ? CommandLineRun.Of("check", "--seeds", nowhere)
            : CommandLineRun.Of("check", "--seeds", _corpus.Seeds, "--texts", nowhere);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{(option == "--seeds" ? nowhere : _corpus.Seeds)}:1:1: The folder ", run.Error, StringComparison.Ordinal);
        Assert.Contains("nowhere", run.Error, StringComparison.Ordinal);
        Assert.Contains("cannot be read", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_UnknownOption_ExitsWith1AndSaysWhich()
    {
        var run = CommandLineRun.Of("check", "--sedes", "x");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("--sedes", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_AsAProcessInAFolderBelowTheSeeds_FindsThem()
    {
        var below = Directory.CreateDirectory(Path.Combine(_corpus.Texts, "below"));
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SoraDisputeTracker.Cli.dll"), "check"])
        {
            WorkingDirectory = below.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal("", await error);
        Assert.Equal(Counts, await output, ignoreLineEndingDifferences: true);
        Assert.Equal(0, process.ExitCode);
    }

    public void Dispose() => _corpus.Dispose();
}
