namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>Moves full stops and commas inside closing quotation marks (CSL 1.0.2, "punctuation-in-quote"), as is American usage.</summary>
internal static class QuotePunctuation
{
    /// <summary>Moves them.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<Inline> Move(IReadOnlyList<Inline> text)
    {
        var moved = new List<Inline>(text.Count);
        foreach (var inline in text.Select(i => i.Around(Move(i.Inner))))
        {
            if (inline is Inline.Words { Text: [('.' or ',' or '!' or '?') and var sign, ..] } words && moved.Count > 0 && moved[^1] is Inline.Quoted quoted)
            {
                moved[^1] = EndsInPunctuation(quoted.Content) ? quoted : new Inline.Quoted(InlineText.Join([quoted.Content, InlineText.Of(sign.ToString())]));
                if (words.Text.Length > 1)
                    moved.Add(new Inline.Words(words.Text[1..]));
                continue;
            }

            moved.Add(inline);
        }

        return moved;
    }

    private static bool EndsInPunctuation(IReadOnlyList<Inline> text) => InlineText.Plain(text) is "" or [.., '.' or ',' or ';' or ':' or '!' or '?'];
}
