namespace SoraDisputeTracker.Core.Citations.Selection;

/// <summary>What a reader has put on a list by hand: an event, a source or one statement with its quotes.</summary>
/// <param name="Collection">One of <see cref="Collections"/>.</param>
/// <param name="Id">The slug, or the statement's id.</param>
public sealed record CitationPick(string Collection, string Id)
{
    /// <summary>Events.</summary>
    public const string Events = "events";

    /// <summary>Sources.</summary>
    public const string Sources = "sources";

    /// <summary>Statements.</summary>
    public const string Assertions = "assertions";

    /// <summary>What may be picked.</summary>
    public static IReadOnlyList<string> Collections { get; } = [Events, Sources, Assertions];

    /// <summary>Reads <c>events/SLUG</c>, <c>sources/SLUG</c> or <c>assertions/ID</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The pick, or null where the text is none.</returns>
    public static CitationPick? TryParse(string text) =>
        text.Split('/') is [var collection, { Length: > 0 } id] && Collections.Contains(collection, StringComparer.Ordinal) ? new CitationPick(collection, id) : null;

    /// <summary>The pick as an address writes it.</summary>
    public override string ToString() => $"{Collection}/{Id}";
}
