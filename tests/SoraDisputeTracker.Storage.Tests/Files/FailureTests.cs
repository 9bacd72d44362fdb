using Microsoft.Data.Sqlite;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Storage.Tests.Files;

public sealed class FailureTests
{
    /// <summary>A fault of a dossier, and what the message must name.</summary>
    public static TheoryData<string, string[]> Faults => new()
    {
        { "role of an unknown party", ["assertions", "records", "nobody"] },
        { "statement on an unknown work", ["assertions", "records", "atlantis"] },
        { "demand in an unknown event", ["demands", "events", "never"] },
        { "unknown quote", ["assertion_quotes", "quotes", "gazette:1-2"] },
        { "unknown source", ["sources", "hearsay"] },
        { "unknown property", ["colour", "events/letter", "notice"] },
        { "date that is none", ["events/letter", "last week"] },
        { "number that is none", ["events/letter", "a dozen"] },
        { "status without a date", ["demands/stop", "announced"] },
        { "demand of an unknown theme", ["demands", "themes", "weather"] },
        { "revision of an unknown record", ["revisions", "records", "nobody"] },
        { "two records of one slug", ["records", "guild"] },
        { "kind that is none", ["events_kind", "odd"] },
        { "too long a quote", ["quotes", "gazette:900-999"] },
        { "hash that is none", ["../../etc", "64"] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task BuildAsync_FaultyDossier_NamesTheFaultAndKeepsTheOldDatabase(string fault, string[] named)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build("good"));
        var good = served.Database.FilePath;

        var exception = await Assert.ThrowsAsync<DatabaseBuildException>(() => served.Database.BuildAsync(Faulty(fault), default));

        Assert.Each(named, name => Assert.Contains(name, exception.Message, StringComparison.Ordinal));
        Assert.Equal(good, served.Database.FilePath);
        Assert.Equal([Path.GetFileName(good)!], served.Files);
        Assert.Empty(Directory.EnumerateFiles(served.Folder, "*.building*"));
        Assert.Equal(4, (await served.Timeline.GetAsync(EventFilter.Default, default)).Total);
    }

    [Fact]
    public async Task BuildAsync_Cancelled_KeepsTheOldDatabase()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build("good"));
        var good = served.Database.Hash;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => served.Database.BuildAsync(SampleDossier.Build("next"), new CancellationToken(canceled: true)));

        Assert.Equal(good, served.Database.Hash);
        Assert.Empty(Directory.EnumerateFiles(served.Folder, "*.building*"));
    }

    [Fact]
    public async Task BuildAsync_FolderIsAFile_SaysSo()
    {
        using var served = new ServedDossier();
        var path = Path.Combine(served.Folder, "file");
        await File.WriteAllTextAsync(path, "not a folder");
        using var database = new TrackerDatabase(path);

        var exception = await Assert.ThrowsAsync<DatabaseBuildException>(() => database.BuildAsync(SampleDossier.Build(), default));

        Assert.Contains(path, exception.Message, StringComparison.Ordinal);
        Assert.Null(database.FilePath);
    }

    [Fact]
    public async Task BuildAsync_NameTakenByAFolder_KeepsTheOldDatabase()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build("good"));
        var next = SampleDossier.Build("next");
        Directory.CreateDirectory(Path.Combine(served.Folder, $"tracker-{next.Hash}.db"));

        await Assert.ThrowsAsync<DatabaseBuildException>(() => served.Database.BuildAsync(next, default));

        Assert.Equal(4, (await served.Timeline.GetAsync(EventFilter.Default, default)).Total);
        Assert.Empty(Directory.EnumerateFiles(served.Folder, "*.building*"));
    }

    [Fact]
    public async Task BuildAsync_FolderCannotBeLockedButTheFileStands_ServesIt()
    {
        var dossier = SampleDossier.Build();
        using var served = await ServedDossier.OfAsync(dossier);
        BlockLock(served.Folder);
        using var other = new ServedDossier(served.Folder);

        await other.Database.BuildAsync(dossier, default);

        Assert.Equal(4, (await other.Timeline.GetAsync(EventFilter.Default, default)).Total);
    }

    [Fact]
    public async Task BuildAsync_FolderCannotBeLocked_KeepsTheOldDatabase()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build("good"));
        BlockLock(served.Folder);

        var exception = await Assert.ThrowsAsync<DatabaseBuildException>(() => served.Database.BuildAsync(SampleDossier.Build("next"), default));

        Assert.Contains(served.Folder, exception.Message, StringComparison.Ordinal);
        Assert.Equal(4, (await served.Timeline.GetAsync(EventFilter.Default, default)).Total);
    }

    [Fact]
    public async Task BuildAsync_AnEarlierBuildWasCutOff_ClearsItAwayAndBuilds()
    {
        var dossier = SampleDossier.Build();
        using var served = new ServedDossier();
        await File.WriteAllTextAsync(Path.Combine(served.Folder, $"tracker-{dossier.Hash}.building"), "half a database");
        await File.WriteAllTextAsync(Path.Combine(served.Folder, $"tracker-{dossier.Hash}.building-journal"), "its journal");

        await served.Database.BuildAsync(dossier, default);

        Assert.Equal(dossier.Hash, served.Database.Hash);
        Assert.Empty(Directory.EnumerateFiles(served.Folder, "*.building*"));
    }

    [Fact]
    public async Task BuildAsync_FileTurnedToGarbage_IsBuiltAnewAndServed()
    {
        var dossier = SampleDossier.Build();
        using var served = await ServedDossier.OfAsync(dossier);
        await File.WriteAllTextAsync(served.Database.FilePath!, "garbage");

        await served.Database.BuildAsync(dossier, default);

        Assert.Equal(4, (await served.Timeline.GetAsync(EventFilter.Default, default)).Total);
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("cut short")]
    [InlineData("of another schema")]
    [InlineData("of another corpus")]
    [InlineData("with a loose end")]
    public async Task TryOpen_FileThatIsNotWhole_IsNotOpened(string state)
    {
        var dossier = SampleDossier.Build();
        using var served = await ServedDossier.OfAsync(dossier);
        var path = served.Database.FilePath!;
        served.Database.Dispose();
        await SpoilAsync(path, state);
        using var other = new TrackerDatabase(served.Folder);

        Assert.False(other.TryOpen(dossier.Hash));
        Assert.False(other.TryOpenNewest());
        Assert.Null(other.Hash);
    }

    [Theory]
    [InlineData("")]
    [InlineData("../tracker")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task TryOpen_NoSuchFile_KeepsWhatIsInService(string hash)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        Assert.False(served.Database.TryOpen(hash));
        Assert.NotNull(served.Database.Hash);
    }

    [Fact]
    public async Task TryOpenNewest_NewestIsDamaged_OpensTheNextOne()
    {
        var (one, two) = (SampleDossier.Build("one"), SampleDossier.Build("two"));
        using var served = await ServedDossier.OfAsync(one);
        var damaged = Path.Combine(served.Folder, $"tracker-{two.Hash}.db");
        await File.WriteAllTextAsync(damaged, "garbage");
        File.SetLastWriteTimeUtc(damaged, DateTime.UtcNow.AddDays(1));
        using var other = new TrackerDatabase(served.Folder);

        Assert.True(other.TryOpenNewest());
        Assert.Equal(one.Hash, other.Hash);
    }

    [Fact]
    public async Task Queries_NoDatabaseInService_SayWhatIsMissing()
    {
        using var served = new ServedDossier();

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => served.Timeline.GetAsync(EventFilter.Default, default));

        Assert.Contains("No database is in service", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryOpenNewest_NoFolder_GivesFalse()
    {
        using var database = new TrackerDatabase(Path.Combine(Path.GetTempPath(), "tracker-storage-that-is-not-there"));

        Assert.False(database.TryOpenNewest());
    }

    // Stands in for a folder that cannot be written to, which the test may not feel when it runs as root.
    private static void BlockLock(string folder)
    {
        File.Delete(Path.Combine(folder, "tracker.lock"));
        Directory.CreateDirectory(Path.Combine(folder, "tracker.lock"));
    }

    private static Dossier Faulty(string fault)
    {
        var builder = SampleDossier.Builder();
        var dossier = builder.Build("bad");
        return fault switch
        {
            "role of an unknown party" => builder.States("gazette", "events/letter", "reporter", "nobody").Build("bad"),
            "statement on an unknown work" => builder.States("gazette", "works/atlantis", "output", "rain").Build("bad"),
            "demand in an unknown event" => builder.Demand("lost", "never").Build("bad"),
            "unknown quote" => dossier with { Assertions = [.. dossier.Assertions, dossier.Assertions[0] with { Id = "x", Quotes = ["gazette:1-2"] }] },
            "unknown source" => builder.States("hearsay", "events/letter", "content", "gossip").Build("bad"),
            "unknown property" => builder.States("notice", "events/letter", "colour", "red").Build("bad"),
            "date that is none" => builder.States("notice", "events/letter", "date", "last week").Build("bad"),
            "number that is none" => builder.States("notice", "events/letter", "signatory-count", "a dozen").Build("bad"),
            "status without a date" => builder.States("notice", "demands/stop", "status", "announced").Build("bad"),
            "demand of an unknown theme" => builder.Demand("rain", "letter", theme: "weather").Build("bad"),
            "revision of an unknown record" => builder.Revises("parties/nobody", "2026-02-03", "the name").Build("bad"),
            "two records of one slug" => builder.Party("guild", "makers").Build("bad"),
            "kind that is none" => builder.Event("odd", "party-kind").Build("bad"),
            "too long a quote" => dossier with { Quotes = [.. dossier.Quotes, new Quote("gazette:900-999", "gazette", 900, 999, new string('x', 301), "en")] },
            _ => dossier with { Hash = "../../etc" },
        };
    }

    private static async Task SpoilAsync(string path, string state)
    {
        switch (state)
        {
            case "garbage":
                await File.WriteAllTextAsync(path, "garbage");
                break;
            case "cut short":
                await using (var file = new FileStream(path, FileMode.Open))
                    file.SetLength(file.Length / 2);
                break;
            default:
                await using (var connection = new SqliteConnection($"Data Source={path};Pooling=False;Foreign Keys=False"))
                {
                    await connection.OpenAsync();
                    await using var command = connection.CreateCommand();
                    command.CommandText = state switch
                    {
                        "of another schema" => "UPDATE corpus SET schema_version = schema_version + 1",
                        "of another corpus" => "UPDATE corpus SET hash = 'another'",
                        _ => "DELETE FROM sides",
                    };
                    await command.ExecuteNonQueryAsync();
                }

                break;
        }
    }
}
