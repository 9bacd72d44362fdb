using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Parties;

namespace SoraDisputeTracker.Storage.Parties;

/// <summary>Gathers who belongs to whom from assertions.</summary>
internal static class PartyRelations
{
    /// <summary>The relations that some assertions state, in the order of the corpus.</summary>
    /// <param name="reading">The reader's context.</param>
    /// <param name="assertions">Assertions on parties; those that state no relation are passed over.</param>
    public static IReadOnlyList<PartyRelation> Of(Reading reading, IEnumerable<AttestedAssertion> assertions) =>
    [
        .. from onParty in assertions.Where(a => PartyRelation.Kinds.Contains(a.Assertion.Property, StringComparer.Ordinal)).GroupBy(a => a.Assertion.Subject)
           from property in StatedProperties.Gather(onParty, reading.Directory.Disagreements.On(onParty.Key))
           from value in property.Values

           // Of a disagreement all values are gathered, those too that these assertions do not give.
           where value.Assertions.Count > 0
           select new PartyRelation(
               reading.Names.Chip(onParty.Key.Slug),
               property.Definition,
               reading.Names.Chip(value.Value),
               value.Assertions,
               value.IsShown,
               property.Disagreement),
    ];
}
