using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Storage.Evidence;

namespace SoraDisputeTracker.Storage.Demands;

/// <summary>Reads the demands.</summary>
internal sealed class DemandQueries(TrackerDatabase database) : IDemandQueries
{
    public async Task<IReadOnlyList<DemandEntry>> ListAsync(CancellationToken cancellationToken)
    {
        await using var reading = await database.ReadAsync(cancellationToken);
        return await DemandEntries.ReadAsync(reading, reading.Context.Demands, cancellationToken);
    }

    public async Task<DemandDetails?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        await using var reading = await database.ReadAsync(cancellationToken);
        var found = reading.Directory.Present(RecordKind.Demand, slug);
        var entries = await DemandEntries.ReadAsync(reading, reading.Context.Demands.Where(d => d.Slug == found), cancellationToken);
        return entries.Count == 0
            ? null
            : new DemandDetails(entries[0], await StatedOnRecord.ReadAsync(reading, new RecordReference(RecordKind.Demand, found), cancellationToken));
    }
}
