namespace SoraDisputeTracker.Core.Evidence;

/// <summary>
/// A short verbatim passage of a source with its place: TextQuoteSelector and TextPositionSelector of the W3C Web Annotation Data Model.
/// </summary>
/// <param name="Id">
/// <c>source:start-end</c>, with <c>:n</c> behind it where a digest quotes the same passage again; <c>source:excerpt:n</c> for the
/// n-th passage of a source of which only excerpts were read.
/// </param>
/// <param name="Source">The slug of the source.</param>
/// <param name="Start">The first code point in the source's text, from 0; null where only an excerpt was read.</param>
/// <param name="End">The code point behind the last one; null where only an excerpt was read.</param>
/// <param name="Text">The passage, white space folded, at most <see cref="MaximumLength"/> characters.</param>
/// <param name="Language">The passage's language, BCP 47.</param>
/// <param name="Prefix">Words right before it that tell it from an equal passage elsewhere in the text, or null where there is none.</param>
/// <param name="Suffix">Words right behind it that do the same, or null.</param>
public sealed record Quote(string Id, string Source, int? Start, int? End, string Text, string Language, string? Prefix = null, string? Suffix = null)
{
    /// <summary>The longest passage that may be quoted, in characters: articles are not republished.</summary>
    public const int MaximumLength = 300;
}
