using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Components.Dates;
using SoraDisputeTracker.Web.Components.Evidence;

namespace SoraDisputeTracker.Web.Components.Disagreements;

/// <summary>How disagreements are worded.</summary>
public static class ContestedWords
{
    // Longer values would make a paragraph of the badge; the property alone says enough there.
    private const int LongestValues = 44;

    /// <summary>What sources differ on, days and numbers first: they tell at a glance how far apart the sources are.</summary>
    /// <param name="contested">What they differ on.</param>
    public static IEnumerable<ContestedProperty> PlainestFirst(IEnumerable<ContestedProperty> contested) => contested.OrderBy(c => c.Property.Type switch
    {
        PropertyType.Date => 0,
        PropertyType.Number => 1,
        _ => 2,
    });

    /// <summary>A contested property in a few words: <c>date (28 or 27 October 2025)</c>; the property alone where its values are long.</summary>
    /// <param name="contested">The property with its values.</param>
    public static string InShort(ContestedProperty contested)
    {
        var name = Uncapitalised(contested.Property.Label.Localized());
        var labels = contested.Labels.Select(l => l.Localized()).ToList();
        var values = contested.Property.Type == PropertyType.Date ? Dates(labels) : Listed.Or(labels);

        // Text is put in English only: in another language the property has to do.
        var isLegible = ValueWords.Language(contested.Property) is null;
        return isLegible && values.Length <= LongestValues ? Worded.Of(DisagreementsTexts.PropertyWithValues, name, values) : name;
    }

    /// <summary>The contested property of a disagreement in a few words.</summary>
    /// <param name="entry">The disagreement.</param>
    public static string InShort(DisagreementEntry entry)
    {
        var property = entry.Disagreement.Property;
        return InShort(new ContestedProperty(property, [.. entry.Values.Select(v => property switch
        {
            { Type: PropertyType.Number } => new LocalizedText(Of(property, v)),
            { Comparison: Comparison.WholeSet } => new LocalizedText(Listed.Of(v.Labels.Select(l => l.Localized()))),
            _ => v.Labels[0],
        })]));
    }

    /// <summary>A value in words; of dates that agree, the most precise one.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">One of the values of a disagreement on it; not of one compared as a whole set.</param>
    public static string Of(PropertyDefinition property, ContestedValueEntry value) => ValueWords.Of(
        property,
        property.Type == PropertyType.Date ? value.Assertions.MaxBy(a => PartialDate.Parse(a.Assertion.Value).Precision)! : value.Assertions[0]);

    /// <summary>The word beside a value that tells its standing.</summary>
    /// <param name="disagreement">The disagreement.</param>
    /// <param name="isShown">Whether the tracker shows the value.</param>
    public static string Mark(Disagreement disagreement, bool isShown) => (isShown, disagreement.Resolution) switch
    {
        (true, not null) => DisagreementsTexts.MarkShown,
        (true, null) => DisagreementsTexts.MarkFirst,
        _ => DisagreementsTexts.MarkAlso,
    };

    /// <summary>How a kind is told.</summary>
    /// <param name="kind">The kind.</param>
    public static string Of(DisagreementKind kind) => kind switch
    {
        DisagreementKind.BetweenArticles => DisagreementsTexts.BetweenArticles,
        DisagreementKind.InsideOneSource => DisagreementsTexts.InsideOneSource,
        DisagreementKind.AgainstPrimary => DisagreementsTexts.AgainstPrimary,
        _ => DisagreementsTexts.AgainstAdded,
    };

    private static string Dates(List<string> labels)
    {
        var dates = labels.Select(l => PartialDate.TryParse(l, out var date) ? date : null).OfType<PartialDate>().ToList();
        var inOneMonth = dates.Count == labels.Count && dates.TrueForAll(d => d.Precision == DatePrecision.Day && (d.Year, d.Month) == (dates[0].Year, dates[0].Month));
        return inOneMonth
            ? Worded.Of(DatesTexts.HeadAndTail, Listed.Or([.. dates.Select(d => Worded.Of(DateWords.Doubt(d), DateWords.Head(d)))]), DateWords.Tail(dates[0]))
            : Listed.Or([.. labels.Select(l => PartialDate.TryParse(l, out var date) ? DateWords.Brief(date) : l)]);
    }

    // But no abbreviation: in Japanese "AI" comes first.
    private static string Uncapitalised(string label) =>
        label.Length > 1 && char.IsUpper(label[1]) ? label : char.ToLowerInvariant(label[0]) + label[1..];
}
