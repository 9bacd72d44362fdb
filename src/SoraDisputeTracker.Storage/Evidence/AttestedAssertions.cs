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
    public static async Task<IReadOnlyList<AttestedAssertion>> ReadAsync(CorpusNames names, IQueryable<AssertionRow> assertions, CancellationToken cancellationToken) =>
        (await Stated(assertions).ToListAsync(cancellationToken)).ConvertAll(a => Attested(names, a));

    /// <summary>The same, each assertion as soon as it is read; none is kept.</summary>
    /// <param name="names">The names of parties and sources.</param>
    /// <param name="assertions">Which assertions.</param>
    public static IAsyncEnumerable<AttestedAssertion> Stream(CorpusNames names, IQueryable<AssertionRow> assertions) =>
        Stated(assertions).AsAsyncEnumerable().Select(a => Attested(names, a));

    private static IQueryable<StatedRow> Stated(IQueryable<AssertionRow> assertions) => assertions
        .OrderBy(a => a.Ordinal)
        .Select(a => new StatedRow
        {
            Row = a,
            SubjectName = new LocalizedText(a.SubjectRecord.NameEn, a.SubjectRecord.NameJa),
            ValueName = a.ValueRecord == null ? null : new LocalizedText(a.ValueRecord.NameEn, a.ValueRecord.NameJa),
            Quotes = a.Quotes.OrderBy(q => q.Ordinal).Select(q => q.Passage).ToList(),
        });

    private static AttestedAssertion Attested(CorpusNames names, StatedRow stated) => new(
        new Assertion
        {
            Id = stated.Row.Id,
            Source = stated.Row.Source,
            Subject = new RecordReference(stated.Row.SubjectKind, stated.Row.Subject),
            Property = stated.Row.Property,
            Value = stated.Row.Value,
            Label = stated.Row.Label,
            Section = stated.Row.Section,
            Unit = stated.Row.Unit,
            AttributedTo = stated.Row.AttributedTo,
            Inferred = stated.Row.Inferred,
            AsOf = stated.Row.AsOf,
            Quotes = stated.Quotes.ConvertAll(q => q.Id),
        },
        names.SourceName(stated.Row.Source),
        stated.SubjectName,
        stated.ValueName,
        stated.Row.AttributedTo is { } party ? names.Chip(party).Name : null,
        stated.Row.Section,
        stated.Quotes.ConvertAll(q => Attested(names, new Quote(q.Id, q.Source, q.StartAt, q.EndAt, q.Text, q.Language, q.Prefix, q.Suffix))));

    private static AttestedQuote Attested(CorpusNames names, Quote quote) =>
        new(quote, names.SourceAddress(quote.Source) is { } address ? TextFragment.AddressOf(address, quote) : null);

    private sealed class StatedRow
    {
        public required AssertionRow Row { get; init; }

        public required LocalizedText SubjectName { get; init; }

        public required LocalizedText? ValueName { get; init; }

        public required List<QuoteRow> Quotes { get; init; }
    }
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
