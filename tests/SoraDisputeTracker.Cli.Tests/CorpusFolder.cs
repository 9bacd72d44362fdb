using SoraDisputeTracker.Cli.Tests;

[assembly: AssemblyFixture(typeof(CorpusFolder))]

namespace SoraDisputeTracker.Cli.Tests;

/// <summary>A data folder with the database of this repository's corpus, for all who only read it: building takes long.</summary>
public sealed class CorpusFolder : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cite-data-").FullName;

    /// <summary>The seeds of this repository.</summary>
    public static string Seeds { get; } = Path.Combine(Tool.RepositoryFolder, "seeds");

    /// <summary>The folder.</summary>
    public string Data => _folder;

    /// <summary>Builds the database with the program itself.</summary>
    public async ValueTask InitializeAsync()
    {
        var run = await ProcessRun.OfAsync("build", "--seeds", Seeds, "--data", Data);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
