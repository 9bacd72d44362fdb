using System.Globalization;
using System.Text;

namespace SoraDisputeTracker.Storage.Search;

/// <summary>
/// Texts in the form in which they are compared: without regard to case, width (NFKC of Unicode Standard Annex 15), the accents
/// of Latin letters, and the many shapes of hyphens and apostrophes. Japanese keeps its voicing marks, which make other letters.
/// </summary>
internal static class FoldedText
{
    /// <summary>Folds a text.</summary>
    /// <param name="text">Any text; a lone surrogate counts as U+FFFD.</param>
    public static string Of(string text)
    {
        var unified = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            unified.Append(Unified(rune.Value) ?? rune.ToString());
        var bare = new StringBuilder(unified.Length);
        var afterLatin = false;
        foreach (var rune in unified.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            var isMark = Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;
            if (isMark && afterLatin)
                continue;
            if (!isMark)
                afterLatin = IsLatin(rune.Value);
            bare.Append(Unified(rune.Value) ?? rune.ToString());
        }

        return bare.ToString().ToLowerInvariant().Normalize(NormalizationForm.FormC);
    }

    /// <summary>The words of a reader's input, folded: what stands between white space.</summary>
    /// <param name="text">The input.</param>
    public static IReadOnlyList<string> Words(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Of).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal)];

    private static string? Unified(int codePoint) => codePoint switch
    {
        // Hyphens, dashes and the minus sign; not U+30FC, which lengthens a vowel in katakana.
        0x2010 or 0x2011 or 0x2012 or 0x2013 or 0x2014 or 0x2015 or 0x2212 or 0x2043 or 0xFE58 or 0xFE63 or 0xFF0D => "-",
        // Apostrophes, single quotation marks, and the accents that stand in for them on keyboards.
        0x2018 or 0x2019 or 0x201A or 0x201B or 0x02BC or 0x02B9 or 0x2032 or 0x0060 or 0x00B4 or 0xFF07 => "'",
        0x201C or 0x201D or 0x201E or 0x201F or 0x2033 or 0xFF02 => "\"",
        // Soft hyphen, zero-width space and joiners, byte-order mark: not seen, so not compared.
        0x00AD or 0x200B or 0x200C or 0x200D or 0x2060 or 0xFEFF => "",
        _ => null,
    };

    private static bool IsLatin(int codePoint) =>
        codePoint is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= 0x00C0 and <= 0x024F) or (>= 0x1E00 and <= 0x1EFF);
}
