using System.Text;

namespace SoraDisputeTracker.Storage.Search;

/// <summary>A word in a folded text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="Length">How many characters it has.</param>
internal sealed record WordPlace(int Start, int Length);

/// <summary>
/// Parts folded text into the words of the full-text table: runs of letters and digits, and each Chinese character and kana on its own,
/// since Japanese puts no spaces between words. A run of Japanese is then found as a phrase, whatever its length.
/// </summary>
internal static class SearchWords
{
    /// <summary>The words in their order.</summary>
    /// <param name="folded">Folded text.</param>
    public static IReadOnlyList<WordPlace> In(string folded)
    {
        var words = new List<WordPlace>();
        var start = -1;
        for (var at = 0; at < folded.Length;)
        {
            Rune.DecodeFromUtf16(folded.AsSpan(at), out var rune, out var length);
            var isAlone = IsJapanese(rune.Value);
            var isInRun = !isAlone && (Rune.IsLetterOrDigit(rune) || (start >= 0 && IsMark(rune)));
            if (start >= 0 && !isInRun)
            {
                words.Add(new WordPlace(start, at - start));
                start = -1;
            }

            if (isAlone)
                words.Add(new WordPlace(at, length));
            else if (isInRun && start < 0)
                start = at;
            at += length;
        }

        if (start >= 0)
            words.Add(new WordPlace(start, folded.Length - start));
        return words;
    }

    /// <summary>The words with single spaces between them: what the full-text table holds and is asked for.</summary>
    /// <param name="folded">Folded text.</param>
    public static string Spaced(string folded) => string.Join(' ', In(folded).Select(w => folded.Substring(w.Start, w.Length)));

    /// <summary>Whether a word that begins or ends at a place is whole there: no letter or digit goes on, or the writing has no spaces.</summary>
    /// <param name="folded">Folded text.</param>
    /// <param name="at">The place, from 0 to the length.</param>
    public static bool IsBorder(string folded, int at)
    {
        if (at == 0 || at == folded.Length)
            return true;
        Rune.DecodeLastFromUtf16(folded.AsSpan(0, at), out var before, out _);
        Rune.DecodeFromUtf16(folded.AsSpan(at), out var after, out _);
        return !Rune.IsLetterOrDigit(before) || !Rune.IsLetterOrDigit(after) || IsJapanese(before.Value) || IsJapanese(after.Value);
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    // Letters of kana, of Chinese characters, and the signs that repeat or lengthen them. The middle dot and the brackets part words.
    private static bool IsJapanese(int codePoint) =>
        codePoint is (>= 0x3005 and <= 0x3007) or (>= 0x3041 and <= 0x3096) or (>= 0x309D and <= 0x309F) or (>= 0x30A1 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF)
            or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
