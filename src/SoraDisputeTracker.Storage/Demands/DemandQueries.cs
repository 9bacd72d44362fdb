using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Storage.Evidence;

namespace SoraDisputeTracker.Storage.Demands;

/// <summary>Reads the demands.</summary>
internal sealed class DemandQueries(TrackerDatabase database) : IDemandQueries
{
    public async Task<IReadOnlyList<DemandEntry>> ListAsync(DateOnly? asOf, CancellationToken cancellationToken)
    {
        await using var reading = await database.ReadAsync(cancellationToken);
        return await ReadAsync(reading, asOf, cancellationToken);
    }

    public async Task<IReadOnlyList<DemandDetails>> ListDetailsAsync(DateOnly? asOf, CancellationToken cancellationToken)
    {
        await using var reading = await database.ReadAsync(cancellationToken);
        var entries = await ReadAsync(reading, asOf, cancellationToken);
        var stated = await StatedOnRecord.ReadAllAsync(reading, RecordKind.Demand, cancellationToken);
        return [.. entries.Select(e => new DemandDetails(e, stated[e.Demand.Slug].ToList()))];
    }

    public async Task<DemandDetails?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        await using var reading = await database.ReadAsync(cancellationToken);
        var found = reading.Directory.Present(RecordKind.Demand, slug);
        var entries = await DemandEntries.ReadAsync(reading, reading.Context.Demands.Where(d => d.Slug == found), asOf: null, cancellationToken);
        return entries.Count == 0
            ? null
            : new DemandDetails(entries[0], await StatedOnRecord.ReadAsync(reading, new RecordReference(RecordKind.Demand, found), cancellationToken));
    }

    private static Task<IReadOnlyList<DemandEntry>> ReadAsync(Reading reading, DateOnly? asOf, CancellationToken cancellationToken)
    {
        var demands = asOf is null
            ? reading.Context.Demands
            : reading.Context.Demands.Where(d => d.MadeIn.DateEarliest == null || d.MadeIn.DateEarliest <= asOf);
        return DemandEntries.ReadAsync(reading, demands, asOf, cancellationToken);
    }
}
