using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Lists;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Evidence;

/// <summary>Reads what the sources state.</summary>
internal sealed class AssertionQueries(CorpusReading corpus) : IAssertionQueries
{
    public async Task<IReadOnlyList<AttestedAssertion>> ListAsync(AssertionFilter filter, CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        return await AttestedAssertions.ReadAsync(reading.Names, Select(reading, filter), cancellationToken);
    }

    public async IAsyncEnumerable<AttestedAssertion> StreamAsync(AssertionFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        await foreach (var assertion in AttestedAssertions.Stream(reading.Names, Select(reading, filter)).WithCancellation(cancellationToken))
            yield return assertion;
    }

    public async Task<ListPart<AttestedAssertion>?> ListPartAsync(AssertionFilter filter, ListRange range, CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var assertions = Select(reading, filter);
        var wanted = assertions;
        if (range.After is { } id)
        {
            var last = await reading.Context.Assertions.Where(a => a.Id == id).Select(a => (int?)a.Ordinal).SingleOrDefaultAsync(cancellationToken);
            if (last is null)
                return null;
            wanted = assertions.Where(a => a.Ordinal > last);
        }

        var total = await assertions.CountAsync(cancellationToken);
        var rows = await AttestedAssertions.ReadAsync(reading.Names, wanted.OrderBy(a => a.Ordinal).Take(range.Limit + 1), cancellationToken);
        return range.Cut(rows, total);
    }

    public async Task<AttestedAssertion?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var found = await AttestedAssertions.ReadAsync(reading.Names, reading.Context.Assertions.Where(a => a.Id == id), cancellationToken);
        return found.Count == 0 ? null : found[0];
    }

    private static IQueryable<AssertionRow> Select(Reading reading, AssertionFilter filter)
    {
        IQueryable<AssertionRow> assertions = reading.Context.Assertions;
        if (filter.Subject is { } subject)
        {
            var slug = reading.Directory.Present(subject.Kind, subject.Slug);
            assertions = assertions.Where(a => a.SubjectKind == subject.Kind && a.Subject == slug);
        }

        if (filter.Source is { } source)
            assertions = assertions.Where(a => a.Source == source);
        if (filter.Property is { } property)
            assertions = assertions.Where(a => a.Property == property);
        return assertions;
    }
}
