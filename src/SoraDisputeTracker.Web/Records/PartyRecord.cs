using System.Text.Json.Serialization;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Records;

/// <summary>A person, company, association or government body, as programs read it.</summary>
public sealed record PartyRecord
{
    /// <summary>The party's slug: its name in addresses, which it keeps.</summary>
    public required string Slug { get; init; }

    /// <summary>The name that readers know it by.</summary>
    public required string Name { get; init; }

    /// <summary>The name in Japanese, or null where no source gives it.</summary>
    public required string? NameJa { get; init; }

    /// <summary>The name in full, or null where it is the same.</summary>
    public required string? FullName { get; init; }

    /// <summary>The name in full in Japanese, or null.</summary>
    public required string? FullNameJa { get; init; }

    /// <summary>Other spellings in the sources.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>The kind of party.</summary>
    public required string Kind { get; init; }

    /// <summary>The slug of the side that it takes.</summary>
    public required string Side { get; init; }

    /// <summary>What it is, in a sentence of the tracker's own.</summary>
    public required string Description { get; init; }

    /// <summary>In how many events it takes part, context included.</summary>
    public required int Events { get; init; }

    /// <summary>What the sources state on it, with their words; left out in lists that do not give evidence.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PropertyRecord>? Properties { get; init; }

    /// <summary>The address of its page.</summary>
    public required string Url { get; init; }

    /// <summary>Describes a party of a list.</summary>
    /// <param name="entry">The party.</param>
    /// <param name="address">Makes a full address of a path.</param>
    internal static PartyRecord Of(PartyEntry entry, Func<string, string> address) => new()
    {
        Slug = entry.Party.Slug,
        Name = entry.Party.Name.En,
        NameJa = entry.Party.Name.Ja,
        FullName = entry.Party.FullName?.En,
        FullNameJa = entry.Party.FullName?.Ja,
        Aliases = entry.Party.Aliases,
        Kind = entry.Party.Kind,
        Side = entry.Side.Slug,
        Description = entry.Party.Description.En,
        Events = entry.EventCount,
        Url = address(TrackerUrls.Party(entry.Party.Slug)),
    };
}
