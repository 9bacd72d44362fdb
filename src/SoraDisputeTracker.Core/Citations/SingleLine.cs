using System.Text;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>
/// Values as files take them: on one line. Every format of citations ends a field at a line's end, and a line break that a
/// saved page left in a title is no part of the title.
/// </summary>
public static class SingleLine
{
    /// <summary>
    /// The text with each run of white space and control characters (line and paragraph separators among them) as one space, none at
    /// its ends; what is no character (half of a surrogate pair, which no encoding can write; U+FFFE and U+FFFF, which XML forbids) as U+FFFD.
    /// </summary>
    /// <param name="text">The text, or null.</param>
    /// <returns>The folded text; empty where nothing is left.</returns>
    public static string Fold(string? text)
    {
        var folded = new StringBuilder();
        var isGap = false;
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            // The ideographic space separates family and given name in Japanese; as a character of its own it stays.
            if (Rune.IsControl(rune) || (Rune.IsWhiteSpace(rune) && rune.Value is not (0x3000 or 0x00A0 or 0x202F)))
            {
                isGap = true;
                continue;
            }

            if (isGap && folded.Length > 0)
                folded.Append(' ');
            isGap = false;
            // The last two code points of every plane are no characters (Unicode, section 23.7), and string.Normalize refuses them.
            folded.Append((rune.Value & 0xFFFE) == 0xFFFE ? "\uFFFD" : rune.ToString());
        }

        return folded.ToString();
    }

    /// <summary>The folded text, or null where nothing is left.</summary>
    /// <param name="text">The text, or null.</param>
    public static string? FoldOrNull(string? text) => Fold(text) is { Length: > 0 } folded ? folded : null;
}
