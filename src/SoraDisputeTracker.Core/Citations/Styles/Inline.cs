using System.Text;

namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>A piece of formatted text, before quotation marks and type are settled.</summary>
internal abstract record Inline
{
    /// <summary>Plain text.</summary>
    public sealed record Words(string Text) : Inline;

    /// <summary>Text in a style of type.</summary>
    public sealed record Styled(TextStyle Style, IReadOnlyList<Inline> Content) : Inline;

    /// <summary>Text in quotation marks; which ones depends on how deep it stands.</summary>
    public sealed record Quoted(IReadOnlyList<Inline> Content) : Inline;

    /// <summary>Text that leads to an address.</summary>
    public sealed record Linked(string Href, IReadOnlyList<Inline> Content) : Inline;

    /// <summary>Text that keeps its capitals whatever the style asks for.</summary>
    public sealed record NoCase(IReadOnlyList<Inline> Content) : Inline;

    /// <summary>The part of an entry that stands in a margin of its own, or beside it.</summary>
    public sealed record Column(bool IsMargin, IReadOnlyList<Inline> Content) : Inline;

    /// <summary>What the piece holds, or nothing for plain text.</summary>
    public IReadOnlyList<Inline> Inner => this switch
    {
        Styled styled => styled.Content,
        Quoted quoted => quoted.Content,
        Linked linked => linked.Content,
        NoCase kept => kept.Content,
        Column column => column.Content,
        _ => [],
    };

    /// <summary>The same piece around other content.</summary>
    /// <param name="content">The content.</param>
    public Inline Around(IReadOnlyList<Inline> content) => this switch
    {
        Styled styled => styled with { Content = content },
        Quoted quoted => quoted with { Content = content },
        Linked linked => linked with { Content = content },
        NoCase kept => kept with { Content = content },
        Column column => column with { Content = content },
        _ => this,
    };
}

/// <summary>Formatted text as a whole.</summary>
internal static class InlineText
{
    /// <summary>Plain text as formatted text; a run of white space is one space, as everywhere in references.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<Inline> Of(string text)
    {
        if (text.Length == 0)
            return [];
        var folded = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            var isSpace = sign is ' ' or '\t' or '\r' or '\n';
            if (!isSpace)
                folded.Append(sign);
            else if (folded.Length == 0 || folded[^1] != ' ')
                folded.Append(' ');
        }

        return [new Inline.Words(folded.ToString())];
    }

    /// <summary>Pieces one behind the other; plain neighbours become one, and two spaces that meet become one.</summary>
    /// <param name="parts">The pieces.</param>
    public static IReadOnlyList<Inline> Join(IEnumerable<IReadOnlyList<Inline>> parts)
    {
        var joined = new List<Inline>();
        foreach (var inline in parts.SelectMany(p => p))
        {
            if (inline is Inline.Words { Text.Length: 0 })
                continue;
            if (inline is Inline.Words next && joined.Count > 0 && joined[^1] is Inline.Words last)
                joined[^1] = new Inline.Words(last.Text + (last.Text[^1] == ' ' && next.Text[0] == ' ' ? next.Text[1..] : next.Text));
            else
                joined.Add(inline);
        }

        return joined;
    }

    /// <summary>The text without its formatting and its quotation marks.</summary>
    /// <param name="inlines">The formatted text.</param>
    public static string Plain(IReadOnlyList<Inline> inlines)
    {
        if (inlines is [Inline.Words only])
            return only.Text;
        var text = new StringBuilder();
        Write(inlines, text);
        return text.ToString();
    }

    /// <summary>The text without the signs at its beginning that are one of some kind, however deep they stand.</summary>
    /// <param name="inlines">The formatted text.</param>
    /// <param name="sign">The sign.</param>
    public static IReadOnlyList<Inline> TrimStart(IReadOnlyList<Inline> inlines, char sign)
    {
        var isDone = false;
        return Trim(inlines, sign, atEnd: false, ref isDone);
    }

    /// <summary>The text without the signs at its end that are one of some kind, however deep they stand.</summary>
    /// <param name="inlines">The formatted text.</param>
    /// <param name="sign">The sign.</param>
    public static IReadOnlyList<Inline> TrimEnd(IReadOnlyList<Inline> inlines, char sign)
    {
        var isDone = false;
        return Trim(inlines, sign, atEnd: true, ref isDone);
    }

    private static void Write(IReadOnlyList<Inline> inlines, StringBuilder text)
    {
        foreach (var inline in inlines)
        {
            if (inline is Inline.Words words)
                text.Append(words.Text);
            else
                Write(inline.Inner, text);
        }
    }

    private static IReadOnlyList<Inline> Trim(IReadOnlyList<Inline> inlines, char sign, bool atEnd, ref bool isDone)
    {
        var trimmed = new Inline[inlines.Count];
        for (var step = 0; step < trimmed.Length; step++)
        {
            var i = atEnd ? trimmed.Length - 1 - step : step;
            trimmed[i] = inlines[i];
            if (isDone)
                continue;
            if (inlines[i] is Inline.Words words)
            {
                var rest = atEnd ? words.Text.TrimEnd(sign) : words.Text.TrimStart(sign);
                isDone = rest.Length > 0;
                trimmed[i] = new Inline.Words(rest);
            }
            else
            {
                trimmed[i] = inlines[i].Around(Trim(inlines[i].Inner, sign, atEnd, ref isDone));
            }
        }

        return [.. trimmed.Where(t => t is not Inline.Words { Text.Length: 0 })];
    }
}
