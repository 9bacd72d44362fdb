namespace SoraDisputeTracker.Core.Search;

/// <summary>A piece of a text.</summary>
/// <param name="Text">The piece.</param>
/// <param name="IsMarked">Whether it is what was looked for.</param>
public sealed record TextPiece(string Text, bool IsMarked);

/// <summary>A text in which what was looked for is marked.</summary>
/// <param name="Language">BCP 47, or null where the corpus does not say.</param>
/// <param name="Pieces">The pieces; together they are the text, shortened where the first and last pieces say so with an ellipsis.</param>
public sealed record MarkedText(string? Language, IReadOnlyList<TextPiece> Pieces)
{
    /// <summary>About how many characters of a long text are shown.</summary>
    public const int ExcerptLength = 320;

    // How much of a long text stands before the first mark.
    private const int Lead = 90;

    /// <summary>Whether anything is marked.</summary>
    public bool HasMark => Pieces.Any(p => p.IsMarked);

    /// <summary>Marks parts of a text and shortens it around the first mark where it is long.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">BCP 47, or null.</param>
    /// <param name="marks">The marked parts: start, and the place behind the end; in order, none reaching into another.</param>
    public static MarkedText Of(string text, string? language, IReadOnlyList<(int Start, int End)> marks)
    {
        var (from, to) = Excerpt(text, marks.Count == 0 ? 0 : marks[0].Start);
        var pieces = new List<TextPiece>();
        var at = from;
        if (from > 0)
            pieces.Add(new TextPiece("… ", false));
        foreach (var (start, end) in marks.Where(m => m.Start >= from && m.Start < to))
        {
            if (start > at)
                pieces.Add(new TextPiece(text[at..start], false));
            pieces.Add(new TextPiece(text[start..Math.Min(end, Math.Max(to, start + 1))], true));
            at = Math.Min(end, Math.Max(to, start + 1));
        }

        if (at < to)
            pieces.Add(new TextPiece(text[at..to], false));
        if (to < text.Length)
            pieces.Add(new TextPiece(" …", false));
        return new MarkedText(language, pieces);
    }

    /// <summary>The text without its marks.</summary>
    public override string ToString() => string.Concat(Pieces.Select(p => p.Text));

    private static (int From, int To) Excerpt(string text, int firstMark)
    {
        if (text.Length <= ExcerptLength)
            return (0, text.Length);
        var from = firstMark <= Lead ? 0 : WordStart(text, firstMark - Lead);
        var to = Math.Min(text.Length, from + ExcerptLength);
        return (from, to == text.Length ? to : WordStart(text, to));
    }

    // The nearest place up to 20 characters back where a word begins; text without spaces is cut between characters.
    private static int WordStart(string text, int near)
    {
        for (var i = near; i > Math.Max(0, near - 20); i--)
        {
            if (char.IsWhiteSpace(text[i - 1]))
                return i;
        }

        return char.IsLowSurrogate(text[near]) ? near - 1 : near;
    }
}
