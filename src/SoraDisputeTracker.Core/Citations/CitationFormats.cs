namespace SoraDisputeTracker.Core.Citations;

/// <summary>The file formats that a list of sources can be taken away in: a new one is one class and one line here.</summary>
public static class CitationFormats
{
    /// <summary>All formats, in the order in which they are offered.</summary>
    public static IReadOnlyList<ICitationFormat> All { get; } =
    [
        new BibTeXFormat(),
        new RisFormat(),
        new CslJsonFormat(),
        new ZoteroCsvFormat(),
        new ApaTextFormat(),
    ];

    /// <summary>The format of a file's ending.</summary>
    /// <param name="extension">The ending without the dot, in lower case: <c>bib</c>.</param>
    /// <returns>The format, or null where there is none of that ending.</returns>
    public static ICitationFormat? Find(string extension) =>
        All.FirstOrDefault(f => string.Equals(f.Extension, extension, StringComparison.Ordinal));
}
