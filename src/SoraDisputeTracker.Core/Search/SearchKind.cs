namespace SoraDisputeTracker.Core.Search;

/// <summary>What a search can find.</summary>
public enum SearchKind
{
    /// <summary>An event.</summary>
    Event,

    /// <summary>A party.</summary>
    Party,

    /// <summary>A demand.</summary>
    Demand,

    /// <summary>A source, with what it is about.</summary>
    Source,

    /// <summary>What a source states.</summary>
    Assertion,

    /// <summary>A passage of a source.</summary>
    Quote,
}

/// <summary>The kinds in words.</summary>
public static class SearchKinds
{
    /// <summary>The name of each kind in addresses and behind <c>kind:</c>, in the order of <see cref="SearchKind"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = ["event", "party", "demand", "source", "assertion", "quote"];

    /// <summary>A kind's name.</summary>
    /// <param name="kind">The kind.</param>
    public static string Name(SearchKind kind) => Names[(int)kind];

    /// <summary>Reads a name.</summary>
    /// <param name="name">The name; compared without regard to case.</param>
    /// <returns>The kind, or null where the name is none.</returns>
    public static SearchKind? Find(string name)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            if (Names[i].Equals(name, StringComparison.OrdinalIgnoreCase))
                return (SearchKind)i;
        }

        return null;
    }
}
