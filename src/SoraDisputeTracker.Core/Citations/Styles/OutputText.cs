namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>
/// Puts an evaluated tree into formatted text: delimiters, affixes, cases, and no two signs of punctuation where one is enough. Which of two is
/// kept follows the table that citation processors share.
/// </summary>
internal static class OutputText
{
    private const char None = '\uFFFD';

    /// <summary>The formatted text of a tree.</summary>
    /// <param name="output">The tree, or null for nothing.</param>
    public static IReadOnlyList<Inline> Write(Output? output) => output switch
    {
        null => [],
        Output.Literal literal => literal.Text,
        Output.Name name => Write(name.Content),
        Output.Names names => Write(names.Content),
        Output.Title title => Write(title.Content),
        Output.Linked linked => InlineText.Join(Punctuated(linked.Parts.Select(Write))) is { Count: > 0 } text ? [new Inline.Linked(linked.Href, text)] : [],
        Output.Formatted formatted => Dressed(formatted.Formatting, InlineText.Join(Punctuated(Delimited(formatted)))),
        _ => throw new ArgumentOutOfRangeException(nameof(output)),
    };

    private static IEnumerable<IReadOnlyList<Inline>> Delimited(Output.Formatted formatted)
    {
        var parts = formatted.Parts.Select(Write).Where(p => p.Count > 0);
        if (formatted.Formatting.Delimiter is not { } delimiter)
            return parts;
        var delimited = new List<IReadOnlyList<Inline>>();
        foreach (var part in parts)
        {
            // A part that brings its own punctuation is not parted by another.
            if (delimited.Count > 0 && InlineText.Plain(part) is not ([',' or ';' or '.', ..]))
                delimited.Add(InlineText.Of(delimiter));
            delimited.Add(part);
        }

        return delimited;
    }

    private static IReadOnlyList<Inline> Dressed(Formatting formatting, IReadOnlyList<Inline> text)
    {
        if (text.Count == 0)
            return text;
        if (formatting.StripPeriods)
            text = WithoutPeriods(text);
        if (formatting.AffixesInside)
            text = Affixed(formatting, text);
        if (formatting.TextCase is { } textCase)
            text = TextCase.Apply(text, textCase);
        if (formatting.Style != TextStyle.None)
            text = [new Inline.Styled(formatting.Style, text)];
        if (formatting.Quotes)
            text = [new Inline.Quoted(text)];
        if (!formatting.AffixesInside)
            text = Affixed(formatting, text);
        return formatting.Display is "left-margin" or "right-inline" ? [new Inline.Column(formatting.Display == "left-margin", text)] : text;
    }

    private static IReadOnlyList<Inline> Affixed(Formatting formatting, IReadOnlyList<Inline> text)
    {
        if (formatting.Suffix.Length > 0)
            text = InlineText.Join(Punctuated([text, InlineText.Of(formatting.Suffix)]));
        if (formatting.Prefix.Length > 0)
            text = InlineText.Join(Punctuated([InlineText.Of(formatting.Prefix), text]));
        return text;
    }

    private static IReadOnlyList<Inline> WithoutPeriods(IReadOnlyList<Inline> text) =>
        [.. text.Select(i => i is Inline.Words words ? new Inline.Words(words.Text.Replace(".", "", StringComparison.Ordinal)) : i.Around(WithoutPeriods(i.Inner)))];

    private static List<IReadOnlyList<Inline>> Punctuated(IEnumerable<IReadOnlyList<Inline>> parts)
    {
        var pending = new Stack<IReadOnlyList<Inline>>(parts.Reverse());
        var done = new List<IReadOnlyList<Inline>>(pending.Count);
        while (pending.TryPop(out var first))
        {
            if (!pending.TryPop(out var second))
            {
                done.Add(first);
                break;
            }

            var firstText = InlineText.Plain(first);
            var secondText = InlineText.Plain(second);
            var (end, start) = (firstText.Length > 0 ? firstText[^1] : None, secondText.Length > 0 ? secondText[0] : None);
            switch (Keep(end, start))
            {
                case Kept.First when InlineText.TrimStart(second, start) is var rest && InlineText.Plain(rest).Length < secondText.Length:
                    pending.Push(rest);
                    pending.Push(first);
                    break;
                case Kept.Second when InlineText.TrimEnd(first, end) is var rest && InlineText.Plain(rest).Length < firstText.Length:
                    pending.Push(second);
                    pending.Push(rest);
                    break;
                default:
                    done.Add(first);
                    pending.Push(second);
                    break;
            }
        }

        return done;
    }

    private static Kept Keep(char end, char start) => (end, start) switch
    {
        ('!' or '?', '.' or ':') => Kept.First,
        (':' or ';', '!' or '?') => Kept.Second,
        (':', '.') or (';', ':' or '.') => Kept.First,
        (' ', ' ' or ',' or '.') => Kept.Second,
        ('!' or '?' or '.' or ':' or ';' or ',', _) when end == start => Kept.First,
        _ => Kept.Both,
    };

    private enum Kept
    {
        Both,
        First,
        Second,
    }
}
