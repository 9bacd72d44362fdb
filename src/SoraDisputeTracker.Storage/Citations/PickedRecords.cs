using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Citations.Selection;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Storage.Evidence;

namespace SoraDisputeTracker.Storage.Citations;

/// <summary>What a reader has picked, as far as the corpus has it.</summary>
/// <param name="Events">The slugs of events.</param>
/// <param name="Sources">The slugs of sources.</param>
/// <param name="Assertions">The statements.</param>
/// <param name="Named">All of it by name, in the order given.</param>
/// <param name="Unknown">What the corpus does not have.</param>
internal sealed record PickedRecords(
    IReadOnlyList<string> Events,
    IReadOnlyList<string> Sources,
    IReadOnlyList<AttestedAssertion> Assertions,
    IReadOnlyList<NamedPick> Named,
    IReadOnlyList<CitationPick> Unknown)
{
    private const int LongestStatement = 80;

    /// <summary>Looks picks up.</summary>
    public static async Task<PickedRecords> FindAsync(Reading reading, IReadOnlyList<CitationPick> picks, CancellationToken cancellationToken)
    {
        if (picks.Count == 0)
            return new PickedRecords([], [], [], [], []);
        var eventSlugs = Ids(CitationPick.Events);
        var titles = await reading.Context.Events.Where(e => eventSlugs.Contains(e.Slug)).ToDictionaryAsync(e => e.Slug, e => e.TitleEn, StringComparer.Ordinal, cancellationToken);
        var assertionIds = Ids(CitationPick.Assertions);
        var assertions = await AttestedAssertions.ReadAsync(reading.Names, reading.Context.Assertions.Where(a => assertionIds.Contains(a.Id)), cancellationToken);
        var known = reading.Names.SourceSlugs.ToHashSet(StringComparer.Ordinal);
        var sources = Ids(CitationPick.Sources).Where(known.Contains).ToList();
        var named = picks.Select(p => (Pick: p, Name: p.Collection switch
        {
            CitationPick.Events => titles.GetValueOrDefault(p.Id),
            CitationPick.Sources => known.Contains(p.Id) ? reading.Names.SourceName(p.Id) : null,
            _ => assertions.FirstOrDefault(a => a.Assertion.Id == p.Id) is { } stated ? Statement(stated) : null,
        })).ToList();
        return new PickedRecords(
            [.. titles.Keys],
            sources,
            assertions,
            [.. named.Where(n => n.Name is not null).Select(n => new NamedPick(n.Pick, n.Name!))],
            [.. named.Where(n => n.Name is null).Select(n => n.Pick)]);

        List<string> Ids(string collection) => [.. picks.Where(p => p.Collection == collection).Select(p => p.Id)];
    }

    private static string Statement(AttestedAssertion stated)
    {
        var words = stated.Quotes is [var first, ..] ? first.Quote.Text : stated.Assertion.Label;
        return $"{stated.SourceName}: “{(words.Length <= LongestStatement ? words : string.Concat(words.AsSpan(0, LongestStatement), "…"))}”";
    }
}
