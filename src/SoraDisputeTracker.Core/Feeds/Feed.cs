using System.Xml.Linq;

namespace SoraDisputeTracker.Core.Feeds;

/// <summary>One page of a feed, as both formats are written from it (RFC 4287; JSON Feed 1.1; paged by RFC 5005, section 3).</summary>
public sealed record Feed
{
    /// <summary>The XHTML namespace, of what entries say at length.</summary>
    public static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>Names the feed wherever and whenever it is made.</summary>
    public required Guid Id { get; init; }

    /// <summary>What readers call it.</summary>
    public required string Title { get; init; }

    /// <summary>What it tells of.</summary>
    public required string Description { get; init; }

    /// <summary>Who tells it: the tracker.</summary>
    public required string Author { get; init; }

    /// <summary>The tracker's full address.</summary>
    public required string Site { get; init; }

    /// <summary>The language of its titles and summaries, BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>The corpus that it was made from.</summary>
    public required string Corpus { get; init; }

    /// <summary>The full address of the page that shows the same.</summary>
    public required string HomePage { get; init; }

    /// <summary>The full address of this page of the feed.</summary>
    public required string Self { get; init; }

    /// <summary>The full address of the first page.</summary>
    public required string First { get; init; }

    /// <summary>The full address of the last page.</summary>
    public required string Last { get; init; }

    /// <summary>The full address of the page before this one, or null.</summary>
    public required string? Previous { get; init; }

    /// <summary>The full address of the page behind this one, or null.</summary>
    public required string? Next { get; init; }

    /// <summary>The day of the newest change in it.</summary>
    public required DateOnly Updated { get; init; }

    /// <summary>The entries of this page, newest first.</summary>
    public required IReadOnlyList<FeedEntry> Entries { get; init; }
}

/// <summary>An entry of a feed.</summary>
public sealed record FeedEntry
{
    /// <summary>Names the entry wherever and whenever it is told of.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The full address at which readers find it.</summary>
    public required string Url { get; init; }

    /// <summary>The day on which it entered the corpus.</summary>
    public required DateOnly Published { get; init; }

    /// <summary>The day on which it was last revised, or on which it entered: never the day that it tells of.</summary>
    public required DateOnly Updated { get; init; }

    /// <summary>It in a sentence or two.</summary>
    public required string Summary { get; init; }

    /// <summary>It at length: elements of XHTML.</summary>
    public required IReadOnlyList<XElement> Content { get; init; }

    /// <summary>What kind of thing it is: the name of the kind, and the same for readers.</summary>
    public required (string Term, string Label) Category { get; init; }

    /// <summary>The record that it tells of: <c>collection/slug</c>.</summary>
    public required string Record { get; init; }

    /// <summary>The date of what it tells of, in EDTF; null where there is none.</summary>
    public string? Date { get; init; }
}
