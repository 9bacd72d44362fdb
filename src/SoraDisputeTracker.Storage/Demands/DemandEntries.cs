using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Demands;

/// <summary>Reads demands with their event, parties and sources, in one statement whatever their number.</summary>
internal static class DemandEntries
{
    /// <summary>Reads the demands of a query, in the order of the events they were made in, then of the corpus.</summary>
    /// <param name="reading">The reader's context.</param>
    /// <param name="demands">Which demands.</param>
    /// <param name="asOf">The day whose state is wanted, or null for the latest.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    public static async Task<IReadOnlyList<DemandEntry>> ReadAsync(Reading reading, IQueryable<DemandRow> demands, DateOnly? asOf, CancellationToken cancellationToken)
    {
        // Two short lists for each demand: one statement with a few repeated rows is cheaper than one statement more.
        var rows = await demands
            .OrderBy(d => d.MadeIn.TimelinePosition)
            .ThenBy(d => d.Ordinal)
            .Select(d => new
            {
                Row = d,
                EventTitleEn = d.MadeIn.TitleEn,
                EventTitleJa = d.MadeIn.TitleJa,
                d.MadeIn.Date,
                Parties = d.Parties.Select(p => new { p.Role, p.Party }).ToList(),
                Sources = d.Sources.Select(s => s.Source).ToList(),
            })
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(d => new DemandEntry(
            new Demand
            {
                Slug = d.Row.Slug,
                Title = new LocalizedText(d.Row.TitleEn, d.Row.TitleJa),
                Summary = new LocalizedText(d.Row.SummaryEn, d.Row.SummaryJa),
                Event = d.Row.Event,
                Theme = d.Row.Theme,
                Formerly = reading.Directory.FormerSlugs(RecordKind.Demand, d.Row.Slug),
                Added = d.Row.Added,
            },
            new LocalizedText(d.EventTitleEn, d.EventTitleJa),
            d.Date is null ? null : PartialDate.Parse(d.Date),
            reading.Names.ChipsInCorpusOrder(d.Parties.Where(p => p.Role == DemandRoles.Sender).Select(p => p.Party)),
            reading.Names.ChipsInCorpusOrder(d.Parties.Where(p => p.Role == DemandRoles.Addressee).Select(p => p.Party)),
            reading.Names.InCorpusOrder(d.Sources),
            reading.Directory.Statuses.Of(d.Row.Slug, asOf)));
    }
}
