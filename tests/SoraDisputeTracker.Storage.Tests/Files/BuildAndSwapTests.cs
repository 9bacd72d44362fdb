using System.Globalization;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Storage.Tests.Files;

public sealed class BuildAndSwapTests
{
    [Fact]
    public async Task BuildAsync_NewFolder_NamesTheFileAfterTheCorpusAndLeavesNothingElse()
    {
        using var served = new ServedDossier();
        var dossier = SampleDossier.Build();
        var folder = Path.Combine(served.Folder, "a", "b");
        using var database = new TrackerDatabase(folder);

        await database.BuildAsync(dossier, default);

        Assert.Equal((dossier.Hash, Path.Combine(folder, $"tracker-{dossier.Hash}.db")), (database.Hash, database.FilePath));
        Assert.Equal([$"tracker-{dossier.Hash}.db", $"tracker-{dossier.Hash}.lock", "tracker.lock"], Names(folder));
    }

    [Fact]
    public async Task BuildAsync_NewCorpus_ReplacesTheOldFile()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build("one"));
        var next = SampleDossier.Build("two");

        await served.Database.BuildAsync(next, default);

        Assert.Equal([$"tracker-{next.Hash}.db"], served.Files);
        Assert.Equal("Tracker two", (await served.Corpus.GetOverviewAsync(default)).Dispute.Name.En);
    }

    [Fact]
    public async Task BuildAsync_FileStandsAlready_IsNotWrittenAgain()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());
        var written = File.GetLastWriteTimeUtc(served.Database.FilePath!);
        using var other = new ServedDossier(served.Folder);

        await other.Database.BuildAsync(SampleDossier.Build(), default);

        Assert.Equal(written, File.GetLastWriteTimeUtc(other.Database.FilePath!));
        Assert.Equal(5, (await other.Timeline.ListAsync(EventFilter.Default with { Scope = TimelineScope.All }, default)).Count);
    }

    [Fact]
    public async Task BuildAsync_ReadersUnderWay_NoneFailsAndTheOldFilesGo()
    {
        const int Readers = 4;
        const int Swaps = 6;
        using var served = await ServedDossier.OfAsync(SampleDossier.Build("0"));
        using var done = new CancellationTokenSource();
        using var begun = new CountdownEvent(Readers);
        var readers = Enumerable.Range(0, Readers).Select(_ => Task.Run(async () =>
        {
            await ReadAsync();
            begun.Signal();
            while (!done.IsCancellationRequested)
                await ReadAsync();
        })).ToList();

        Assert.True(begun.Wait(TimeSpan.FromMinutes(2)));
        for (var swap = 1; swap <= Swaps; swap++)
            await served.Database.BuildAsync(SampleDossier.Build($"{swap}"), default);
        await done.CancelAsync();
        await Task.WhenAll(readers);

        Assert.Equal([Path.GetFileName(served.Database.FilePath)!], served.Files);

        async Task ReadAsync()
        {
            var found = await served.Parties.FindAsync("guild", default);
            var view = await served.Timeline.GetAsync(EventFilter.Default, default);
            Assert.Equal((2, 4), (found!.Events.Count + found.Made.Count, view.Total));
        }
    }

    [Fact]
    public async Task BuildAsync_TwoDatabasesOnOneFolderAtOnce_OneBuildsAndBothServe()
    {
        using var served = new ServedDossier();
        var others = Enumerable.Range(0, 4).Select(_ => new ServedDossier(served.Folder)).ToList();
        using var watcher = new FileSystemWatcher(served.Folder);
        var built = 0;
        using var seen = new ManualResetEventSlim();
        watcher.Renamed += (_, e) =>
        {
            Interlocked.Increment(ref built);
            seen.Set();
        };
        watcher.EnableRaisingEvents = true;

        await Task.WhenAll(others.Select(o => Task.Run(() => o.Database.BuildAsync(SampleDossier.Build(), default))));
        Assert.True(seen.Wait(TimeSpan.FromMinutes(1)));
        var totals = await Task.WhenAll(others.Select(o => o.Timeline.GetAsync(EventFilter.Default, default)));

        Assert.Each(totals, view => Assert.Equal(4, view.Total));
        Assert.Equal(1, built);
        others.ForEach(o => o.Dispose());
    }

    [Fact]
    public async Task BuildAsync_AnotherStillServesTheOldFile_LeavesItForTheNextTime()
    {
        var (one, two, three) = (SampleDossier.Build("one"), SampleDossier.Build("two"), SampleDossier.Build("three"));
        using var served = await ServedDossier.OfAsync(one);
        using var other = new ServedDossier(served.Folder);
        Assert.True(other.Database.TryOpen(one.Hash));

        await served.Database.BuildAsync(two, default);
        var whileServed = served.Files;
        var stillRead = (await other.Timeline.GetAsync(EventFilter.Default, default)).Total;
        other.Dispose();
        await served.Database.BuildAsync(three, default);

        Assert.Equal(4, stillRead);
        Assert.Contains($"tracker-{one.Hash}.db", whileServed);
        Assert.Equal([$"tracker-{three.Hash}.db"], served.Files);
    }

    [Fact]
    public async Task TryOpenNewer_AnotherBuiltOne_LeavesTheOldFileToNobody()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build("one"));
        var next = SampleDossier.Build("two");
        using (var builder = new ServedDossier(served.Folder))
            await builder.Database.BuildAsync(next, default);

        Assert.True(served.Database.TryOpenNewer());

        Assert.Equal([$"tracker-{next.Hash}.db"], served.Files);
    }

    [Fact]
    public async Task BuildAsync_SameCorpusInTwoFolders_GivesTheSameBytes()
    {
        using var first = await ServedDossier.BuiltAsync(SampleDossier.Build());
        using var second = await ServedDossier.BuiltAsync(SampleDossier.Build());

        Assert.Equal(await File.ReadAllBytesAsync(first.Database.FilePath!), await File.ReadAllBytesAsync(second.Database.FilePath!));
    }

    [Fact]
    public async Task BuildAsync_AnotherCulture_GivesTheSameBytes()
    {
        // Danish sorts "aa" behind "z".
        var dossier = SampleDossier.Builder().Party("zebra", "makers").Party("aardvark", "makers").Build();
        using var first = await ServedDossier.BuiltAsync(dossier);
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("da-DK");
        using var second = await ServedDossier.BuiltAsync(dossier);
        CultureInfo.CurrentCulture = culture;

        Assert.Equal(await File.ReadAllBytesAsync(first.Database.FilePath!), await File.ReadAllBytesAsync(second.Database.FilePath!));
    }

    private static List<string> Names(string folder) => [.. Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];
}
