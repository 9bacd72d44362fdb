using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Storage.Schema;

/// <summary>A row of <c>disagreements</c>.</summary>
internal sealed class DisagreementRow
{
    /// <summary>The identifier of <see cref="Disagreement.Id"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The place by weight, the weightiest first, from 0.</summary>
    public required int Ordinal { get; init; }

    public required RecordKind SubjectKind { get; init; }
    public required string Subject { get; init; }
    public required string Property { get; init; }
    public required bool IsSpine { get; init; }
    public required bool IsResolved { get; init; }
    public RecordRow SubjectRecord { get; } = null!;
}

/// <summary>A row of <c>disagreement_kinds</c>.</summary>
internal sealed class DisagreementKindRow
{
    public required string Disagreement { get; init; }
    public required DisagreementKind Kind { get; init; }
}

/// <summary>A row of <c>disagreement_values</c>.</summary>
internal sealed class DisagreementValueRow
{
    public required string Disagreement { get; init; }

    /// <summary>The place in the disagreement, the shown value first, from 0.</summary>
    public required int Ordinal { get; init; }

    public required bool IsShown { get; init; }
}

/// <summary>A row of <c>disagreement_value_spellings</c>: one form of a value, or one member of a set.</summary>
internal sealed class DisagreementValueSpellingRow
{
    public required string Disagreement { get; init; }
    public required int Value { get; init; }
    public required int Ordinal { get; init; }
    public required string Spelling { get; init; }
}

/// <summary>A row of <c>disagreement_assertions</c>: who gives a value.</summary>
internal sealed class DisagreementAssertionRow
{
    public required string Disagreement { get; init; }
    public required int Value { get; init; }
    public required int Ordinal { get; init; }
    public required string Assertion { get; init; }
}
