using System.Text.Json.Serialization;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Records;

/// <summary>Something that happened, as programs read it.</summary>
public sealed record EventRecord
{
    /// <summary>The event's slug: its name in addresses, which it keeps.</summary>
    public required string Slug { get; init; }

    /// <summary>What happened, in a line of the tracker's own.</summary>
    public required string Title { get; init; }

    /// <summary>What happened, in a sentence or two of the tracker's own.</summary>
    public required string Summary { get; init; }

    /// <summary>The kind of event.</summary>
    public required string Kind { get; init; }

    /// <summary><c>dispute</c>, or <c>context</c> where it belongs to the story around it.</summary>
    public required string Scope { get; init; }

    /// <summary>Whether the story hangs on it.</summary>
    public required bool Spine { get; init; }

    /// <summary>The date shown, in EDTF: a day, or only a month or a year where no more is known; null where no source gives one.</summary>
    public required string? Date { get; init; }

    /// <summary>Who takes part in it, and how.</summary>
    public required IReadOnlyList<EventPartyRecord> Parties { get; init; }

    /// <summary>The slugs of the sources that attest it, in the order of the corpus.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>What the sources differ on.</summary>
    public required IReadOnlyList<ContestedRecord> Contested { get; init; }

    /// <summary>What the sources state on it, with their words; left out in lists that do not give evidence.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PropertyRecord>? Properties { get; init; }

    /// <summary>The address of its page.</summary>
    public required string Url { get; init; }

    /// <summary>Describes an event of a list.</summary>
    /// <param name="entry">The event.</param>
    /// <param name="address">Makes a full address of a path.</param>
    internal static EventRecord Of(EventEntry entry, Func<string, string> address) => new()
    {
        Slug = entry.Event.Slug,
        Title = entry.Event.Title.En,
        Summary = entry.Event.Summary.En,
        Kind = entry.Event.Kind,
        Scope = entry.Event.Scope == EventScope.Dispute ? "dispute" : "context",
        Spine = entry.Event.IsSpine,
        Date = entry.Date?.ToString(),
        Parties = [.. entry.Parties.Select(p => new EventPartyRecord { Slug = p.Party.Slug, Name = p.Party.Name.En, Side = p.Party.Side.Slug, Role = p.Role })],
        Sources = entry.Sources,
        Contested =
        [
            .. entry.Contested.Select(c => new ContestedRecord
            {
                Property = c.Property.Name,
                Values = [.. c.Labels.Select(l => l.En)],
                Disagreement = $"events.{entry.Event.Slug}.{c.Property.Name}",
            }),
        ],
        Url = address(TrackerUrls.Event(entry.Event.Slug)),
    };
}

/// <summary>A party in its role in an event.</summary>
public sealed record EventPartyRecord
{
    /// <summary>The party's slug.</summary>
    public required string Slug { get; init; }

    /// <summary>The party's name.</summary>
    public required string Name { get; init; }

    /// <summary>The slug of the side that it takes.</summary>
    public required string Side { get; init; }

    /// <summary>How it takes part: actor, addressee, signatory, subject or reporter.</summary>
    public required string Role { get; init; }
}

/// <summary>What the sources of an event differ on, in short.</summary>
public sealed record ContestedRecord
{
    /// <summary>The property's name.</summary>
    public required string Property { get; init; }

    /// <summary>The values in words, the shown one first.</summary>
    public required IReadOnlyList<string> Values { get; init; }

    /// <summary>The disagreement's identifier.</summary>
    public required string Disagreement { get; init; }
}
