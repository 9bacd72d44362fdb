using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Core.Parties;

/// <summary>Who belongs to whom, as sources state it.</summary>
/// <param name="From">The party of which it is stated: the member, the part, or the body that is headed.</param>
/// <param name="Kind">What is stated; one of <see cref="Kinds"/>.</param>
/// <param name="To">The party named: the body, the whole, or the head.</param>
/// <param name="Assertions">Who says so; at least one.</param>
/// <param name="IsShown">Whether the tracker shows it where only one can hold.</param>
/// <param name="Disagreement">The disagreement in which it is one of the values, or null where no source differs.</param>
public sealed record PartyRelation(
    PartyChip From,
    PropertyDefinition Kind,
    PartyChip To,
    IReadOnlyList<AttestedAssertion> Assertions,
    bool IsShown,
    Disagreement? Disagreement)
{
    /// <summary>The properties that state relations, in the order in which lists show them.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["member-of", "part-of", "headed-by"];
}
