namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>Sets formatted text: the quotation marks of the language, outer and inner in turn, and runs of one style of type.</summary>
internal static class RunWriter
{
    /// <summary>The runs of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="locale">The language.</param>
    /// <returns>The runs; neighbours of one style are one.</returns>
    public static IReadOnlyList<StyledRun> Write(IReadOnlyList<Inline> text, CslLocale locale)
    {
        var runs = new List<StyledRun>();
        Write(text, new StyledRun(""), isInner: false);
        return runs;

        void Write(IReadOnlyList<Inline> content, StyledRun around, bool isInner)
        {
            foreach (var inline in content)
            {
                switch (inline)
                {
                    case Inline.Words words:
                        Add(around with { Text = words.Text });
                        break;
                    case Inline.Quoted quoted:
                        var (open, close) = locale.Quotes(isInner);
                        Add(around with { Text = open });
                        Write(quoted.Content, around, !isInner);
                        Add(around with { Text = close });
                        break;
                    case Inline.Styled styled:
                        Write(styled.Content, around with { Style = around.Style | styled.Style }, isInner);
                        break;
                    case Inline.Linked linked:
                        Write(linked.Content, around with { Href = linked.Href }, isInner);
                        break;
                    default:
                        Write(inline.Inner, around, isInner);
                        break;
                }
            }
        }

        void Add(StyledRun run)
        {
            if (run.Text.Length == 0)
                return;
            if (runs.Count > 0 && runs[^1].Style == run.Style && runs[^1].Href == run.Href)
                runs[^1] = runs[^1] with { Text = runs[^1].Text + run.Text };
            else
                runs.Add(run);
        }
    }
}
