namespace SoraDisputeTracker.Core.Citations;

/// <summary>A file format for a citation list.</summary>
public interface ICitationFormat
{
    /// <summary>The format's name in addresses and on the command line: <c>bibtex</c>. Unique among all formats.</summary>
    string Id { get; }

    /// <summary>The ending of the address and of the file, without the dot: <c>bib</c>. Formats of one ending are told apart by <see cref="Dialect"/>.</summary>
    string Extension { get; }

    /// <summary>What the address's parameter <c>dialect</c> says for this format, or null where it is the only one of its ending.</summary>
    string? Dialect => null;

    /// <summary>The format's name as readers know it: <c>BibTeX</c>.</summary>
    string Name { get; }

    /// <summary>The media type with its charset.</summary>
    string MediaType { get; }

    /// <summary>Whether the file holds formatted references, so that a style may be chosen.</summary>
    bool TakesStyle => false;

    /// <summary>Whether the file has words in a language that may be chosen.</summary>
    bool TakesLocale => TakesStyle;

    /// <summary>Writes the list.</summary>
    /// <param name="list">The list, in the order in which its items are to stand; a style may order references otherwise.</param>
    /// <param name="options">How it is to be written.</param>
    /// <returns>The whole file as text; written as UTF-8 without a byte-order mark.</returns>
    string Write(CitationList list, CitationOptions options);
}
