using SoraDisputeTracker.Core.Search;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Records;

/// <summary>Something that a search found, as programs read it.</summary>
public sealed record FoundRecord
{
    /// <summary>What it is: <c>event</c>, <c>party</c>, <c>demand</c>, <c>source</c>, <c>assertion</c> or <c>quote</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The record's slug; of a statement or a quote, its identifier.</summary>
    public required string Slug { get; init; }

    /// <summary>The record's name; of a statement, what it is about; of a quote, the source's name.</summary>
    public required string Title { get; init; }

    /// <summary>The date of the event, of the event in which a demand was made, or of the source's publication, in EDTF; null for parties and where no source gives one.</summary>
    public required string? Date { get; init; }

    /// <summary>The slug of the source that states or holds it; of a source, its own; null for other records.</summary>
    public required string? Source { get; init; }

    /// <summary>What was sought, as it stands in the title.</summary>
    public required IReadOnlyList<string> Marked { get; init; }

    /// <summary>Where the words stand, best first; where they stand in the title only, the first passage as it is.</summary>
    public required IReadOnlyList<FoundPassageRecord> Passages { get; init; }

    /// <summary>The address at which readers find it.</summary>
    public required string Url { get; init; }

    /// <summary>Describes something found.</summary>
    /// <param name="hit">What was found.</param>
    /// <param name="address">Makes a full address of a path.</param>
    internal static FoundRecord Of(SearchHit hit, Func<string, string> address) => new()
    {
        Kind = SearchKinds.Name(hit.Kind),
        Slug = hit.Slug,
        Title = hit.Title.ToString(),
        Date = hit.Date?.ToString(),
        Source = hit.Source,
        Marked = FoundPassageRecord.Pieces(hit.Title),
        Passages = [.. hit.Passages.Select(p => new FoundPassageRecord { Language = p.Language, Text = p.ToString(), Marked = FoundPassageRecord.Pieces(p) })],
        Url = address(TrackerUrls.Found(hit)),
    };
}

/// <summary>A text in which words were found.</summary>
public sealed record FoundPassageRecord
{
    /// <summary>Its language, BCP 47, or null where the corpus does not say.</summary>
    public required string? Language { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>What was sought, as it stands in the text.</summary>
    public required IReadOnlyList<string> Marked { get; init; }

    /// <summary>Only what was found: the text stands beside it.</summary>
    /// <param name="text">The text with its marks.</param>
    internal static IReadOnlyList<string> Pieces(MarkedText text) => [.. text.Pieces.Where(p => p.IsMarked).Select(p => p.Text)];
}
