using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Core.Timeline;

/// <summary>Something that happened. Its date, parties, works and laws are not here: they come from assertions.</summary>
public sealed record DisputeEvent
{
    /// <summary>The slug.</summary>
    public required string Slug { get; init; }

    /// <summary>The event in a few words.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The event in one sentence of our own.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>One of <see cref="EventKinds.Labels"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether it belongs to the dispute itself or to its context.</summary>
    public required EventScope Scope { get; init; }

    /// <summary>Whether it is one of the few events that the story hangs on.</summary>
    public bool IsSpine { get; init; }

    /// <summary>Slugs that this record had before; they answer with a permanent redirect.</summary>
    public IReadOnlyList<string> Formerly { get; init; } = [];

    /// <summary>The day the record entered the corpus.</summary>
    public required DateOnly Added { get; init; }
}

/// <summary>How an event belongs to the dispute.</summary>
public enum EventScope
{
    /// <summary>Part of the dispute.</summary>
    Dispute,

    /// <summary>Told by a source as background.</summary>
    Context,
}

/// <summary>The kinds of event.</summary>
public static class EventKinds
{
    /// <summary>Each kind's label, in the order in which lists show them.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Labels { get; } = new Dictionary<string, LocalizedText>
    {
        ["launch"] = new("Launch", "公開・開始"),
        ["use"] = new("Use", "利用"),
        ["request"] = new("Request", "要請"),
        ["statement"] = new("Statement", "声明"),
        ["answer"] = new("Answer", "回答"),
        ["remark"] = new("Remark", "発言"),
        ["proposal"] = new("Proposal", "提案"),
        ["legislation"] = new("Legislation", "立法"),
        ["lawsuit"] = new("Lawsuit", "訴訟"),
        ["ruling"] = new("Ruling", "判決"),
        ["agreement"] = new("Agreement", "合意"),
        ["publication"] = new("Publication", "公表・出版"),
    };
}
