using System.Globalization;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Web.Components.Dates;
using SoraDisputeTracker.Web.Components.Demands;

namespace SoraDisputeTracker.Web.Components.Evidence;

/// <summary>How stated values are worded.</summary>
public static class ValueWords
{
    /// <summary>
    /// The language of a property's values for their <c>lang</c> attribute, or null where it is that of the page: digests put text in
    /// English; names, dates and numbers are written in the language in use.
    /// </summary>
    /// <param name="definition">The property.</param>
    public static string? Language(PropertyDefinition definition) => definition.Type == PropertyType.Text ? InterfaceLanguage.Foreign("en") : null;

    /// <summary>The value as readers see it: a date in words, a number with its unit, a record's name, or the text.</summary>
    /// <param name="definition">The property.</param>
    /// <param name="stated">An assertion that gives the value.</param>
    public static string Of(PropertyDefinition definition, AttestedAssertion stated) => definition.Type switch
    {
        PropertyType.Date when PartialDate.TryParse(stated.Assertion.Value, out var date) => DateWords.Full(date),
        PropertyType.Number => Number(stated.Assertion),
        PropertyType.Status => StatusWords.Label(stated.Assertion.Value),
        _ => stated.ValueName?.Localized() ?? stated.Assertion.Value,
    };

    /// <summary>The digest's wording of the value where it says more than <see cref="Of"/>, else null.</summary>
    /// <param name="definition">The property.</param>
    /// <param name="stated">The assertion.</param>
    public static string? AsStated(PropertyDefinition definition, AttestedAssertion stated)
    {
        var label = stated.Assertion.Label;
        var value = Of(definition, stated);
        if (definition.Type is PropertyType.Text or PropertyType.Wording or PropertyType.Status || IsSame(label, value) || IsSame(label, "the " + value))
            return null;
        return PartialDate.TryParse(stated.Assertion.Value, out var date) && label == DateWords.Brief(date) ? null : label;
    }

    /// <summary>What part of the value the source leaves out and where it was taken from, or null where nothing was inferred.</summary>
    /// <param name="assertion">The assertion.</param>
    public static string? Inference(Assertion assertion) => assertion.Inferred switch
    {
        null => null,
        "document" => EvidenceTexts.InferredDocument,
        _ => EvidenceTexts.InferredYear,
    };

    private static bool IsSame(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private static string Number(Assertion assertion)
    {
        var digits = decimal.TryParse(assertion.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("#,##0.######", CultureInfo.InvariantCulture)
            : assertion.Value;
        return assertion.Unit switch
        {
            null or "" or "1" => digits,
            "s" => Worded.Of(number == 1 ? EvidenceTexts.SecondOne : EvidenceTexts.SecondMany, digits),
            "min" => Worded.Of(number == 1 ? EvidenceTexts.MinuteOne : EvidenceTexts.MinuteMany, digits),
            var unit => Worded.Of(EvidenceTexts.WithUnit, digits, unit),
        };
    }
}
