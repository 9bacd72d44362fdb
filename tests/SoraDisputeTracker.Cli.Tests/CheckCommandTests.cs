using System.Diagnostics;

[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace SoraDisputeTracker.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private readonly BakeryCorpus _corpus = new();

    private string Counts => $"""
        sources      2
        events       2
        parties      2
        demands      1
        works        1
        laws         1
        cases        1
        assertions   13
        quotes       8
        resolutions  1
        corpus       {Corpus.CorpusHash.Compute(_corpus.Seeds)}

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
                $"{seeds}/sources/evening-loaf.html:18:39: `<b>` is no element of a digest.",
                $"{seeds}/sources/evening-loaf.html:23:34: `May` is no EDTF date of the calendar.",
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
        Assert.Contains("sources/evening-loaf.html:39:63: The text reads", run.Error, StringComparison.Ordinal);
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
