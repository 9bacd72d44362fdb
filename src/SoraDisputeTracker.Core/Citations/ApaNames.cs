using System.Globalization;
using System.Text;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>The names of authors at the head of a reference (Publication Manual of the APA, 7th edition, sections 9.8 to 9.11).</summary>
internal static class ApaNames
{
    private const int MostNamed = 20;

    /// <summary>The names, joined by commas and an ampersand; of more than 20, the first 19, an ellipsis and the last.</summary>
    /// <param name="authors">The authors.</param>
    /// <returns>The names; empty for no authors.</returns>
    public static string Format(IReadOnlyList<CslName> authors)
    {
        var names = authors.Select(Name).Where(n => n.Length > 0).ToList();
        return names.Count switch
        {
            0 => "",
            1 => names[0],
            <= MostNamed => $"{string.Join(", ", names.SkipLast(1))}, & {names[^1]}",
            _ => $"{string.Join(", ", names.Take(MostNamed - 1))}, \u2026 {names[^1]}",
        };
    }

    private static string Name(CslName name)
    {
        if (name.Literal is not null)
            return SingleLine.Fold(name.Literal);
        var family = SingleLine.Fold($"{name.NonDroppingParticle} {name.Family}");
        var given = SingleLine.Fold(name.Given);
        // Chinese, Japanese and Korean names stand as they are written: nothing is abbreviated, nothing parts them.
        if (IsEastAsian(family))
            return family + given;
        return string.Join(", ", new[] { family, Initials(given), SingleLine.Fold(name.Suffix) }.Where(p => p.Length > 0));
    }

    private static bool IsEastAsian(string text) => text.EnumerateRunes().FirstOrDefault(Rune.IsLetter).Value is
        (>= 0x1100 and <= 0x11FF) or (>= 0x2E80 and <= 0x9FFF) or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7FF)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFFDC) or (>= 0x20000 and <= 0x3FFFF);

    // Jean-Paul becomes J.-P., George R.R. becomes G. R. R.; a word without a capital (al, and, a name in a script without capitals) stays.
    private static string Initials(string given)
    {
        var initials = new StringBuilder();
        foreach (var word in given.Replace(".", ". ", StringComparison.Ordinal).Replace(". -", ".-", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = word.Split('-', StringSplitOptions.RemoveEmptyEntries);
            var written = parts.Where((part, i) => i == 0 || !IsLower(part)).Select(Initial);
            initials.Append(initials.Length > 0 ? " " : "").AppendJoin('-', written);
        }

        return initials.ToString();
    }

    private static string Initial(string part) =>
        Rune.GetRuneAt(part, 0) is var first && Rune.GetUnicodeCategory(first) == UnicodeCategory.UppercaseLetter ? $"{first}." : part;

    private static bool IsLower(string part) => Rune.GetUnicodeCategory(Rune.GetRuneAt(part, 0)) == UnicodeCategory.LowercaseLetter;
}
