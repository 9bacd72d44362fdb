namespace SoraDisputeTracker.Storage.Schema.Descriptions;

/// <summary>Describes the tables of the disagreements.</summary>
internal static class DisagreementDescriptions
{
    public static IReadOnlyList<TableDescription> All { get; } =
    [
        new("disagreements", "Where sources give values that cannot all hold. Derived from `assertions`, never typed in.",
            ("id", "A readable id that survives rebuilds."),
            ("ordinal", "The place by weight, the weightiest first, from 0."),
            ("is_spine", "1 where it is on an event that the story hangs on, or on a demand made in one, else 0."),
            ("is_resolved", "1 where `resolutions` says which value is shown, else 0.")),
        new("disagreement_kinds", "Between whom a disagreement stands.",
            ("kind", "between-articles, inside-one-source, against-primary or against-added.")),
        new("disagreement_values", "The values of a disagreement.",
            ("ordinal", "The place in the disagreement, the shown value first, from 0."),
            ("is_shown", "1 for the value that the tracker shows, else 0.")),
        new("disagreement_value_spellings", "The forms of one value, or the members of one set.",
            ("value", "The value's place in the disagreement."),
            ("ordinal", "The place among the forms or members, from 0."),
            ("spelling", "The form or member: a date (EDTF), a decimal number, a slug, or text.")),
        new("disagreement_assertions", "Who gives a value.",
            ("value", "The value's place in the disagreement."),
            ("ordinal", "The place among those who give it, from 0.")),
    ];
}
