using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Timeline;

/// <summary>Reads events with their parties and sources, in two statements whatever their number.</summary>
internal static class EventEntries
{
    /// <summary>Reads the events of a query, in its order.</summary>
    /// <param name="reading">The reader's context.</param>
    /// <param name="events">Which events, in which order.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    public static async Task<IReadOnlyList<EventEntry>> ReadAsync(Reading reading, IQueryable<EventRow> events, CancellationToken cancellationToken)
    {
        var rows = await events
            .Select(e => new
            {
                e.Slug,
                e.TitleEn,
                e.TitleJa,
                e.SummaryEn,
                e.SummaryJa,
                e.Kind,
                e.Scope,
                e.IsSpine,
                e.Added,
                e.Date,
                Sources = e.Sources.Select(s => s.Source).ToList(),
            })
            .ToListAsync(cancellationToken);
        if (rows.Count == 0)
            return [];
        var roles = (await events
                .SelectMany(e => e.Roles)
                .Select(r => new { r.Event, r.Role, r.Party, r.Ordinal })
                .ToListAsync(cancellationToken))
            .OrderBy(r => r.Ordinal)
            .ToLookup(r => r.Event, r => new EventParty(reading.Names.Chip(r.Party), r.Role));
        return rows.ConvertAll(e => new EventEntry(
            new DisputeEvent
            {
                Slug = e.Slug,
                Title = new LocalizedText(e.TitleEn, e.TitleJa),
                Summary = new LocalizedText(e.SummaryEn, e.SummaryJa),
                Kind = e.Kind,
                Scope = e.Scope,
                IsSpine = e.IsSpine,
                Formerly = reading.Directory.FormerSlugs(RecordKind.Event, e.Slug),
                Added = e.Added,
            },
            e.Date is null ? null : PartialDate.Parse(e.Date),
            [.. roles[e.Slug]],
            reading.Names.InCorpusOrder(e.Sources),
            reading.Directory.Disagreements.Contested(new RecordReference(RecordKind.Event, e.Slug)))
        {
            Revised = reading.Directory.Revised(RecordKind.Event, e.Slug),
        });
    }
}
