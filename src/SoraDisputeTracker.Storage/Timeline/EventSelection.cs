using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Storage.Schema;
using SoraDisputeTracker.Storage.Search;

namespace SoraDisputeTracker.Storage.Timeline;

/// <summary>Turns a filter into a query on events, with or without each of its conditions.</summary>
internal sealed class EventSelection(TrackerContext context, EventFilter filter)
{
    private readonly IReadOnlyList<string> _words = FoldedText.Words(filter.Words);

    /// <summary>The events that the filter lets through.</summary>
    public IQueryable<EventRow> All() => InRange(OfSources(OfKinds(OfParties(Base()))));

    /// <summary>How many events the filter lets through, in one row; no row where there is nothing to count.</summary>
    public IQueryable<EventCount> Counts()
    {
        var from = filter.From?.Earliest;
        var to = filter.To?.Latest;
        var hasRange = from is not null || to is not null;
        return OfSources(OfKinds(OfParties(Base())))
            .GroupBy(_ => 1)
            .Select(g => new EventCount
            {
                Total = g.Count(e => (from == null || e.DateLatest >= from) && (to == null || e.DateEarliest <= to)),
                Undated = g.Count(e => hasRange && e.Date == null),
            });
    }

    /// <summary>The events that the filter lets through when it forgets one of its lists.</summary>
    public IQueryable<EventRow> Without(FacetDimension dimension) => InRange(dimension switch
    {
        FacetDimension.Party => OfSources(OfKinds(Base())),
        FacetDimension.Kind => OfSources(OfParties(Base())),
        _ => OfKinds(OfParties(Base())),
    });

    /// <summary>The events of one page or list in their order.</summary>
    public IOrderedQueryable<EventRow> Ordered() => filter.Descending
        ? All().OrderBy(e => e.DateEarliest == null).ThenByDescending(e => e.DateEarliest).ThenByDescending(e => e.DateParts).ThenBy(e => e.Ordinal)
        : All().OrderBy(e => e.TimelinePosition);

    /// <summary>The events behind one of the list, in their order; null where that event is not in the corpus.</summary>
    public async Task<IQueryable<EventRow>?> OrderedAfterAsync(string? slug, CancellationToken cancellationToken)
    {
        if (slug is null)
            return Ordered();
        var last = await context.Events
            .Where(e => e.Slug == slug)
            .Select(e => new { e.TimelinePosition, e.DateEarliest, e.DateParts, e.Ordinal })
            .SingleOrDefaultAsync(cancellationToken);
        if (last is null)
            return null;
        if (!filter.Descending)
            return Ordered().Where(e => e.TimelinePosition > last.TimelinePosition);
        return last.DateEarliest is null
            ? Ordered().Where(e => e.DateEarliest == null && e.Ordinal > last.Ordinal)
            : Ordered().Where(e => e.DateEarliest == null
                || e.DateEarliest < last.DateEarliest
                || (e.DateEarliest == last.DateEarliest && (e.DateParts < last.DateParts || (e.DateParts == last.DateParts && e.Ordinal > last.Ordinal))));
    }

    private IQueryable<EventRow> Base()
    {
        var events = filter.Scope switch
        {
            TimelineScope.Dispute => context.Events.Where(e => e.Scope == EventScope.Dispute),
            TimelineScope.Articles => context.Events.Where(e => e.Sources.Any(s => context.Sources.Any(r => r.Slug == s.Source && r.Origin == SourceOrigin.Article))),
            _ => context.Events,
        };

        // Contains becomes `instr`, which takes every character as it is, so that no input can be a pattern or a syntax error.
        return _words.Aggregate(events, (found, word) => found.Where(e => e.SearchText.Contains(word)));
    }

    private IQueryable<EventRow> OfParties(IQueryable<EventRow> events)
    {
        var parties = filter.Parties.Distinct(StringComparer.Ordinal).ToList();
        if (parties.Count == 0)
            return events;
        return filter.MatchAll
            ? events.Where(e => e.Roles.Where(r => parties.Contains(r.Party)).Select(r => r.Party).Distinct().Count() == parties.Count)
            : events.Where(e => e.Roles.Any(r => parties.Contains(r.Party)));
    }

    private IQueryable<EventRow> OfKinds(IQueryable<EventRow> events) =>
        filter.Kinds.Count == 0 ? events : events.Where(e => filter.Kinds.Contains(e.Kind));

    private IQueryable<EventRow> OfSources(IQueryable<EventRow> events) =>
        filter.Sources.Count == 0 ? events : events.Where(e => e.Sources.Any(s => filter.Sources.Contains(s.Source)));

    private IQueryable<EventRow> InRange(IQueryable<EventRow> events)
    {
        if (filter.From?.Earliest is { } from)
            events = events.Where(e => e.DateLatest >= from);
        if (filter.To?.Latest is { } to)
            events = events.Where(e => e.DateEarliest <= to);
        return events;
    }
}

/// <summary>How many events a filter lets through.</summary>
internal sealed class EventCount
{
    /// <summary>The events on all pages.</summary>
    public required int Total { get; init; }

    /// <summary>The events that drop out only because the filter asks for dates and they have none.</summary>
    public required int Undated { get; init; }
}
