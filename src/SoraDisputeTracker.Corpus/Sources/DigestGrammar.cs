namespace SoraDisputeTracker.Corpus.Sources;

/// <summary>What may stand in a digest: the closed list of elements, what each holds and which attributes it takes (seeds/README.md).</summary>
internal static class DigestGrammar
{
    /// <summary>The element by name.</summary>
    public static IReadOnlyDictionary<string, ElementRule> Elements { get; } = new Dictionary<string, ElementRule>
    {
        ["html"] = new(["head", "body"], HasText: false, ["lang"]),
        ["head"] = new(["meta", "title", "link"], HasText: false, []),
        ["meta"] = new([], HasText: false, ["charset", "name", "content"]),
        ["link"] = new([], HasText: false, ["rel", "href"]),
        ["title"] = new([], HasText: true, []),
        ["body"] = new(["h1", "p", "section"], HasText: false, []),
        ["section"] = new(["h2", "p", "ul", "ol"], HasText: false, ["data-subject"]),
        ["h1"] = new(["em", "cite"], HasText: true, []),
        ["h2"] = new(["em", "cite"], HasText: true, []),
        ["p"] = new(["time", "data", "q", "em", "cite"], HasText: true, ["class"]),
        ["ul"] = new(["li"], HasText: false, []),
        ["ol"] = new(["li"], HasText: false, []),
        ["li"] = new(["time", "data", "q", "em", "cite"], HasText: true, []),
        ["time"] = new(["em", "cite"], HasText: true, [.. Stated, "datetime", "data-inferred"]),
        ["data"] = new(["em", "cite"], HasText: true, [.. Stated, "value", "data-unit", "data-as-of"]),
        ["q"] = new(["em", "cite"], HasText: true, ["data-at", "data-prefix", "data-suffix", "lang"]),
        ["em"] = new([], HasText: true, []),
        ["cite"] = new([], HasText: true, []),
    };

    private static IReadOnlyList<string> Stated => ["data-property", "data-attributed-to", "data-subject"];

    /// <summary>The names of the elements that may hold the given one.</summary>
    /// <param name="name">The element's name.</param>
    public static IEnumerable<string> ParentsOf(string name) => Elements.Where(e => e.Value.Children.Contains(name)).Select(e => e.Key);
}

/// <summary>What one element holds and takes.</summary>
/// <param name="Children">The elements that may stand in it.</param>
/// <param name="HasText">Whether text may stand in it.</param>
/// <param name="Attributes">The attributes it takes.</param>
internal sealed record ElementRule(IReadOnlyList<string> Children, bool HasText, IReadOnlyList<string> Attributes);
