using System.Globalization;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Web.Components.Dates;

namespace SoraDisputeTracker.Web.Components.Evidence;

/// <summary>How stated values are worded.</summary>
public static class ValueWords
{
    /// <summary>The value as readers see it: a date in words, a number with its unit, a record's name, or the text.</summary>
    /// <param name="definition">The property.</param>
    /// <param name="stated">An assertion that gives the value.</param>
    public static string Of(PropertyDefinition definition, AttestedAssertion stated) => definition.Type switch
    {
        PropertyType.Date when PartialDate.TryParse(stated.Assertion.Value, out var date) => DateWords.Full(date),
        PropertyType.Number => Number(stated.Assertion),
        _ => stated.ValueName ?? stated.Assertion.Value,
    };

    /// <summary>The source's own wording of the value where it says more than <see cref="Of"/>, else null.</summary>
    /// <param name="definition">The property.</param>
    /// <param name="stated">The assertion.</param>
    public static string? AsStated(PropertyDefinition definition, AttestedAssertion stated) =>
        definition.Type is PropertyType.Text or PropertyType.Wording || stated.Assertion.Label == Of(definition, stated) ? null : stated.Assertion.Label;

    /// <summary>Whether two or more of the values cannot hold together; a date that is only less precise than the one shown does not count.</summary>
    /// <param name="property">The property with its values.</param>
    public static bool Differ(StatedProperty property)
    {
        if (!property.Definition.IsSingle || property.Values.Count < 2)
            return false;
        return property.Definition.Type != PropertyType.Date
            || !PartialDate.TryParse(property.Values[0].Value, out var shown)
            || property.Values.Skip(1).Any(v => !PartialDate.TryParse(v.Value, out var other) || !other.Agrees(shown));
    }

    private static string Number(Assertion assertion)
    {
        var digits = decimal.TryParse(assertion.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("#,##0.######", CultureInfo.InvariantCulture)
            : assertion.Value;
        return assertion.Unit switch
        {
            null or "" or "1" => digits,
            "s" => number == 1 ? "1 second" : $"{digits} seconds",
            "min" => number == 1 ? "1 minute" : $"{digits} minutes",
            var unit => $"{digits} {unit}",
        };
    }
}
