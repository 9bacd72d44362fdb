using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Snapshots;

namespace SoraDisputeTracker.Storage.Snapshots;

/// <summary>Reads the corpus in service as a whole.</summary>
internal sealed class SnapshotQueries(CorpusReading corpus) : ISnapshotQueries
{
    public Task<DatabaseSnapshot> OpenDatabaseAsync(CancellationToken cancellationToken) => corpus.OpenSnapshotAsync(cancellationToken);

    public async Task<SeedSnapshot> GetSeedsAsync(CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var files = await reading.Context.SeedFiles.ToListAsync(cancellationToken);
        return new SeedSnapshot(
            reading.Directory.Overview,
            [.. files.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => new CorpusFile(f.Path, f.Content))]);
    }
}
