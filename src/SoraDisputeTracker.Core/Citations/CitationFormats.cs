namespace SoraDisputeTracker.Core.Citations;

/// <summary>The file formats that a list of sources can be taken away in: a new one is one class and one line here.</summary>
public static class CitationFormats
{
    /// <summary>All formats, in the order in which they are offered.</summary>
    public static IReadOnlyList<ICitationFormat> All { get; } =
    [
        new BibTeXFormat(),
        new BibLaTeXFormat(),
        new RisFormat(),
        new CslJsonFormat(),
        new ZoteroCsvFormat(),
        new WikipediaFormat(),
        new WordFormat(),
        new PlainTextFormat(),
        new MarkdownFormat(),
        new HtmlFormat(),
    ];

    /// <summary>The format of a name or of a file's ending; of several with one ending, the first.</summary>
    /// <param name="name">The name or the ending without the dot, in lower case: <c>bibtex</c>, <c>bib</c>.</param>
    /// <returns>The format, or null where there is none.</returns>
    public static ICitationFormat? Find(string name) =>
        All.FirstOrDefault(f => string.Equals(f.Id, name, StringComparison.Ordinal))
        ?? All.FirstOrDefault(f => string.Equals(f.Extension, name, StringComparison.Ordinal));

    /// <summary>The format of a file's ending in a dialect.</summary>
    /// <param name="extension">The ending without the dot.</param>
    /// <param name="dialect">The dialect, or null for the first format of that ending.</param>
    /// <returns>The format, or null where there is none.</returns>
    public static ICitationFormat? Find(string extension, string? dialect) =>
        All.FirstOrDefault(f => string.Equals(f.Extension, extension, StringComparison.Ordinal) && (dialect is null || string.Equals(f.Dialect, dialect, StringComparison.Ordinal)));
}
