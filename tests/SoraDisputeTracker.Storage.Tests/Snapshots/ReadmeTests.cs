
namespace SoraDisputeTracker.Storage.Tests.Snapshots;

public sealed class ReadmeTests
{
    private const string Everything = """
        SELECT name FROM sqlite_master WHERE type IN ('table', 'view')
        UNION ALL SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c
        WHERE m.type IN ('table', 'view') AND m.name NOT IN ('search_words_config', 'search_words_content', 'search_words_data', 'search_words_docsize', 'search_words_idx')
        ORDER BY 1
        """;

    [RequiresToolFact(SqliteShell.Command)]
    public async Task Readme_AnyFile_DescribesEachTableViewAndColumnOnce()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var described = SqliteShell.Column(served.Database.FilePath!, "SELECT name FROM README WHERE kind <> 'file' ORDER BY 1");

        Assert.Equal(SqliteShell.Column(served.Database.FilePath!, Everything), described);
    }

    [RequiresToolFact(SqliteShell.Command)]
    public async Task Readme_AnyFile_LeavesNothingWithoutWords()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        Assert.Empty(SqliteShell.Column(served.Database.FilePath!, "SELECT name FROM README WHERE trim(description) = ''"));
    }

    [RequiresToolFact(SqliteShell.Command)]
    public async Task Readme_AnyFile_TellsWhatItIsFirst()
    {
        var dossier = SampleDossier.Build();
        using var served = await ServedDossier.OfAsync(dossier);

        var topics = SqliteShell.Read(served.Database.FilePath!, "SELECT name, description FROM README WHERE kind = 'file' ORDER BY ordinal").ToDictionary(r => r["name"]!, r => r["description"]!);

        Assert.Equal("what this is", topics.Keys.First());
        Assert.Contains("Tracker sample", topics["what this is"], StringComparison.Ordinal);
        Assert.Contains(dossier.Hash, topics["corpus hash"], StringComparison.Ordinal);
        Assert.StartsWith("2026-02-01", topics["newest change"], StringComparison.Ordinal);
        Assert.Contains(dossier.Hash[..12], topics["how to cite"], StringComparison.Ordinal);
    }

    [RequiresToolFact(SqliteShell.Command)]
    public async Task Readme_WhatItPointsTo_IsInTheFile()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var names = SqliteShell.Column(served.Database.FilePath!, "SELECT name FROM README");
        var pointedTo = SqliteShell.Column(served.Database.FilePath!, "SELECT description FROM README").SelectMany(text => text!.Split('`').Where((_, i) => i % 2 == 1)).Distinct().ToList();

        Assert.Contains("timeline", pointedTo);
        Assert.Subset(names.ToHashSet(), pointedTo.ToHashSet<string?>());
    }

    [RequiresToolFact(SqliteShell.Command)]
    public async Task Schema_Table_CarriesItsDescription()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var statement = SqliteShell.Column(served.Database.FilePath!, "SELECT sql FROM sqlite_master WHERE name = 'quotes'").Single()!;

        Assert.Contains("-- Short passages of sources, word by word", statement, StringComparison.Ordinal);
    }
}
