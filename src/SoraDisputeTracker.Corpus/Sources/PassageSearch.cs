using SoraDisputeTracker.Core.Evidence;

namespace SoraDisputeTracker.Corpus.Sources;

/// <summary>
/// Finds what a browser may scroll to for the text fragment of a quote ("find a range from a text directive" of the WICG's URL Fragment Text
/// Directives): the places where prefix, start, end and suffix fit, on the borders of words and without regard to case.
/// </summary>
internal static class PassageSearch
{
    /// <summary>The first code unit of the scripts that set no spaces between words (CJK radicals and on), in which any place may be a border.</summary>
    private const char FirstWithoutSpaces = '\u2E80';

    /// <summary>Searches a text.</summary>
    /// <param name="text">The text, white space folded.</param>
    /// <param name="quote">The quote, of which <see cref="TextFragment"/> makes the fragment.</param>
    /// <returns>Where each passage found begins, and where the character behind it stands; the first is the one that a browser scrolls to.</returns>
    public static IEnumerable<(int Start, int End)> Find(string text, Quote quote)
    {
        var (start, end) = TextFragment.Ends(quote.Text);
        foreach (var from in Occurrences(text, start, 0).Where(at => quote.Prefix is null || StandsBefore(text, quote.Prefix, at)))
        {
            var behindStart = from + start.Length;
            var ends = end is null ? [behindStart] : Occurrences(text, end, behindStart).Select(at => at + end.Length);
            foreach (var to in ends.Where(at => quote.Suffix is null || StandsBehind(text, quote.Suffix, at)).Take(1))
                yield return (from, to);
        }
    }

    /// <summary>Whether the words stand right before a place, with or without a space between.</summary>
    /// <param name="text">The text, white space folded.</param>
    /// <param name="words">The words.</param>
    /// <param name="place">The place.</param>
    public static bool StandsBefore(string text, string words, int place)
    {
        var before = text[..place].TrimEnd(' ');
        return before.EndsWith(words, StringComparison.OrdinalIgnoreCase) && IsBorder(text, before.Length - words.Length);
    }

    /// <summary>Whether the words stand right behind a place, with or without a space between.</summary>
    /// <param name="text">The text, white space folded.</param>
    /// <param name="words">The words.</param>
    /// <param name="place">The place.</param>
    public static bool StandsBehind(string text, string words, int place)
    {
        var behind = text[place..].TrimStart(' ');
        return behind.StartsWith(words, StringComparison.OrdinalIgnoreCase) && IsBorder(text, text.Length - behind.Length + words.Length);
    }

    private static IEnumerable<int> Occurrences(string text, string words, int from)
    {
        for (var at = Next(from); at >= 0; at = Next(at + 1))
        {
            if (IsBorder(text, at) && IsBorder(text, at + words.Length))
                yield return at;
        }

        int Next(int start) => start > text.Length ? -1 : text.IndexOf(words, start, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsBorder(string text, int place) =>
        place == 0 || place == text.Length || !IsInWord(text[place - 1]) || !IsInWord(text[place]);

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) && c < FirstWithoutSpaces;
}
