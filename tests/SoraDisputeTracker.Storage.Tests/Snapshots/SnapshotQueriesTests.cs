using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace SoraDisputeTracker.Storage.Tests.Snapshots;

public sealed class SnapshotQueriesTests
{
    [Fact]
    public async Task GetSeedsAsync_AnyCorpus_GivesItsFilesByteByByte()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Builder().File("README.md", "# 龍\n").Build());

        var seeds = await served.Snapshots.GetSeedsAsync(default);

        Assert.Equal(served.Database.Hash, seeds.Corpus.Hash);
        Assert.Equal(
            ["README.md: # 龍\n", "dossier/events.yaml: - slug: launch\n", "sources/gazette.html: <p>「龍」</p>\n"],
            seeds.Files.Select(f => $"{f.Path}: {Encoding.UTF8.GetString(f.Content.Span)}"));
    }

    [RequiresToolFact(SqliteShell.Command)]
    public async Task SeedFiles_InTheFile_HaveTheirSha256()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        Assert.Equal(
            [Convert.ToHexStringLower(SHA256.HashData("- slug: launch\n"u8))],
            SqliteShell.Column(served.Database.FilePath!, "SELECT sha256 FROM seed_files WHERE path = 'dossier/events.yaml'"));
    }

    [Fact]
    public async Task OpenDatabaseAsync_InService_GivesTheFile()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var snapshot = await served.Snapshots.OpenDatabaseAsync(default);
        await using var content = snapshot.Content;

        Assert.Equal(served.Database.Hash, snapshot.Corpus.Hash);
        Assert.Equal(await File.ReadAllBytesAsync(served.Database.FilePath!), await ReadAsync(content));
    }

    [Fact]
    public async Task OpenDatabaseAsync_AnotherPutInService_HoldsTheOldFileUntilItsEnd()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build("one"));
        var old = Path.GetFileName(served.Database.FilePath!);
        var (corpus, content) = await served.Snapshots.OpenDatabaseAsync(default);
        var half = new byte[content.Length / 2];
        await content.ReadExactlyAsync(half);

        await served.Database.BuildAsync(SampleDossier.Build("two"), default);
        var whileRead = served.Files;
        var rest = await ReadAsync(content);
        await content.DisposeAsync();
        await content.DisposeAsync();

        Assert.Contains(old, whileRead);
        Assert.Equal(corpus.Hash, HashIn([.. half, .. rest]));
        Assert.Equal([Path.GetFileName(served.Database.FilePath!)], served.Files);
    }

    [Fact]
    public async Task OpenDatabaseAsync_SeveralReaders_TheLastOneLetsGo()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build("one"));
        var snapshots = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => served.Snapshots.OpenDatabaseAsync(default)));
        await served.Database.BuildAsync(SampleDossier.Build("two"), default);

        foreach (var snapshot in snapshots)
            await snapshot.Content.DisposeAsync();

        Assert.Equal([Path.GetFileName(served.Database.FilePath!)], served.Files);
    }

    [Fact]
    public async Task OpenDatabaseAsync_NothingInService_Throws()
    {
        using var served = new ServedDossier();

        await Assert.ThrowsAsync<InvalidOperationException>(() => served.Snapshots.OpenDatabaseAsync(default));
    }

    [RequiresToolFact(SqliteShell.Command, "python3")]
    public async Task File_OtherProgramsCheckIt_FindItWhole()
    {
        const string InPython = "import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute('PRAGMA integrity_check').fetchall())";
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        Assert.Equal(["ok"], SqliteShell.Column(served.Database.FilePath!, "PRAGMA integrity_check"));
        Assert.Empty(SqliteShell.Read(served.Database.FilePath!, "PRAGMA foreign_key_check"));
        Assert.Equal("[('ok',)]", Tool.Run("python3", "", "-c", InPython, served.Database.FilePath!).Trim());
    }

    private static async Task<byte[]> ReadAsync(Stream content)
    {
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy);
        return copy.ToArray();
    }

    private static string HashIn(byte[] database)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, database);
            using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT hash FROM corpus";
            return (string)command.ExecuteScalar()!;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
