using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Storage.Evidence;
using SoraDisputeTracker.Storage.Schema;
using SoraDisputeTracker.Storage.Timeline;

namespace SoraDisputeTracker.Storage.Demands;

/// <summary>Reads the demands.</summary>
internal sealed class DemandQueries(TrackerDatabase database) : IDemandQueries
{
    public Task<IReadOnlyList<DemandEntry>> ListAsync(DateOnly? asOf, CancellationToken cancellationToken) =>
        ListEntriesAsync(asOf, madeIn: null, cancellationToken);

    public Task<IReadOnlyList<DemandEntry>> ListAsync(DateOnly? asOf, EventFilter madeIn, CancellationToken cancellationToken) =>
        ListEntriesAsync(asOf, madeIn, cancellationToken);

    public Task<IReadOnlyList<DemandDetails>> ListDetailsAsync(DateOnly? asOf, CancellationToken cancellationToken) =>
        ListStatedAsync(asOf, madeIn: null, cancellationToken);

    public Task<IReadOnlyList<DemandDetails>> ListDetailsAsync(DateOnly? asOf, EventFilter madeIn, CancellationToken cancellationToken) =>
        ListStatedAsync(asOf, madeIn, cancellationToken);

    public async Task<DemandDetails?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        await using var reading = await database.ReadAsync(cancellationToken);
        var found = reading.Directory.Present(RecordKind.Demand, slug);
        var entries = await DemandEntries.ReadAsync(reading, reading.Context.Demands.Where(d => d.Slug == found), asOf: null, cancellationToken);
        return entries.Count == 0
            ? null
            : new DemandDetails(entries[0], await StatedOnRecord.ReadAsync(reading, new RecordReference(RecordKind.Demand, found), cancellationToken));
    }

    private async Task<IReadOnlyList<DemandEntry>> ListEntriesAsync(DateOnly? asOf, EventFilter? madeIn, CancellationToken cancellationToken)
    {
        await using var reading = await database.ReadAsync(cancellationToken);
        return await ReadAsync(reading, asOf, madeIn, cancellationToken);
    }

    private async Task<IReadOnlyList<DemandDetails>> ListStatedAsync(DateOnly? asOf, EventFilter? madeIn, CancellationToken cancellationToken)
    {
        await using var reading = await database.ReadAsync(cancellationToken);
        var entries = await ReadAsync(reading, asOf, madeIn, cancellationToken);
        var stated = await StatedOnRecord.ReadAllAsync(reading, RecordKind.Demand, cancellationToken);
        return [.. entries.Select(e => new DemandDetails(e, stated[e.Demand.Slug].ToList()))];
    }

    private static Task<IReadOnlyList<DemandEntry>> ReadAsync(Reading reading, DateOnly? asOf, EventFilter? madeIn, CancellationToken cancellationToken)
    {
        IQueryable<DemandRow> demands = reading.Context.Demands;
        if (asOf is not null)
            demands = demands.Where(d => d.MadeIn.DateEarliest == null || d.MadeIn.DateEarliest <= asOf);
        if (madeIn is not null)
        {
            var events = new EventSelection(reading.Context, madeIn).All().Select(e => e.Slug);
            demands = demands.Where(d => events.Contains(d.Event));
        }

        return DemandEntries.ReadAsync(reading, demands, asOf, cancellationToken);
    }
}
