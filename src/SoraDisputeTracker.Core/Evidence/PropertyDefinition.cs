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

    /// <summary>One of <see cref="Demands.DemandStatus.Labels"/>, dated by the assertion's <see cref="Assertion.AsOf"/>.</summary>
    Status,
}

/// <summary>When two values of one property contradict each other.</summary>
public enum Comparison
{
    /// <summary>Never: values add up.</summary>
    Additive,

    /// <summary>One value can hold; values are compared by their type: dates by precision, numbers by value and unit, names by alias, text without regard to case.</summary>
    Exclusive,

    /// <summary>Each source names the whole set; sets are compared by their members.</summary>
    WholeSet,
}

/// <summary>One property that assertions may state.</summary>
/// <param name="Name">The name, as digests write it in <c>data-property</c>.</param>
/// <param name="Label">The name as readers see it.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Comparison">When two values contradict each other.</param>
/// <param name="Subjects">The kinds of record it belongs to.</param>
public sealed record PropertyDefinition(string Name, string Label, PropertyType Type, Comparison Comparison, params IReadOnlyList<RecordKind> Subjects)
{
    /// <summary>All properties, in the order in which a record's page shows them.</summary>
    public static IReadOnlyList<PropertyDefinition> All { get; } =
    [
        new("name", "Name", PropertyType.Text, Comparison.Additive, RecordKind.Party, RecordKind.Work, RecordKind.Law, RecordKind.Case),
        new("office", "Office", PropertyType.Text, Comparison.Exclusive, RecordKind.Party),
        new("description", "Described as", PropertyType.Text, Comparison.Additive, RecordKind.Party, RecordKind.Work, RecordKind.Law),
        new("member-of", "Member of", PropertyType.Party, Comparison.Additive, RecordKind.Party),
        new("part-of", "Part of", PropertyType.Party, Comparison.Additive, RecordKind.Party),
        new("membership", "Membership", PropertyType.Text, Comparison.Exclusive, RecordKind.Party),
        new("nature", "What kind of body", PropertyType.Text, Comparison.Exclusive, RecordKind.Party),
        new("headed-by", "Headed by", PropertyType.Party, Comparison.Exclusive, RecordKind.Party),
        new("request-made-by", "Request made by", PropertyType.Party, Comparison.Exclusive, RecordKind.Party),
        new("spokesperson", "Speaks on the matter", PropertyType.Party, Comparison.Exclusive, RecordKind.Party),
        new("date", "Date", PropertyType.Date, Comparison.Exclusive, RecordKind.Event),
        new("relative-date", "Dated only as", PropertyType.Text, Comparison.Additive, RecordKind.Event),
        new("follows", "Comes after", PropertyType.Event, Comparison.Additive, RecordKind.Event),
        new("responds-to", "Responds to", PropertyType.Event, Comparison.Additive, RecordKind.Event),
        new("actor", "Actor", PropertyType.Party, Comparison.Additive, RecordKind.Event),
        new("addressee", "Addressee", PropertyType.Party, Comparison.WholeSet, RecordKind.Event, RecordKind.Demand),
        new("signatory", "Signatory", PropertyType.Party, Comparison.WholeSet, RecordKind.Event),
        new("subject", "Subject", PropertyType.Party, Comparison.Additive, RecordKind.Event),
        new("reporter", "Reported by", PropertyType.Party, Comparison.Additive, RecordKind.Event),
        new("first-reported-by", "First reported by", PropertyType.Party, Comparison.Exclusive, RecordKind.Event),
        new("spoken-by", "Whose words", PropertyType.Text, Comparison.Exclusive, RecordKind.Event),
        new("speakers", "Who speaks in it", PropertyType.Text, Comparison.Exclusive, RecordKind.Event),
        new("signatory-count", "Number of signatories", PropertyType.Number, Comparison.Exclusive, RecordKind.Event),
        new("form", "Form", PropertyType.Text, Comparison.Exclusive, RecordKind.Event, RecordKind.Demand),
        new("sender", "Sender", PropertyType.Party, Comparison.Additive, RecordKind.Demand),
        new("event", "Made in", PropertyType.Event, Comparison.Additive, RecordKind.Demand, RecordKind.Case),
        new("content", "Content", PropertyType.Text, Comparison.Additive, RecordKind.Event, RecordKind.Demand),
        new("scope", "Scope", PropertyType.Text, Comparison.Exclusive, RecordKind.Event, RecordKind.Demand),
        new("wording", "In the words of", PropertyType.Wording, Comparison.Additive, RecordKind.Event, RecordKind.Demand, RecordKind.Party, RecordKind.Work, RecordKind.Law, RecordKind.Case),
        new("claim", "Claim", PropertyType.Text, Comparison.Additive, RecordKind.Event, RecordKind.Law, RecordKind.Case, RecordKind.Work),
        new("certainty", "How firmly infringement is stated", PropertyType.Text, Comparison.Exclusive, RecordKind.Event),
        new("stance", "Stance on AI", PropertyType.Text, Comparison.Exclusive, RecordKind.Event),
        new("urgency", "Urgency", PropertyType.Text, Comparison.Exclusive, RecordKind.Event),
        new("threat", "Threat", PropertyType.Text, Comparison.Exclusive, RecordKind.Event),
        new("stage", "Legal stage", PropertyType.Text, Comparison.Exclusive, RecordKind.Event),
        new("consent-rule", "Rule on consent", PropertyType.Text, Comparison.Exclusive, RecordKind.Law),
        new("character", "Character of the law", PropertyType.Text, Comparison.Exclusive, RecordKind.Law),
        new("holding", "Holding", PropertyType.Text, Comparison.Exclusive, RecordKind.Case),
        new("position", "Position", PropertyType.Text, Comparison.Additive, RecordKind.Party),
        new("characterisation", "Calls what is at stake", PropertyType.Text, Comparison.Exclusive, RecordKind.Party),
        new("answered", "Has it answered", PropertyType.Text, Comparison.Exclusive, RecordKind.Party),
        new("status", "Status", PropertyType.Status, Comparison.Additive, RecordKind.Demand),
        new("response", "Response", PropertyType.Text, Comparison.Additive, RecordKind.Party, RecordKind.Demand),
        new("measure", "Measure", PropertyType.Text, Comparison.Additive, RecordKind.Event),
        new("monetised", "What is to earn money", PropertyType.Text, Comparison.Exclusive, RecordKind.Event),
        new("work", "Work", PropertyType.Work, Comparison.Additive, RecordKind.Event, RecordKind.Demand),
        new("law", "Law", PropertyType.Law, Comparison.Additive, RecordKind.Event, RecordKind.Demand, RecordKind.Case),
        new("case", "Case", PropertyType.Case, Comparison.Additive, RecordKind.Event),
        new("maker", "Maker", PropertyType.Party, Comparison.Exclusive, RecordKind.Work),
        new("publisher", "Publisher", PropertyType.Party, Comparison.Exclusive, RecordKind.Work),
        new("ascribed-to", "Ascribed to", PropertyType.Text, Comparison.Exclusive, RecordKind.Work),
        new("plaintiff", "Plaintiff", PropertyType.Party, Comparison.Additive, RecordKind.Case),
        new("defendant", "Defendant", PropertyType.Party, Comparison.Additive, RecordKind.Case),
        new("consent-model", "Consent model", PropertyType.Text, Comparison.Exclusive, RecordKind.Work),
        new("consent-covers", "What the opt-out covers", PropertyType.Text, Comparison.Exclusive, RecordKind.Work),
        new("training", "Training data", PropertyType.Text, Comparison.Additive, RecordKind.Work),
        new("training-certainty", "How firmly training is stated", PropertyType.Text, Comparison.Exclusive, RecordKind.Work),
        new("finding-in", "Finding on training made in", PropertyType.Event, Comparison.Exclusive, RecordKind.Work),
        new("complaint", "What is complained of", PropertyType.Text, Comparison.Exclusive, RecordKind.Work),
        new("output", "Output", PropertyType.Text, Comparison.Additive, RecordKind.Work),
        new("maximum-duration", "Longest clip", PropertyType.Number, Comparison.Exclusive, RecordKind.Work),
        new("resolution", "Picture resolution", PropertyType.Text, Comparison.Exclusive, RecordKind.Work),
        new("market-value", "Value of the industry", PropertyType.Number, Comparison.Exclusive, RecordKind.Party),
        new("audience", "Audience", PropertyType.Text, Comparison.Exclusive, RecordKind.Party),
        new("quantity", "Quantity", PropertyType.Text, Comparison.Additive, RecordKind.Event, RecordKind.Case, RecordKind.Work),
        new("assessment", "Assessment", PropertyType.Text, Comparison.Additive, RecordKind.Event, RecordKind.Party, RecordKind.Work, RecordKind.Source),
        new("author", "Author", PropertyType.Party, Comparison.Additive, RecordKind.Source),
        new("published-by", "Published by", PropertyType.Party, Comparison.Exclusive, RecordKind.Source),
        new("source-count", "Number of its sources", PropertyType.Number, Comparison.Exclusive, RecordKind.Source),
        new("reading-time", "Reading time", PropertyType.Number, Comparison.Exclusive, RecordKind.Source),
        new("notice", "Notice of the publisher", PropertyType.Text, Comparison.Additive, RecordKind.Source),
    ];

    /// <summary>The properties by name.</summary>
    public static IReadOnlyDictionary<string, PropertyDefinition> ByName { get; } = All.ToDictionary(p => p.Name);

    /// <summary>Whether only one value can hold.</summary>
    public bool IsSingle => Comparison == Comparison.Exclusive;

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
