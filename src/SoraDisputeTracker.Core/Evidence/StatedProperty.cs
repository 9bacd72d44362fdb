using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Core.Evidence;

/// <summary>An assertion as a reader sees it: with the names of what it mentions and the passages in full.</summary>
/// <param name="Assertion">The assertion.</param>
/// <param name="SourceName">What readers call the source.</param>
/// <param name="SubjectName">The name or title of the record it speaks of.</param>
/// <param name="ValueName">The name or title of the record that the value names, or null where the value is no slug.</param>
/// <param name="AttributedToName">The name of the party whose word it is, or null.</param>
/// <param name="Section">The heading of the digest's section that it stands in.</param>
/// <param name="Quotes">The passages it rests on.</param>
public sealed record AttestedAssertion(
    Assertion Assertion,
    string SourceName,
    LocalizedText SubjectName,
    LocalizedText? ValueName,
    LocalizedText? AttributedToName,
    string Section,
    IReadOnlyList<AttestedQuote> Quotes);

/// <summary>A quote with the address of its passage in the live source.</summary>
/// <param name="Quote">The quote.</param>
/// <param name="PassageUrl">The source's address with a text fragment that leads to the passage, or null where the source has no address.</param>
public sealed record AttestedQuote(Quote Quote, string? PassageUrl);

/// <summary>One value of a property with everyone who gives it.</summary>
/// <param name="Value">The value in the form of its type.</param>
/// <param name="Assertions">Who says so; at least one.</param>
/// <param name="IsShown">Whether the tracker shows this value where only one can hold.</param>
public sealed record StatedValue(string Value, IReadOnlyList<AttestedAssertion> Assertions, bool IsShown);

/// <summary>Everything that the sources state on one property of one record.</summary>
/// <param name="Definition">The property.</param>
/// <param name="Values">The values; the shown one first.</param>
/// <param name="Disagreement">The disagreement on it, or null where all values can hold.</param>
public sealed record StatedProperty(PropertyDefinition Definition, IReadOnlyList<StatedValue> Values, Disagreement? Disagreement);

/// <summary>Gathers assertions by property and value.</summary>
public static class StatedProperties
{
    /// <summary>
    /// Groups the assertions on one record. Values that differ only in spelling or precision stand together under the form that most
    /// becomes them: of dates the most precise one.
    /// </summary>
    /// <param name="assertions">The assertions on one record, in the order of the corpus.</param>
    /// <param name="disagreements">The disagreements on the same record.</param>
    /// <returns>The properties in the order of <see cref="PropertyDefinition.All"/>.</returns>
    public static IReadOnlyList<StatedProperty> Gather(IEnumerable<AttestedAssertion> assertions, IReadOnlyList<Disagreement> disagreements)
    {
        var byProperty = assertions.ToLookup(a => a.Assertion.Property);
        return
        [
            .. PropertyDefinition.All
                .Where(d => byProperty.Contains(d.Name))
                .Select(d => disagreements.FirstOrDefault(x => x.Property.Name == d.Name) is { Property.IsSingle: true } disagreement
                    ? new StatedProperty(d, Contested(disagreement, [.. byProperty[d.Name]]), disagreement)
                    : new StatedProperty(d, Uncontested(d, [.. byProperty[d.Name]]), disagreements.FirstOrDefault(x => x.Property.Name == d.Name))),
        ];
    }

    private static List<StatedValue> Contested(Disagreement disagreement, List<AttestedAssertion> assertions)
    {
        var values = disagreement.Values
            .Select(v => new StatedValue(v.Values[0], assertions.FindAll(a => v.Assertions.Any(b => b.Id == a.Assertion.Id)), v.IsShown))
            .ToList();
        var undecided = assertions.FindAll(a => !values.Exists(v => v.Assertions.Contains(a)));
        values.AddRange(undecided.GroupBy(a => a.Assertion.Value).Select(g => new StatedValue(g.Key, [.. g], IsShown: false)));
        return values;
    }

    private static List<StatedValue> Uncontested(PropertyDefinition definition, List<AttestedAssertion> assertions)
    {
        if (definition.IsSingle && definition.Type != PropertyType.Number)
            return [new StatedValue(MostPrecise(definition, assertions), assertions, IsShown: true)];
        return [.. assertions.GroupBy(a => (a.Assertion.Value, a.Assertion.Unit)).Select(g => new StatedValue(g.Key.Value, [.. g], IsShown: true))];
    }

    private static string MostPrecise(PropertyDefinition definition, List<AttestedAssertion> assertions) =>
        definition.Type == PropertyType.Date
            ? assertions.MaxBy(a => PartialDate.Parse(a.Assertion.Value).Precision)!.Assertion.Value
            : assertions[0].Assertion.Value;
}
