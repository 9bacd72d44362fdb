using SoraDisputeTracker.Core.Evidence;

namespace SoraDisputeTracker.Web.Components.Demands;

/// <summary>Finds the words in which a demand was made.</summary>
public static class DemandWords
{
    private static readonly string[] InOrder = ["wording", "content"];

    /// <summary>What sources print as the demand's own words, then their passages on what it asks for; the same passages stand once.</summary>
    /// <param name="properties">What the sources state on the demand.</param>
    public static IReadOnlyList<AttestedAssertion> Of(IReadOnlyList<StatedProperty> properties) =>
    [
        .. InOrder.SelectMany(name => properties.Where(p => p.Definition.Name == name)).SelectMany(p => p.Values).SelectMany(v => v.Assertions)
            .DistinctBy(a => (a.Assertion.Source, string.Join('\n', a.Quotes.Select(q => q.Quote.Text)))),
    ];
}
