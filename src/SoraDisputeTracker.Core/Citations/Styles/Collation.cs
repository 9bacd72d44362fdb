using System.Globalization;
using System.Text;

namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>
/// The order of sort keys: word by word, without regard to case, marks and punctuation, as the Unicode Collation Algorithm (UTS 10) orders
/// letters; accents decide between words that are else alike. The same on every machine, whatever its culture.
/// </summary>
/// <param name="isJapanese">Whether kana go before all else.</param>
internal sealed class Collation(bool isJapanese)
{
    // Signs count only between words that are else the same, in this order.
    private const string Signs = "_-\u2013\u2014,;:!?.'\u2018\u2019\"\u201C\u201D()[]{}@*/\\&#%`^+<=>|~";

    /// <summary>A text as a key: its words, folded.</summary>
    /// <param name="text">The text.</param>
    public SortWords Key(string text) =>
        new([.. string.Concat(text.Select(c => char.IsWhiteSpace(c) || c is '\'' or '’' or ',' or 'ʾ' or 'ʿ' ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Word)]);

    private SortWord Word(string word)
    {
        var letters = new StringBuilder();
        var accents = new StringBuilder();
        var signs = new StringBuilder();
        foreach (var rune in word.ToLowerInvariant().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark)
                accents.Append((char)('\u0100' + letters.Length)).Append(rune.ToString());
            else if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.CurrencySymbol)
                letters.Append(Rank(rune)).Append(Folded(rune));
            signs.Append(Signs.IndexOf(rune.ToString(), StringComparison.Ordinal) is >= 0 and var place ? (char)(' ' + place) : '\uFFFF');
        }

        return new SortWord(letters.ToString(), accents.ToString(), signs.ToString());
    }

    // Currencies, digits, Latin, Greek, Cyrillic and the rest by their place in Unicode, then Hangul, kana, Han; in Japanese kana before digits.
    private char Rank(Rune rune) => rune.Value switch
    {
        >= 0x3040 and <= 0x30FF => isJapanese ? '1' : '5',
        (>= 0xAC00 and <= 0xD7FF) or (>= 0x1100 and <= 0x11FF) => '4',
        (>= 0x2E80 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or >= 0x20000 => '6',
        _ => Rune.GetUnicodeCategory(rune) == UnicodeCategory.CurrencySymbol ? '0' : Rune.IsDigit(rune) ? '2' : '3',
    };

    // Katakana stand with their hiragana.
    private static string Folded(Rune rune) => (rune.Value is >= 0x30A1 and <= 0x30F6 ? new Rune(rune.Value - 0x60) : rune).ToString();
}

/// <summary>A word of a sort key.</summary>
/// <param name="Letters">Its letters and digits.</param>
/// <param name="Accents">Its accents, with their places.</param>
/// <param name="Signs">Its signs, with their places.</param>
internal sealed record SortWord(string Letters, string Accents, string Signs);

/// <summary>The words of a sort key.</summary>
/// <param name="Words">The words.</param>
internal sealed record SortWords(IReadOnlyList<SortWord> Words) : IComparable<SortWords>
{
    /// <summary>Compares word by word; the shorter of two that begin alike goes first.</summary>
    /// <param name="other">The other.</param>
    public int CompareTo(SortWords? other)
    {
        if (other is null)
            return -1;
        for (var i = 0; i < Math.Min(Words.Count, other.Words.Count); i++)
        {
            var order = string.CompareOrdinal(Words[i].Letters, other.Words[i].Letters);
            if (order == 0)
                order = string.CompareOrdinal(Words[i].Accents, other.Words[i].Accents);
            if (order == 0)
                order = string.CompareOrdinal(Words[i].Signs, other.Words[i].Signs);
            if (order != 0)
                return order;
        }

        return Words.Count.CompareTo(other.Words.Count);
    }
}
