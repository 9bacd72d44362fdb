using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>A file format for a list of sources.</summary>
public interface ICitationFormat
{
    /// <summary>The ending of the address and of the file, without the dot: <c>bib</c>.</summary>
    string Extension { get; }

    /// <summary>The format's name as readers know it: <c>BibTeX</c>.</summary>
    string Name { get; }

    /// <summary>The media type with its charset.</summary>
    string MediaType { get; }

    /// <summary>Writes the list.</summary>
    /// <param name="sources">The sources, in the order in which they are to stand.</param>
    /// <returns>The whole file as text; written as UTF-8 without a byte-order mark.</returns>
    string Write(IReadOnlyList<Source> sources);
}
