using SoraDisputeTracker.Core.Disagreements;

namespace SoraDisputeTracker.Web.Components.Sources;

/// <summary>How a source stands in the disagreements in which it speaks; each disagreement stands in one of the lists.</summary>
/// <param name="WithItself">It gives two values itself.</param>
/// <param name="Alone">No other source gives its value, and others give another.</param>
/// <param name="InCompany">Others give the same value, and others again another.</param>
public sealed record Standing(
    IReadOnlyList<DisagreementEntry> WithItself,
    IReadOnlyList<DisagreementEntry> Alone,
    IReadOnlyList<DisagreementEntry> InCompany)
{
    /// <summary>Sorts the disagreements of a source.</summary>
    /// <param name="source">The source's slug.</param>
    /// <param name="disagreements">The disagreements in which it speaks.</param>
    public static Standing Of(string source, IReadOnlyList<DisagreementEntry> disagreements)
    {
        var byStanding = disagreements.ToLookup(d => OwnValues(source, d) switch
        {
            { Count: > 1 } => 0,
            [var only] when only.Assertions.All(a => a.Assertion.Source == source) => 1,
            _ => 2,
        });
        return new Standing([.. byStanding[0]], [.. byStanding[1]], [.. byStanding[2]]);
    }

    /// <summary>The values that the source gives.</summary>
    /// <param name="source">The source's slug.</param>
    /// <param name="disagreement">The disagreement.</param>
    public static IReadOnlyList<ContestedValueEntry> OwnValues(string source, DisagreementEntry disagreement) =>
        [.. disagreement.Values.Where(v => v.Assertions.Any(a => a.Assertion.Source == source))];
}
