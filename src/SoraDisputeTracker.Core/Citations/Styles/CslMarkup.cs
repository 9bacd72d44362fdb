using System.Text;

namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>
/// The text of a variable as citation processors read it: straight and curly quotation marks open and close quotations, apostrophes are set
/// as such, and the few tags of rich text in CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html, appendix V) have effect.
/// </summary>
internal static class CslMarkup
{
    private static readonly (string Open, string Close, TextStyle Style)[] Tags =
    [
        ("<i>", "</i>", TextStyle.Italic),
        ("<b>", "</b>", TextStyle.Bold),
        ("<u>", "</u>", TextStyle.Underline),
        ("<sup>", "</sup>", TextStyle.Superscript),
        ("<sub>", "</sub>", TextStyle.Subscript),
        ("<sc>", "</sc>", TextStyle.SmallCaps),
        ("<span style=\"font-variant:small-caps;\">", "</span>", TextStyle.SmallCaps),
        ("<span class=\"nocase\">", "</span>", TextStyle.None),
    ];

    // As in French, a narrow space stands before these marks.
    private static readonly (string Wide, string Narrow)[] Spaces = [(" ;", "\u202F;"), (" ?", "\u202F?"), (" !", "\u202F!"), (" »", "\u202F»"), ("« ", "«\u202F")];

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<Inline> Parse(string text)
    {
        var at = 0;
        return ReadUntil(text, ref at, close: null) ?? InlineText.Of(text);
    }

    // What stands up to the closing mark, which is passed; null where there is none.
    private static IReadOnlyList<Inline>? ReadUntil(string text, ref int at, string? close)
    {
        var parts = new List<IReadOnlyList<Inline>>();
        while (true)
        {
            if (close is not null && string.CompareOrdinal(text, at, close, 0, close.Length) == 0)
            {
                at += close.Length;
                return InlineText.Join(parts);
            }

            if (at == text.Length)
                return close is null ? InlineText.Join(parts) : null;
            parts.Add(ReadPiece(text, ref at));
        }
    }

    private static IReadOnlyList<Inline> ReadPiece(string text, ref int at)
    {
        if (ReadPlain(text, ref at) is { Length: > 0 } plain)
            return InlineText.Of(Narrowed(plain));
        if (ReadQuotation(text, ref at) is { } quotation)
            return [new Inline.Quoted(quotation)];
        foreach (var (open, close, style) in Tags)
        {
            var behind = at + open.Length;
            if (string.CompareOrdinal(text, at, open, 0, open.Length) == 0 && ReadUntil(text, ref behind, close) is { } content)
            {
                at = behind;
                return [style == TextStyle.None ? new Inline.NoCase(content) : new Inline.Styled(style, content)];
            }
        }

        var mark = text[at++];
        return InlineText.Of(mark is '\'' or '’' ? "’" : mark.ToString());
    }

    // Letters and digits with an apostrophe between them, or a run of other plain signs.
    private static string ReadPlain(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        if (at > start)
        {
            var word = text[start..at];
            if (at + 1 >= text.Length || text[at] != '\'' || !char.IsLetterOrDigit(text[at + 1]))
                return word;
            var behind = ++at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
                at++;
            return $"{word}’{text[behind..at]}";
        }

        while (at < text.Length && !char.IsLetterOrDigit(text[at]) && text[at] is not ('<' or '>' or '\'' or '"' or '“' or '”' or '‘' or '’'))
            at++;
        return text[start..at];
    }

    private static IReadOnlyList<Inline>? ReadQuotation(string text, ref int at)
    {
        var close = text[at] switch { '"' => "\"", '\'' => "'", '“' => "”", '‘' => "’", _ => null };
        var behind = at + 1;
        if (close is null || behind == text.Length || text[behind] is ' ' or '\t' or '\r' or '\n' || text[behind] == close[0])
            return null;
        if (ReadUntil(text, ref behind, close) is not { } content)
            return null;
        at = behind;
        return content;
    }

    private static string Narrowed(string text)
    {
        var narrowed = new StringBuilder(text);
        foreach (var (wide, narrow) in Spaces)
            narrowed.Replace(wide, narrow);
        return narrowed.ToString();
    }
}
