using Microsoft.Extensions.DependencyInjection;
using SoraDisputeTracker.Core.Changes;
using SoraDisputeTracker.Core.Citations.Selection;
using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Core.Search;
using SoraDisputeTracker.Core.Snapshots;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Storage.Tests;

/// <summary>A data folder of its own with a database and all queries, as an application has them.</summary>
internal sealed class ServedDossier : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly bool _ownsFolder;

    public ServedDossier(string? folder = null)
    {
        _ownsFolder = folder is null;
        Folder = folder ?? Directory.CreateTempSubdirectory("tracker-storage-").FullName;
        _services = new ServiceCollection().AddTrackerStorage(_ => Folder).BuildServiceProvider();
    }

    public string Folder { get; }

    /// <summary>A scope of its own, as each request has one.</summary>
    public IServiceScope NewScope() => _services.CreateScope();

    public TrackerDatabase Database => _services.GetRequiredService<TrackerDatabase>();

    public ICorpusQueries Corpus => _services.GetRequiredService<ICorpusQueries>();

    public ITimelineQueries Timeline => _services.GetRequiredService<ITimelineQueries>();

    public IPartyQueries Parties => _services.GetRequiredService<IPartyQueries>();

    public IDemandQueries Demands => _services.GetRequiredService<IDemandQueries>();

    public ISourceQueries Sources => _services.GetRequiredService<ISourceQueries>();

    public ICitationQueries Citations => _services.GetRequiredService<ICitationQueries>();

    public IDisagreementQueries Disagreements => _services.GetRequiredService<IDisagreementQueries>();

    public IAssertionQueries Assertions => _services.GetRequiredService<IAssertionQueries>();

    public IChangeQueries Changes => _services.GetRequiredService<IChangeQueries>();

    public ISnapshotQueries Snapshots => _services.GetRequiredService<ISnapshotQueries>();

    public ISearchQueries Search => _services.GetRequiredService<ISearchQueries>();

    public IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(Folder, "*.db").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    /// <summary>A folder in which the database of a dossier stands and is served: a copy of the one file that is built of it.</summary>
    public static async Task<ServedDossier> OfAsync(Dossier dossier)
    {
        var served = new ServedDossier();
        await File.WriteAllBytesAsync(Path.Combine(served.Folder, $"tracker-{dossier.Hash}.db"), await BuiltFiles.OfAsync(dossier));
        Assert.True(served.Database.TryOpen(dossier.Hash));
        return served;
    }

    /// <summary>The same, where the build itself is what the test is about.</summary>
    public static async Task<ServedDossier> BuiltAsync(Dossier dossier)
    {
        var served = new ServedDossier();
        await served.Database.BuildAsync(dossier, CancellationToken.None);
        return served;
    }

    public void Dispose()
    {
        _services.Dispose();
        if (_ownsFolder)
            Directory.Delete(Folder, recursive: true);
    }
}
