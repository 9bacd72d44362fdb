using System.Text;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>Text as BibTeX and LaTeX take it; everything beyond ASCII stays as it is.</summary>
internal static class BibTeXText
{
    /// <summary>Text with every character that LaTeX or BibTeX would take for a command written as one that prints it.</summary>
    /// <param name="text">The text, or null.</param>
    /// <returns>The escaped text, in which braces are balanced whatever the text holds; empty for none.</returns>
    public static string Escape(string? text)
    {
        var folded = SingleLine.Fold(text);
        var lone = LoneBraces(folded);
        var escaped = new StringBuilder(folded.Length);
        for (var i = 0; i < folded.Length; i++)
        {
            var piece = folded[i] switch
            {
                '&' or '%' or '_' or '#' or '$' => $"\\{folded[i]}",
                // BibTeX counts \{ and \} as braces, and a lone one would swallow the rest of the file: an invisible partner balances it.
                '{' => lone.Contains(i) ? "\\{\\vphantom{\\}}" : "\\{",
                '}' => lone.Contains(i) ? "\\vphantom{\\{}\\}" : "\\}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '\\' => "\\textbackslash{}",
                '<' => "\\textless{}",
                '>' => "\\textgreater{}",
                '`' => "\\`{}",
                '"' => Opens(folded, i) ? "``" : "''",
                '\'' => Opens(folded, i) && IsClosedLater(folded, i) ? "`" : "'",
                _ => folded[i].ToString(),
            };
            escaped.Append(escaped.Length > 0 && MakesOneSign(escaped[^1], piece[0]) ? "{}" : "").Append(piece);
        }

        return escaped.ToString();
    }

    /// <summary>The names in BibTeX's notation, joined by <c>and</c>.</summary>
    /// <param name="names">The names.</param>
    public static string Names(IEnumerable<CslName> names) => string.Join(" and ", names.Select(Name));

    /// <summary>
    /// An address for a field that LaTeX reads verbatim: nothing is escaped, and what would end or break the field (braces, backslash,
    /// quotation marks, blanks) is percent-encoded (RFC 3986, section 2.1), which leads to the same place.
    /// </summary>
    /// <param name="url">The address, or null.</param>
    public static string Address(string? url)
    {
        var address = new StringBuilder();
        foreach (var c in SingleLine.Fold(url))
        {
            if (c is '{' or '}' or '\\' or '"' or '<' or '>' or '^' or '`' or '|' or ' ')
                address.Append(Uri.HexEscape(c));
            else
                address.Append(c);
        }

        return address.ToString();
    }

    private static string Name(CslName name)
    {
        if (name.Literal is not null)
            return $"{{{Escape(name.Literal)}}}";
        var family = Escape(string.Join(' ', new[] { name.NonDroppingParticle, name.Family }.Where(p => !string.IsNullOrEmpty(p))));
        var given = Escape(name.Given);
        if (given.Length == 0)
            return $"{{{family}}}";
        return name.Suffix is null
            ? $"{Kept(family)}, {Kept(given)}"
            : $"{Kept(family)}, {Kept(Escape(name.Suffix))}, {Kept(given)}";
    }

    // Braces hold together what BibTeX would cut at a comma or at "and", or sort under another word ("van der" is part of this family name).
    private static string Kept(string part) =>
        part.Contains(',', StringComparison.Ordinal)
        || part.Contains(" and ", StringComparison.OrdinalIgnoreCase)
        || (part.Contains(' ', StringComparison.Ordinal) && char.IsLower(part[0]))
            ? $"{{{part}}}"
            : part;

    // TeX's ligatures: an en dash, quotation marks, a turned question or exclamation mark.
    private static bool MakesOneSign(char left, char right) => (left, right) is
        ('-', '-') or (',', ',') or ('\'', '\'') or ('`', '`') or ('?' or '!', '`');

    // A quotation mark opens where a word may begin; one behind another mark does what that one does.
    private static bool Opens(string text, int index) => index == 0 || text[index - 1] switch
    {
        '"' or '\'' => Opens(text, index - 1),
        '(' or '[' or '{' or '-' or '/' or '\u2013' or '\u2014' or '\u2018' or '\u201C' => true,
        var before => char.IsWhiteSpace(before),
    };

    private static bool IsClosedLater(string text, int index)
    {
        for (var i = index + 2; i < text.Length; i++)
        {
            if (text[i] == '\'' && !char.IsWhiteSpace(text[i - 1]) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
                return true;
        }

        return false;
    }

    private static HashSet<int> LoneBraces(string text)
    {
        var lone = new HashSet<int>();
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{')
                open.Push(i);
            else if (text[i] == '}' && !open.TryPop(out _))
                lone.Add(i);
        }

        lone.UnionWith(open);
        return lone;
    }
}
