using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Lists;

namespace SoraDisputeTracker.Core.Disagreements;

/// <summary>What a reader wants to see of the disagreements; a slug that is not known lets nothing through.</summary>
public sealed record DisagreementFilter
{
    /// <summary>The filter that hides nothing.</summary>
    public static DisagreementFilter Default { get; } = new();

    /// <summary>The slug of an event, or a former one: only disagreements on it, on the demands made in it, or of which it is a value.</summary>
    public string? Event { get; init; }

    /// <summary>The slug of a party, or a former one: only disagreements on it, of which it is a value, or on the demands that it makes or that are made of it.</summary>
    public string? Party { get; init; }

    /// <summary>The slug of a source: only disagreements in which it speaks.</summary>
    public string? Source { get; init; }

    /// <summary>Only disagreements of this kind.</summary>
    public DisagreementKind? Kind { get; init; }
}

/// <summary>A value of a disagreement as a reader sees it.</summary>
/// <param name="Labels">The value and its other spellings, in words: names instead of slugs.</param>
/// <param name="Assertions">Who says so, with the passages.</param>
/// <param name="IsShown">Whether the tracker shows this value.</param>
public sealed record ContestedValueEntry(IReadOnlyList<LocalizedText> Labels, IReadOnlyList<AttestedAssertion> Assertions, bool IsShown);

/// <summary>A disagreement as a reader sees it.</summary>
/// <param name="Disagreement">The disagreement.</param>
/// <param name="SubjectName">The name or title of the record it is on.</param>
/// <param name="IsSpine">Whether it is on one of the events that the story hangs on, or on a demand made in one.</param>
/// <param name="Values">Its values, the shown one first.</param>
public sealed record DisagreementEntry(
    Disagreement Disagreement,
    LocalizedText SubjectName,
    bool IsSpine,
    IReadOnlyList<ContestedValueEntry> Values);

/// <summary>Reads the disagreements.</summary>
public interface IDisagreementQueries
{
    /// <summary>
    /// The disagreements that the filter lets through, by weight: those on spine events first, then those on dates, then those against a primary document, then those
    /// with more sources; the order of the corpus decides ties.
    /// </summary>
    /// <param name="filter">Which ones.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<IReadOnlyList<DisagreementEntry>> ListAsync(DisagreementFilter filter, CancellationToken cancellationToken);

    /// <summary>A part of the list of disagreements that the filter lets through, by weight.</summary>
    /// <param name="filter">Which ones.</param>
    /// <param name="range">Which part; its row is a disagreement's identifier.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    /// <returns>The part, or null where the row that it is to follow is not in the corpus.</returns>
    Task<ListPart<DisagreementEntry>?> ListPartAsync(DisagreementFilter filter, ListRange range, CancellationToken cancellationToken);
}
