using SoraDisputeTracker.Core.Dates;

namespace SoraDisputeTracker.Core.Sources;

/// <summary>A published document, described with the fields of CSL 1.0.2 (Citation Style Language).</summary>
public sealed record Source
{
    /// <summary>The slug.</summary>
    public required string Slug { get; init; }

    /// <summary>CSL <c>type</c>: article-newspaper, post-weblog, webpage, ...; one of <see cref="CslTypes.All"/>.</summary>
    public required string Type { get; init; }

    /// <summary>CSL <c>title</c>: the title as printed, or a description of ours in square brackets, as catalogues have it (ISBD), where the printed one is not known.</summary>
    public required string Title { get; init; }

    /// <summary>Whether <see cref="Title"/> is a description of ours.</summary>
    public bool IsTitleSupplied { get; init; }

    /// <summary>CSL <c>author</c>; empty where the document names none.</summary>
    public IReadOnlyList<CslName> Authors { get; init; } = [];

    /// <summary>CSL <c>container-title</c>: the site or paper it appeared in, or null.</summary>
    public string? ContainerTitle { get; init; }

    /// <summary>CSL <c>publisher</c>, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>CSL <c>issued</c>, or null where the document does not say.</summary>
    public PartialDate? Issued { get; init; }

    /// <summary>CSL <c>accessed</c>: the day the address was last opened for the tracker, or null where that did not happen.</summary>
    public PartialDate? Accessed { get; init; }

    /// <summary>CSL <c>URL</c>, or null where no address was found.</summary>
    public string? Url { get; init; }

    /// <summary>CSL <c>language</c>, BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>What the source is about, in our own words.</summary>
    public required string Abstract { get; init; }

    /// <summary>CSL <c>note</c>: what a reader should know about the dates or the text, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it is one of the articles that the tracker began with, or was added to check them against.</summary>
    public required SourceOrigin Origin { get; init; }

    /// <summary>Whether it is a party's own document, an official paper, a statute or a court paper (or a plain copy of one).</summary>
    public required bool IsPrimary { get; init; }

    /// <summary>
    /// SHA-256 of the text that the quotes' places refer to, 64 lower-case hexadecimal digits; null where only a stored excerpt was read.
    /// </summary>
    public string? TextSha256 { get; init; }

    /// <summary>How sure it is that the excerpt is what it is said to be: one of <see cref="Evidence.Resolution.Confidences"/>; null where the whole text was read.</summary>
    public string? Confidence { get; init; }

    /// <summary>CSL <c>citation-key</c>, made when the database is built; null before.</summary>
    public string? CitationKey { get; init; }

    /// <summary>The title in English, in our own words; null where the title is English.</summary>
    public string? EnglishTitle { get; init; }

    /// <summary>The title in Japanese, in our own words; null where the title is Japanese.</summary>
    public string? JapaneseTitle { get; init; }

    /// <summary>The day the record entered the corpus.</summary>
    public required DateOnly Added { get; init; }

    /// <summary>The site or paper, else the publisher, else the title: what a reader calls it.</summary>
    public string ShortName => ContainerTitle ?? Publisher ?? Title;
}

/// <summary>How a source came into the corpus.</summary>
public enum SourceOrigin
{
    /// <summary>One of the articles that the tracker began with.</summary>
    Article,

    /// <summary>Added to check the articles against, or for what came later.</summary>
    Added,
}

/// <summary>A name as CSL has it: family and given name with their particles, or one literal.</summary>
public sealed record CslName
{
    /// <summary>CSL <c>family</c>, or null for a literal name.</summary>
    public string? Family { get; init; }

    /// <summary>CSL <c>given</c>, or null.</summary>
    public string? Given { get; init; }

    /// <summary>CSL <c>non-dropping-particle</c> ("van der"), or null.</summary>
    public string? NonDroppingParticle { get; init; }

    /// <summary>CSL <c>suffix</c> ("Jr."), or null.</summary>
    public string? Suffix { get; init; }

    /// <summary>CSL <c>literal</c>: a body's name, or null for a person's.</summary>
    public string? Literal { get; init; }

    /// <summary>Reads <c>Family, Given</c> or <c>Family, Given, Suffix</c>; a name without a comma is a literal.</summary>
    /// <param name="text">The name.</param>
    public static CslName Parse(string text)
    {
        var parts = text.Split(',', 3, StringSplitOptions.TrimEntries);
        return parts.Length == 1
            ? new CslName { Literal = parts[0] }
            : new CslName { Family = parts[0], Given = parts[1], Suffix = parts.Length == 3 ? parts[2] : null };
    }
}

/// <summary>The CSL 1.0.2 item types that a dispute tracker holds.</summary>
public static class CslTypes
{
    /// <summary>The types.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "document",
        "interview", "legal_case", "legislation", "motion_picture", "post", "post-weblog", "report", "speech", "webpage",
    ];
}
