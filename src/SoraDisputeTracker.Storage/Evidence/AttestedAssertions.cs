using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Evidence;

/// <summary>Reads assertions with the names of what they mention and their quotes, in one statement whatever their number.</summary>
internal static class AttestedAssertions
{
    /// <summary>Reads the assertions of a query, in the order of the corpus.</summary>
    /// <param name="reading">The reader's context.</param>
    /// <param name="assertions">Which assertions.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    public static async Task<IReadOnlyList<AttestedAssertion>> ReadAsync(Reading reading, IQueryable<AssertionRow> assertions, CancellationToken cancellationToken)
    {
        var rows = await assertions
            .OrderBy(a => a.Ordinal)
            .Select(a => new
            {
                Row = a,
                SubjectName = a.SubjectRecord.NameEn,
                ValueName = a.ValueRecord!.NameEn,
                Quotes = a.Quotes.OrderBy(q => q.Ordinal).Select(q => q.Passage).ToList(),
            })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(a => new AttestedAssertion(
            new Assertion
            {
                Id = a.Row.Id,
                Source = a.Row.Source,
                Subject = new RecordReference(a.Row.SubjectKind, a.Row.Subject),
                Property = a.Row.Property,
                Value = a.Row.Value,
                Label = a.Row.Label,
                Unit = a.Row.Unit,
                AttributedTo = a.Row.AttributedTo,
                Inferred = a.Row.Inferred,
                Quotes = a.Quotes.ConvertAll(q => q.Id),
            },
            reading.Directory.SourceName(a.Row.Source),
            a.SubjectName,
            a.ValueName,
            a.Row.AttributedTo is { } party ? reading.Directory.Chip(party).Name.En : null,
            a.Quotes.ConvertAll(q => new Quote(q.Id, q.Source, q.StartAt, q.EndAt, q.Text, q.Language))));
    }
}

/// <summary>Reads what the sources state on one record, in one statement.</summary>
internal static class StatedOnRecord
{
    /// <summary>Gathers the assertions on a record by <see cref="StatedProperties.Gather"/>.</summary>
    public static async Task<IReadOnlyList<StatedProperty>> ReadAsync(Reading reading, RecordReference record, CancellationToken cancellationToken)
    {
        var assertions = reading.Context.Assertions.Where(a => a.SubjectKind == record.Kind && a.Subject == record.Slug);
        return StatedProperties.Gather(await AttestedAssertions.ReadAsync(reading, assertions, cancellationToken), reading.Directory.Resolutions(record));
    }
}
