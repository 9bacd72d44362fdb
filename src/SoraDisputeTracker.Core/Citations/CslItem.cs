using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>
/// One thing to cite, with the variables of CSL 1.0.2 that the tracker fills: a source, or a page of the tracker itself. Every text is on one
/// line, and what a variable has not is null.
/// </summary>
public sealed record CslItem
{
    /// <summary>CSL <c>id</c>: unique in its list; for a source, its slug.</summary>
    public required string Id { get; init; }

    /// <summary>CSL <c>citation-key</c>: what an author types, <c>goswami2025japan</c>; unique in the corpus.</summary>
    public required string CitationKey { get; init; }

    /// <summary>CSL <c>type</c>; one of <see cref="CslTypes.All"/>.</summary>
    public required string Type { get; init; }

    /// <summary>CSL <c>title</c>, as printed; plain text, in which nothing is mark-up.</summary>
    public required string Title { get; init; }

    /// <summary>CSL <c>author</c>; empty where the document names none.</summary>
    public IReadOnlyList<CslName> Authors { get; init; } = [];

    /// <summary>CSL <c>container-title</c>.</summary>
    public string? ContainerTitle { get; init; }

    /// <summary>CSL <c>publisher</c>; null where it is the site or paper itself, which every style would print twice.</summary>
    public string? Publisher { get; init; }

    /// <summary>CSL <c>issued</c>.</summary>
    public PartialDate? Issued { get; init; }

    /// <summary>CSL <c>accessed</c>.</summary>
    public PartialDate? Accessed { get; init; }

    /// <summary>CSL <c>URL</c>.</summary>
    public string? Url { get; init; }

    /// <summary>CSL <c>language</c>, BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>CSL <c>note</c>.</summary>
    public string? Note { get; init; }

    /// <summary>CSL <c>version</c>: for a page of the tracker, the state of the corpus; null for a source.</summary>
    public string? Version { get; init; }

    /// <summary>The title in English, in the tracker's words; null where the title is English, or no one has translated it.</summary>
    public string? EnglishTitle { get; init; }

    /// <summary>The title in Japanese, in the tracker's words; null where the title is Japanese, or no one has translated it.</summary>
    public string? JapaneseTitle { get; init; }

    /// <summary>The day the record entered the corpus, or null for what is no record.</summary>
    public DateOnly? Added { get; init; }

    /// <summary>A source as an item.</summary>
    /// <param name="source">The source.</param>
    public static CslItem Of(Source source) => new()
    {
        Id = source.Slug,
        CitationKey = source.CitationKey ?? source.Slug,
        Type = source.Type,
        Title = SingleLine.Fold(source.Title),
        Authors = [.. source.Authors.Select(Folded)],
        ContainerTitle = SingleLine.FoldOrNull(source.ContainerTitle),
        Publisher = CitedPublisher.Of(source),
        Issued = source.Issued,
        Accessed = source.Accessed,
        Url = SingleLine.FoldOrNull(source.Url),
        Language = source.Language,
        Note = SingleLine.FoldOrNull(source.Note),
        EnglishTitle = SingleLine.FoldOrNull(source.EnglishTitle),
        JapaneseTitle = SingleLine.FoldOrNull(source.JapaneseTitle),
        Added = source.Added,
    };

    private static CslName Folded(CslName name) => new()
    {
        Family = SingleLine.FoldOrNull(name.Family),
        Given = SingleLine.FoldOrNull(name.Given),
        NonDroppingParticle = SingleLine.FoldOrNull(name.NonDroppingParticle),
        Suffix = SingleLine.FoldOrNull(name.Suffix),
        Literal = SingleLine.FoldOrNull(name.Literal),
    };
}
