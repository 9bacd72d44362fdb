using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Storage.Dossiers;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Evidence;

/// <summary>Reads assertions with the names of what they mention and their quotes, in one statement whatever their number.</summary>
internal static class AttestedAssertions
{
    /// <summary>Reads the assertions of a query, in the order of the corpus.</summary>
    /// <param name="names">The names of parties and sources.</param>
    /// <param name="assertions">Which assertions.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    public static async Task<IReadOnlyList<AttestedAssertion>> ReadAsync(CorpusNames names, IQueryable<AssertionRow> assertions, CancellationToken cancellationToken)
    {
        var rows = await assertions
            .OrderBy(a => a.Ordinal)
            .Select(a => new
            {
                Row = a,
                SubjectName = new { a.SubjectRecord.NameEn, a.SubjectRecord.NameJa },
                ValueName = a.ValueRecord == null ? null : new { a.ValueRecord.NameEn, a.ValueRecord.NameJa },
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
                Section = a.Row.Section,
                Unit = a.Row.Unit,
                AttributedTo = a.Row.AttributedTo,
                Inferred = a.Row.Inferred,
                AsOf = a.Row.AsOf,
                Quotes = a.Quotes.ConvertAll(q => q.Id),
            },
            names.SourceName(a.Row.Source),
            new LocalizedText(a.SubjectName.NameEn, a.SubjectName.NameJa),
            a.ValueName is { } value ? new LocalizedText(value.NameEn, value.NameJa) : null,
            a.Row.AttributedTo is { } party ? names.Chip(party).Name : null,
            a.Row.Section,
            a.Quotes.ConvertAll(q => Attested(names, new Quote(q.Id, q.Source, q.StartAt, q.EndAt, q.Text, q.Language, q.Prefix, q.Suffix)))));
    }

    private static AttestedQuote Attested(CorpusNames names, Quote quote) =>
        new(quote, names.SourceAddress(quote.Source) is { } address ? TextFragment.AddressOf(address, quote) : null);
}

/// <summary>Reads what the sources state on records, in one statement.</summary>
internal static class StatedOnRecord
{
    /// <summary>Gathers the assertions on a record by <see cref="StatedProperties.Gather"/>.</summary>
    public static async Task<IReadOnlyList<StatedProperty>> ReadAsync(Reading reading, RecordReference record, CancellationToken cancellationToken)
    {
        var assertions = reading.Context.Assertions.Where(a => a.SubjectKind == record.Kind && a.Subject == record.Slug);
        return StatedProperties.Gather(await AttestedAssertions.ReadAsync(reading.Names, assertions, cancellationToken), reading.Directory.Disagreements.On(record));
    }

    /// <summary>The same for every record of a kind, by slug.</summary>
    public static Task<ILookup<string, StatedProperty>> ReadAllAsync(Reading reading, RecordKind kind, CancellationToken cancellationToken) =>
        GatherAsync(reading, reading.Context.Assertions.Where(a => a.SubjectKind == kind), cancellationToken);

    /// <summary>The same for some records of a kind, by slug.</summary>
    public static Task<ILookup<string, StatedProperty>> ReadAsync(Reading reading, RecordKind kind, IEnumerable<string> slugs, CancellationToken cancellationToken)
    {
        var named = slugs.ToList();
        return GatherAsync(reading, reading.Context.Assertions.Where(a => a.SubjectKind == kind && named.Contains(a.Subject)), cancellationToken);
    }

    private static async Task<ILookup<string, StatedProperty>> GatherAsync(Reading reading, IQueryable<AssertionRow> stated, CancellationToken cancellationToken)
    {
        var assertions = await AttestedAssertions.ReadAsync(reading.Names, stated, cancellationToken);
        return assertions
            .GroupBy(a => a.Assertion.Subject)
            .SelectMany(g => StatedProperties.Gather(g, reading.Directory.Disagreements.On(g.Key)).Select(property => (g.Key.Slug, property)))
            .ToLookup(p => p.Slug, p => p.property);
    }
}
