namespace SoraDisputeTracker.Core.Evidence;

/// <summary>An assertion as a reader sees it: with the names of what it mentions and the passages in full.</summary>
/// <param name="Assertion">The assertion.</param>
/// <param name="SourceName">What readers call the source.</param>
/// <param name="SubjectName">The name or title of the record it speaks of.</param>
/// <param name="ValueName">The name or title of the record that the value names, or null where the value is no slug.</param>
/// <param name="AttributedToName">The name of the party whose word it is, or null.</param>
/// <param name="Quotes">The passages it rests on.</param>
public sealed record AttestedAssertion(
    Assertion Assertion,
    string SourceName,
    string SubjectName,
    string? ValueName,
    string? AttributedToName,
    IReadOnlyList<Quote> Quotes);

/// <summary>One value of a property with everyone who gives it.</summary>
/// <param name="Value">The value in the form of its type.</param>
/// <param name="Assertions">Who says so; at least one.</param>
/// <param name="IsShown">Whether the tracker shows this value where only one can hold.</param>
public sealed record StatedValue(string Value, IReadOnlyList<AttestedAssertion> Assertions, bool IsShown);

/// <summary>Everything that the sources state on one property of one record.</summary>
/// <param name="Definition">The property.</param>
/// <param name="Values">The values; the shown one first.</param>
/// <param name="Resolution">Why the shown value is shown, where the sources part ways and it was decided; else null.</param>
public sealed record StatedProperty(PropertyDefinition Definition, IReadOnlyList<StatedValue> Values, Resolution? Resolution);

/// <summary>Gathers assertions by property and value.</summary>
public static class StatedProperties
{
    /// <summary>
    /// Groups the assertions on one record. A property that can hold one value shows the one its resolution names; without
    /// a resolution, the most precise date, or else the value that most sources give (the first stated wins a tie).
    /// </summary>
    /// <param name="assertions">The assertions on one record, in the order of the corpus.</param>
    /// <param name="resolutions">The resolutions on the same record.</param>
    /// <returns>The properties in the order of <see cref="PropertyDefinition.All"/>.</returns>
    public static IReadOnlyList<StatedProperty> Gather(IEnumerable<AttestedAssertion> assertions, IReadOnlyList<Resolution> resolutions)
    {
        var byProperty = assertions.ToLookup(a => a.Assertion.Property);
        var stated = new List<StatedProperty>();
        foreach (var definition in PropertyDefinition.All.Where(d => byProperty.Contains(d.Name)))
        {
            var resolution = resolutions.FirstOrDefault(r => r.Property == definition.Name);
            var groups = byProperty[definition.Name].GroupBy(a => a.Assertion.Value, StringComparer.Ordinal).ToList();
            var shown = definition.IsSingle ? Shown(definition, groups, resolution) : null;
            stated.Add(new StatedProperty(
                definition,
                [.. groups
                    .OrderByDescending(g => shown is not null && g.Key == shown)
                    .Select(g => new StatedValue(g.Key, [.. g], shown is null || g.Key == shown))],
                resolution));
        }

        return stated;
    }

    private static string Shown(PropertyDefinition definition, List<IGrouping<string, AttestedAssertion>> groups, Resolution? resolution)
    {
        if (resolution is not null)
            return resolution.Value;
        return definition.Type == PropertyType.Date
            ? groups.MaxBy(g => Dates.PartialDate.Parse(g.Key).Precision)!.Key
            : groups.MaxBy(g => g.Select(a => a.Assertion.Source).Distinct(StringComparer.Ordinal).Count())!.Key;
    }
}
