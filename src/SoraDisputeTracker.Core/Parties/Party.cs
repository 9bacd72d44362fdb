using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Core.Parties;

/// <summary>A person, company, association, government body or other body that takes part in the dispute or is named in its context.</summary>
public sealed record Party
{
    /// <summary>The slug.</summary>
    public required string Slug { get; init; }

    /// <summary>The name in English and, where known, in Japanese.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The full name where <see cref="Name"/> is a short one, or null.</summary>
    public LocalizedText? FullName { get; init; }

    /// <summary>One of <see cref="PartyKinds.Labels"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The slug of the side it takes.</summary>
    public required string Side { get; init; }

    /// <summary>Who it is, in one sentence of our own.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>Other spellings and names that sources or readers use.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Slugs that this record had before; they answer with a permanent redirect.</summary>
    public IReadOnlyList<string> Formerly { get; init; } = [];

    /// <summary>The day the record entered the corpus.</summary>
    public required DateOnly Added { get; init; }
}

/// <summary>The kinds of party.</summary>
public static class PartyKinds
{
    /// <summary>Each kind's label, in the order in which lists show them.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Labels { get; } = new Dictionary<string, LocalizedText>
    {
        ["person"] = new("Person", "個人"),
        ["company"] = new("Company", "企業"),
        ["association"] = new("Association", "団体"),
        ["government-body"] = new("Government body", "政府機関"),
        ["political-party"] = new("Political party", "政党"),
        ["publication"] = new("Publication", "媒体"),
        ["collective"] = new("Collective name", "総称"),
    };
}

/// <summary>How a party takes part in an event. The names are those of the properties that state it.</summary>
public static class Roles
{
    /// <summary>The roles, in the order in which a party's chips stand.</summary>
    public static IReadOnlyList<string> All { get; } = ["actor", "signatory", "subject", "reporter", "addressee"];
}
