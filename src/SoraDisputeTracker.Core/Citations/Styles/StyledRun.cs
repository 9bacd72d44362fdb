namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>How a stretch of text is set: the values of CSL 1.0.2's formatting attributes that differ from plain text.</summary>
[Flags]
public enum TextStyle
{
    /// <summary>Plain.</summary>
    None = 0,

    /// <summary><c>font-style="italic"</c>.</summary>
    Italic = 1,

    /// <summary><c>font-weight="bold"</c>.</summary>
    Bold = 2,

    /// <summary><c>font-variant="small-caps"</c>.</summary>
    SmallCaps = 4,

    /// <summary><c>text-decoration="underline"</c>.</summary>
    Underline = 8,

    /// <summary><c>vertical-align="sup"</c>.</summary>
    Superscript = 16,

    /// <summary><c>vertical-align="sub"</c>.</summary>
    Subscript = 32,
}

/// <summary>A stretch of a formatted reference in one style of type.</summary>
/// <param name="Text">The text, not escaped for any markup.</param>
/// <param name="Style">How it is set.</param>
/// <param name="Href">The address it leads to, or null where it is no link.</param>
public sealed record StyledRun(string Text, TextStyle Style = TextStyle.None, string? Href = null);

/// <summary>One entry of a bibliography.</summary>
/// <param name="Item">What it refers to.</param>
/// <param name="Label">What stands in a margin of its own, such as <c>[1] </c>; empty in styles without one.</param>
/// <param name="Text">The reference; neighbours of one style are one run.</param>
public sealed record BibliographyEntry(CslItem Item, IReadOnlyList<StyledRun> Label, IReadOnlyList<StyledRun> Text);
