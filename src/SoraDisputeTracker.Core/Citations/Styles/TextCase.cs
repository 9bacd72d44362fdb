using System.Text;

namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>CSL's <c>text-case</c> (CSL 1.0.2, "Text-case"): capitals by rule. Title case is asked for only in English items.</summary>
internal sealed class TextCase
{
    private static readonly HashSet<string> StopWords = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "as", "at", "but", "by", "down", "for", "from", "in", "into", "nor", "of", "on", "onto", "or", "over", "so", "the",
        "till", "to", "up", "via", "with", "yet", "about", "van", "von", "de", "d", "l",
    };

    private readonly string _textCase;
    private Place _place = Place.Start;

    private TextCase(string textCase) => _textCase = textCase;

    // Where in the text the next word stands.
    private enum Place
    {
        Start,
        StartOfSentence,
        AfterWord,
        InWord,
        AfterStop,
        BeforeLastWord,
    }

    /// <summary>The text in the case asked for.</summary>
    /// <param name="inlines">The text.</param>
    /// <param name="textCase">A value of CSL's attribute <c>text-case</c>.</param>
    public static IReadOnlyList<Inline> Apply(IReadOnlyList<Inline> inlines, string textCase) => new TextCase(textCase).Apply(inlines, isWhole: true);

    private List<Inline> Apply(IReadOnlyList<Inline> inlines, bool isWhole)
    {
        var written = new List<Inline>(inlines.Count);
        for (var i = 0; i < inlines.Count; i++)
        {
            written.Add(inlines[i] switch
            {
                Inline.Words words => new Inline.Words(Apply(words.Text, isWhole && i == inlines.Count - 1)),
                Inline.NoCase or Inline.Styled { Style: TextStyle.SmallCaps or TextStyle.Superscript or TextStyle.Subscript } => Kept(inlines[i]),
                var other => other.Around(Apply(other.Inner, isWhole: false)),
            });
        }

        return written;
    }

    private Inline Kept(Inline inline)
    {
        Follow(InlineText.Plain([inline]));
        return inline;
    }

    private string Apply(string text, bool endsText)
    {
        var written = new StringBuilder(text.Length);
        var lastWord = endsText ? LastWordStart(text) : -1;
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && AreAlike(text[end - 1], text[end]))
                end++;
            if (start == lastWord && _place is Place.AfterWord or Place.StartOfSentence or Place.Start && start > 0)
                _place = Place.BeforeLastWord;
            var chunk = text[start..end];
            var place = _place;
            Follow(chunk);
            written.Append(char.IsLetterOrDigit(chunk[0]) ? Cased(chunk, place) : chunk);
            start = end;
        }

        return written.ToString();
    }

    // Where the last word begins; words end at spaces, and one with a hyphen, dash or slash is no last word.
    private static int LastWordStart(string text)
    {
        var start = text.LastIndexOf(' ') + 1;
        return start > 0 && start < text.Length && !text.Skip(start).Any(c => c is '-' or '/' or '\u2013' or '\u2014' || char.IsWhiteSpace(c)) ? start : -1;
    }

    private static bool AreAlike(char a, char b) =>
        (char.IsLetterOrDigit(a) && char.IsLetterOrDigit(b) && char.IsAscii(a) == char.IsAscii(b)) || (char.IsWhiteSpace(a) && char.IsWhiteSpace(b));

    private void Follow(string chunk)
    {
        if (chunk.Length == 0)
            return;
        var last = chunk[^1];
        _place = last switch
        {
            '.' or '?' or '!' or ':' => Place.AfterStop,
            _ when char.IsLetterOrDigit(last) => Place.InWord,
            _ when char.IsWhiteSpace(last) && _place == Place.AfterStop => Place.StartOfSentence,
            '-' or '/' or '\u2013' or '\u2014' => Place.AfterWord,
            _ when char.IsWhiteSpace(last) => Place.AfterWord,
            _ => _place,
        };
    }

    private string Cased(string chunk, Place place)
    {
        var isMixed = chunk.Any(char.IsUpper) && chunk.Any(char.IsLower);
        switch (_textCase)
        {
            case "lowercase":
                return chunk.ToLowerInvariant();
            case "uppercase":
                return chunk.ToUpperInvariant();
            case "capitalize-first":
                return !isMixed && place == Place.Start && chunk.All(char.IsLower) ? Capitalized(chunk) : chunk;
            case "capitalize-all":
                return !isMixed && place is Place.Start or Place.StartOfSentence or Place.AfterWord or Place.BeforeLastWord && chunk.All(char.IsLower) ? Capitalized(chunk) : chunk;
            case "sentence":
                var isCapitalized = char.IsUpper(chunk[0]) && chunk.Skip(1).All(char.IsLower);
                var begins = place is Place.Start or Place.StartOfSentence;
                if (isCapitalized && !begins)
                    return chunk.ToLowerInvariant();
                return begins && (isCapitalized || chunk.All(char.IsLower)) ? Capitalized(chunk.ToLowerInvariant()) : chunk;
            case "title":
                if (isMixed || chunk.All(char.IsUpper) || !chunk.All(char.IsAscii))
                    return chunk;
                var takesCapital = place is Place.Start or Place.StartOfSentence
                    || (chunk.Length > 1 && (place == Place.BeforeLastWord || (place == Place.AfterWord && !StopWords.Contains(chunk))));
                return takesCapital ? Capitalized(chunk.ToLowerInvariant()) : chunk;
            default:
                return chunk;
        }
    }

    private static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
