namespace SoraDisputeTracker.Cli.Tests;

[Collection(ConsoleTests.Name)]
public sealed class BuildCommandTests : IDisposable
{
    private readonly BakeryCorpus _corpus = new();

    private string Data => Path.Combine(_corpus.Texts, "data");

    [Fact]
    public void Build_GoodSeeds_PrintsTheFileNamedAfterTheCorpus()
    {
        var run = CommandLineRun.Of("build", "--seeds", _corpus.Seeds, "--data", Data);

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        var file = Path.Combine(Data, $"tracker-{Corpus.CorpusHash.Compute(_corpus.Seeds)}.db");
        Assert.Equal(file, run.Output.TrimEnd());
        Assert.True(new FileInfo(file).Length > 0);
    }

    [Fact]
    public void Build_BadSeeds_LeavesTheOldDatabaseAndListsTheProblems()
    {
        CommandLineRun.Of("build", "--seeds", _corpus.Seeds, "--data", Data);
        var before = Directory.GetFiles(Data, "*.db");
        _corpus.Replace("dossier/laws.yaml", "JP", "Japan");

        var run = CommandLineRun.Of("build", "--seeds", _corpus.Seeds, "--data", Data);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("dossier/laws.yaml:1:61: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(Data, "*.db"));
    }

    [Fact]
    public void Build_DataFolderThatIsAFile_NamesItAndExitsWith1()
    {
        File.WriteAllText(Data, "");

        var run = CommandLineRun.Of("build", "--seeds", _corpus.Seeds, "--data", Data);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(Data, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _corpus.Dispose();
}
