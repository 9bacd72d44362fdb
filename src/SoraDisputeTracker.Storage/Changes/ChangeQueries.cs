using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Changes;
using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Storage.Changes;

/// <summary>Reads the changes of the corpus.</summary>
internal sealed class ChangeQueries(CorpusReading corpus) : IChangeQueries
{
    public async Task<IReadOnlyList<Change>> ListAsync(CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var revisions = await reading.Context.Revisions.OrderBy(r => r.Ordinal)
            .Select(r => new { Row = r, r.Record.NameEn, r.Record.NameJa })
            .ToListAsync(cancellationToken);
        var records = await reading.Context.Records.ToListAsync(cancellationToken);
        return
        [
            .. revisions
                .Select(r =>
                {
                    var record = new RecordReference(r.Row.Kind, r.Row.Slug);
                    return new Change(record, new LocalizedText(r.NameEn, r.NameJa), r.Row.Date, new Revision(record, r.Row.Date, r.Row.What, r.Row.Why, r.Row.Old, r.Row.New));
                })
                .Concat(records
                    .OrderBy(r => r.Kind)
                    .ThenBy(r => r.Ordinal)
                    .Select(r => new Change(new RecordReference(r.Kind, r.Slug), new LocalizedText(r.NameEn, r.NameJa), r.Added, Revision: null)))
                // A stable sort: on one day revisions stay before new records, and both in the order of the corpus.
                .OrderByDescending(c => c.Date),
        ];
    }
}
