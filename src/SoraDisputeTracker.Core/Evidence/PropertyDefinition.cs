using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Core.Evidence;

/// <summary>The type of a property's value.</summary>
public enum PropertyType
{
    /// <summary>An EDTF date, in a <c>time</c> element.</summary>
    Date,

    /// <summary>A decimal number with a unit.</summary>
    Number,

    /// <summary>Own words.</summary>
    Text,

    /// <summary>Words that the source prints between quotation marks.</summary>
    Wording,

    /// <summary>The slug of a party.</summary>
    Party,

    /// <summary>The slug of an event.</summary>
    Event,

    /// <summary>The slug of a work.</summary>
    Work,

    /// <summary>The slug of a law.</summary>
    Law,

    /// <summary>The slug of a case.</summary>
    Case,
}

/// <summary>One property that assertions may state.</summary>
/// <param name="Name">The name, as digests write it in <c>data-property</c>.</param>
/// <param name="Label">The name as readers see it.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="IsSingle">Whether two different values contradict each other; otherwise they add up.</param>
/// <param name="Subjects">The kinds of record it belongs to.</param>
public sealed record PropertyDefinition(string Name, string Label, PropertyType Type, bool IsSingle, params IReadOnlyList<RecordKind> Subjects)
{
    /// <summary>All properties, in the order in which a record's page shows them.</summary>
    public static IReadOnlyList<PropertyDefinition> All { get; } =
    [
        new("name", "Name", PropertyType.Text, false, RecordKind.Party, RecordKind.Work, RecordKind.Law, RecordKind.Case),
        new("office", "Office", PropertyType.Text, true, RecordKind.Party),
        new("description", "Described as", PropertyType.Text, false, RecordKind.Party, RecordKind.Work, RecordKind.Law),
        new("member-of", "Member of", PropertyType.Party, false, RecordKind.Party),
        new("part-of", "Part of", PropertyType.Party, false, RecordKind.Party),
        new("date", "Date", PropertyType.Date, true, RecordKind.Event),
        new("relative-date", "Dated only as", PropertyType.Text, false, RecordKind.Event),
        new("follows", "Comes after", PropertyType.Event, false, RecordKind.Event),
        new("responds-to", "Responds to", PropertyType.Event, false, RecordKind.Event),
        new("actor", "Actor", PropertyType.Party, false, RecordKind.Event),
        new("addressee", "Addressee", PropertyType.Party, false, RecordKind.Event, RecordKind.Demand),
        new("signatory", "Signatory", PropertyType.Party, false, RecordKind.Event),
        new("subject", "Subject", PropertyType.Party, false, RecordKind.Event),
        new("reporter", "Reported by", PropertyType.Party, false, RecordKind.Event),
        new("signatory-count", "Number of signatories", PropertyType.Number, true, RecordKind.Event),
        new("form", "Form", PropertyType.Text, true, RecordKind.Event, RecordKind.Demand),
        new("sender", "Sender", PropertyType.Party, false, RecordKind.Demand),
        new("event", "Made in", PropertyType.Event, false, RecordKind.Demand, RecordKind.Case),
        new("content", "Content", PropertyType.Text, false, RecordKind.Event, RecordKind.Demand),
        new("scope", "Scope", PropertyType.Text, true, RecordKind.Demand),
        new("wording", "In the words of", PropertyType.Wording, false, RecordKind.Event, RecordKind.Demand, RecordKind.Party, RecordKind.Work, RecordKind.Law, RecordKind.Case),
        new("claim", "Claim", PropertyType.Text, false, RecordKind.Event, RecordKind.Law, RecordKind.Case, RecordKind.Work),
        new("position", "Position", PropertyType.Text, false, RecordKind.Party),
        new("response", "Response", PropertyType.Text, false, RecordKind.Party, RecordKind.Demand),
        new("measure", "Measure", PropertyType.Text, false, RecordKind.Event),
        new("work", "Work", PropertyType.Work, false, RecordKind.Event, RecordKind.Demand),
        new("law", "Law", PropertyType.Law, false, RecordKind.Event, RecordKind.Demand, RecordKind.Case),
        new("case", "Case", PropertyType.Case, false, RecordKind.Event),
        new("maker", "Maker", PropertyType.Party, true, RecordKind.Work),
        new("publisher", "Publisher", PropertyType.Party, true, RecordKind.Work),
        new("plaintiff", "Plaintiff", PropertyType.Party, false, RecordKind.Case),
        new("defendant", "Defendant", PropertyType.Party, false, RecordKind.Case),
        new("consent-model", "Consent model", PropertyType.Text, true, RecordKind.Work),
        new("training", "Training data", PropertyType.Text, false, RecordKind.Work),
        new("output", "Output", PropertyType.Text, false, RecordKind.Work),
        new("maximum-duration", "Longest clip", PropertyType.Number, true, RecordKind.Work),
        new("resolution", "Picture resolution", PropertyType.Text, true, RecordKind.Work),
        new("market-value", "Value of the industry", PropertyType.Number, true, RecordKind.Party),
        new("audience", "Audience", PropertyType.Text, true, RecordKind.Party),
        new("quantity", "Quantity", PropertyType.Text, false, RecordKind.Event, RecordKind.Case, RecordKind.Work),
        new("assessment", "Assessment", PropertyType.Text, false, RecordKind.Event, RecordKind.Party, RecordKind.Work, RecordKind.Source),
        new("author", "Author", PropertyType.Party, false, RecordKind.Source),
        new("published-by", "Published by", PropertyType.Party, true, RecordKind.Source),
        new("source-count", "Number of its sources", PropertyType.Number, true, RecordKind.Source),
        new("reading-time", "Reading time", PropertyType.Number, true, RecordKind.Source),
        new("notice", "Notice of the publisher", PropertyType.Text, false, RecordKind.Source),
    ];

    /// <summary>The properties by name.</summary>
    public static IReadOnlyDictionary<string, PropertyDefinition> ByName { get; } = All.ToDictionary(p => p.Name);

    /// <summary>The kind of record that a value names, or null where values are no slugs.</summary>
    public RecordKind? ValueKind => Type switch
    {
        PropertyType.Party => RecordKind.Party,
        PropertyType.Event => RecordKind.Event,
        PropertyType.Work => RecordKind.Work,
        PropertyType.Law => RecordKind.Law,
        PropertyType.Case => RecordKind.Case,
        _ => null,
    };
}
