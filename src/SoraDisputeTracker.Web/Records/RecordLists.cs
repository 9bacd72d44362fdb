namespace SoraDisputeTracker.Web.Records;

/// <summary>A part of the list of events, as programs read it.</summary>
public sealed record EventList
{
    /// <summary>The hash of the corpus that it was read from.</summary>
    public required string Corpus { get; init; }

    /// <summary>How many events the filter lets through, in this part and all others.</summary>
    public required int Count { get; init; }

    /// <summary>The events of this part.</summary>
    public required IReadOnlyList<EventRecord> Events { get; init; }
}

/// <summary>A part of the list of parties, as programs read it.</summary>
public sealed record PartyList
{
    /// <summary>The hash of the corpus that it was read from.</summary>
    public required string Corpus { get; init; }

    /// <summary>How many parties the filter lets through, in this part and all others.</summary>
    public required int Count { get; init; }

    /// <summary>The parties of this part.</summary>
    public required IReadOnlyList<PartyRecord> Parties { get; init; }
}

/// <summary>A part of the list of demands, as programs read it.</summary>
public sealed record DemandList
{
    /// <summary>The hash of the corpus that it was read from.</summary>
    public required string Corpus { get; init; }

    /// <summary>How many demands the filter lets through, in this part and all others.</summary>
    public required int Count { get; init; }

    /// <summary>The demands of this part.</summary>
    public required IReadOnlyList<DemandRecord> Demands { get; init; }
}

/// <summary>A part of the list of sources, as programs read it.</summary>
public sealed record SourceList
{
    /// <summary>The hash of the corpus that it was read from.</summary>
    public required string Corpus { get; init; }

    /// <summary>How many sources the filter lets through, in this part and all others.</summary>
    public required int Count { get; init; }

    /// <summary>The sources of this part.</summary>
    public required IReadOnlyList<SourceRecord> Sources { get; init; }
}

/// <summary>A part of the list of assertions, as programs read it.</summary>
public sealed record AssertionList
{
    /// <summary>The hash of the corpus that it was read from.</summary>
    public required string Corpus { get; init; }

    /// <summary>How many assertions the filter lets through, in this part and all others.</summary>
    public required int Count { get; init; }

    /// <summary>The assertions of this part.</summary>
    public required IReadOnlyList<AssertionRecord> Assertions { get; init; }
}

/// <summary>A part of the list of disagreements, as programs read it.</summary>
public sealed record DisagreementList
{
    /// <summary>The hash of the corpus that it was read from.</summary>
    public required string Corpus { get; init; }

    /// <summary>How many disagreements the filter lets through, in this part and all others.</summary>
    public required int Count { get; init; }

    /// <summary>The disagreements of this part.</summary>
    public required IReadOnlyList<DisagreementRecord> Disagreements { get; init; }
}

/// <summary>A part of what a search found, as programs read it.</summary>
public sealed record FoundList
{
    /// <summary>The hash of the corpus that it was read from.</summary>
    public required string Corpus { get; init; }

    /// <summary>How many records the search finds, in this part and all others.</summary>
    public required int Count { get; init; }

    /// <summary>What was found, of this part, best first.</summary>
    public required IReadOnlyList<FoundRecord> Search { get; init; }
}
