using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Lists;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Storage.Demands;
using SoraDisputeTracker.Storage.Evidence;

namespace SoraDisputeTracker.Storage.Timeline;

/// <summary>Reads the timeline.</summary>
internal sealed class TimelineQueries(CorpusReading corpus) : ITimelineQueries
{
    public async Task<TimelineView> GetAsync(EventFilter filter, CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var selection = new EventSelection(reading.Context, filter);
        var counts = await selection.Counts().SingleOrDefaultAsync(cancellationToken);
        var (total, undated) = (counts?.Total ?? 0, counts?.Undated ?? 0);
        var pageCount = Math.Max(1, (total + ITimelineQueries.PageSize - 1) / ITimelineQueries.PageSize);
        var entries = filter.Page < 1 || filter.Page > pageCount
            ? []
            : await EventEntries.ReadAsync(
                reading,
                selection.Ordered().Skip((filter.Page - 1) * ITimelineQueries.PageSize).Take(ITimelineQueries.PageSize),
                cancellationToken);
        var facets = await new FacetCounts(reading, filter, selection).ReadAsync(total, cancellationToken);
        return new TimelineView(entries, total, pageCount, undated, facets);
    }

    public async Task<IReadOnlyList<EventEntry>> ListAsync(EventFilter filter, CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        return await EventEntries.ReadAsync(reading, new EventSelection(reading.Context, filter).Ordered(), cancellationToken);
    }

    public async IAsyncEnumerable<EventEntry> StreamAsync(EventFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var ordered = new EventSelection(reading.Context, filter).Ordered();
        for (var read = 0; ; read += Reading.PieceSize)
        {
            var piece = await EventEntries.ReadAsync(reading, ordered.Skip(read).Take(Reading.PieceSize), cancellationToken);
            foreach (var entry in piece)
                yield return entry;
            if (piece.Count < Reading.PieceSize)
                yield break;
        }
    }

    public async Task<ListPart<StatedEvent>?> ListPartAsync(EventFilter filter, ListRange range, CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var selection = new EventSelection(reading.Context, filter);
        if (await selection.OrderedAfterAsync(range.After, cancellationToken) is not { } behind)
            return null;
        var total = await selection.All().CountAsync(cancellationToken);
        var part = range.Cut(await EventEntries.ReadAsync(reading, behind.Take(range.Limit + 1), cancellationToken), total);
        var stated = await StatedOnRecord.ReadAsync(reading, RecordKind.Event, part.Rows.Select(e => e.Event.Slug), cancellationToken);
        return part.ConvertAll(e => new StatedEvent(e, [.. stated[e.Event.Slug]]));
    }

    public async Task<EventDetails?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var found = reading.Directory.Present(RecordKind.Event, slug);
        var positions = reading.Context.Events.Where(e => e.Slug == found).Select(e => e.TimelinePosition);
        var neighbours = reading.Context.Events
            .Where(e => positions.Any(p => e.TimelinePosition >= p - 1 && e.TimelinePosition <= p + 1))
            .OrderBy(e => e.TimelinePosition);
        var entries = await EventEntries.ReadAsync(reading, neighbours, cancellationToken);
        var index = entries.Select(e => e.Event.Slug).ToList().IndexOf(found);
        if (index < 0)
            return null;
        return new EventDetails(
            entries[index],
            await StatedOnRecord.ReadAsync(reading, new RecordReference(RecordKind.Event, found), cancellationToken),
            await DemandEntries.ReadAsync(reading, reading.Context.Demands.Where(d => d.Event == found), asOf: null, cancellationToken),
            index > 0 ? entries[index - 1].Event : null,
            index + 1 < entries.Count ? entries[index + 1].Event : null);
    }
}
