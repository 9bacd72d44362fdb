using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;

namespace SoraDisputeTracker.Core.Disagreements;

/// <summary>Between whom a disagreement stands.</summary>
public enum DisagreementKind
{
    /// <summary>Articles that the tracker began with differ from one another.</summary>
    BetweenArticles,

    /// <summary>One source gives two values.</summary>
    InsideOneSource,

    /// <summary>A primary document gives another value than a source that reports on it.</summary>
    AgainstPrimary,

    /// <summary>An added source that is no primary document gives another value.</summary>
    AgainstAdded,
}

/// <summary>
/// The same property of the same subject, asserted with two or more values that cannot all hold. Derived from assertions
/// by <see cref="DisagreementFinder"/>, never typed in.
/// </summary>
/// <param name="Subject">The record.</param>
/// <param name="Property">The property.</param>
/// <param name="Values">The values that contradict each other, the shown one first; at least two.</param>
/// <param name="Kinds">Between whom it stands; at least one.</param>
/// <param name="Resolution">Which value is shown and why, or null where that was not decided.</param>
public sealed record Disagreement(
    RecordReference Subject,
    PropertyDefinition Property,
    IReadOnlyList<ContestedValue> Values,
    IReadOnlyList<DisagreementKind> Kinds,
    Resolution? Resolution)
{
    /// <summary>A readable identifier that survives rebuilds: <c>events.coda-request.date</c>.</summary>
    public string Id => $"{RecordReference.Collections[Subject.Kind]}.{Subject.Slug}.{Property.Name}";
}

/// <summary>One of the values of a disagreement.</summary>
/// <param name="Values">
/// The value in the form of its type; several spellings of the same value, or several dates that agree, stand together, the most precise first;
/// for a property compared as a whole set, the members in the order of the corpus.
/// </param>
/// <param name="Assertions">Who says so; at least one.</param>
/// <param name="IsShown">Whether the tracker shows this value.</param>
public sealed record ContestedValue(IReadOnlyList<string> Values, IReadOnlyList<Assertion> Assertions, bool IsShown);
