using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Lists;
using SoraDisputeTracker.Storage.Evidence;
using SoraDisputeTracker.Storage.Schema;
using SoraDisputeTracker.Storage.Timeline;

namespace SoraDisputeTracker.Storage.Demands;

/// <summary>Reads the demands.</summary>
internal sealed class DemandQueries(CorpusReading corpus) : IDemandQueries
{
    public Task<IReadOnlyList<DemandEntry>> ListAsync(DateOnly? asOf, CancellationToken cancellationToken) =>
        ListAsync(new DemandFilter { AsOf = asOf }, cancellationToken);

    public async Task<IReadOnlyList<DemandEntry>> ListAsync(DemandFilter filter, CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        return await DemandEntries.ReadAsync(reading, Select(reading, filter), filter.AsOf, cancellationToken);
    }

    public Task<IReadOnlyList<DemandDetails>> ListDetailsAsync(DateOnly? asOf, CancellationToken cancellationToken) =>
        ListDetailsAsync(new DemandFilter { AsOf = asOf }, cancellationToken);

    public async Task<IReadOnlyList<DemandDetails>> ListDetailsAsync(DemandFilter filter, CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var entries = await DemandEntries.ReadAsync(reading, Select(reading, filter), filter.AsOf, cancellationToken);
        var stated = await StatedOnRecord.ReadAllAsync(reading, RecordKind.Demand, cancellationToken);
        return [.. entries.Select(e => new DemandDetails(e, stated[e.Demand.Slug].ToList()))];
    }

    public async Task<ListPart<DemandDetails>?> ListPartAsync(DemandFilter filter, ListRange range, CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var demands = Select(reading, filter);
        var wanted = demands;
        if (range.After is { } slug)
        {
            var last = await reading.Context.Demands
                .Where(d => d.Slug == slug)
                .Select(d => new { d.MadeIn.TimelinePosition, d.Ordinal })
                .SingleOrDefaultAsync(cancellationToken);
            if (last is null)
                return null;
            wanted = demands.Where(d => d.MadeIn.TimelinePosition > last.TimelinePosition
                || (d.MadeIn.TimelinePosition == last.TimelinePosition && d.Ordinal > last.Ordinal));
        }

        var total = await demands.CountAsync(cancellationToken);
        var ordered = wanted.OrderBy(d => d.MadeIn.TimelinePosition).ThenBy(d => d.Ordinal).Take(range.Limit + 1);
        var part = range.Cut(await DemandEntries.ReadAsync(reading, ordered, filter.AsOf, cancellationToken), total);
        var stated = await StatedOnRecord.ReadAsync(reading, RecordKind.Demand, part.Rows.Select(d => d.Demand.Slug), cancellationToken);
        return part.ConvertAll(d => new DemandDetails(d, [.. stated[d.Demand.Slug]]));
    }

    public async Task<DemandDetails?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var found = reading.Directory.Present(RecordKind.Demand, slug);
        var entries = await DemandEntries.ReadAsync(reading, reading.Context.Demands.Where(d => d.Slug == found), asOf: null, cancellationToken);
        return entries.Count == 0
            ? null
            : new DemandDetails(entries[0], await StatedOnRecord.ReadAsync(reading, new RecordReference(RecordKind.Demand, found), cancellationToken));
    }

    private static IQueryable<DemandRow> Select(Reading reading, DemandFilter filter)
    {
        IQueryable<DemandRow> demands = reading.Context.Demands;
        if (filter.AsOf is { } asOf)
            demands = demands.Where(d => d.MadeIn.DateEarliest == null || d.MadeIn.DateEarliest <= asOf);
        if (filter.MadeIn is { } madeIn)
        {
            var events = new EventSelection(reading.Context, madeIn).All().Select(e => e.Slug);
            demands = demands.Where(d => events.Contains(d.Event));
        }

        if (filter.Status is not { } status)
            return demands;
        var last = reading.Directory.Statuses.Last(filter.AsOf).ToList();
        var answered = last.ConvertAll(s => s.Key);
        var inState = last.Where(s => s.Value == status).Select(s => s.Key).ToList();
        return status == DemandStatus.NoAnswerFound ? demands.Where(d => !answered.Contains(d.Slug)) : demands.Where(d => inState.Contains(d.Slug));
    }
}
