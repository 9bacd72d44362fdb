using System.Net;

namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>Writes formatted runs in the mark-up of a file.</summary>
public static class RunText
{
    private static readonly (TextStyle Style, string Open, string Close)[] Tags =
    [
        (TextStyle.Bold, "<b>", "</b>"),
        (TextStyle.Italic, "<i>", "</i>"),
        (TextStyle.SmallCaps, "<span class=\"small-caps\">", "</span>"),
        (TextStyle.Underline, "<u>", "</u>"),
        (TextStyle.Superscript, "<sup>", "</sup>"),
        (TextStyle.Subscript, "<sub>", "</sub>"),
    ];

    /// <summary>The words alone.</summary>
    /// <param name="runs">The runs.</param>
    public static string ToPlain(IEnumerable<StyledRun> runs) => string.Concat(runs.Select(r => r.Text));

    /// <summary>HTML for inside a paragraph: escaped, with links; only small capitals need a style sheet (<c>.small-caps</c>).</summary>
    /// <param name="runs">The runs; an address that is not of the web is no link.</param>
    public static string ToHtml(IEnumerable<StyledRun> runs) => string.Concat(Joined(runs).Select(run =>
    {
        var text = Tags.Where(t => run.Style.HasFlag(t.Style)).Aggregate(WebUtility.HtmlEncode(run.Text), (inner, tag) => tag.Open + inner + tag.Close);
        return run.Href is null ? text : $"<a href=\"{WebUtility.HtmlEncode(run.Href)}\">{text}</a>";
    }));

    /// <summary>
    /// A line of Markdown as pandoc reads it (https://pandoc.org/MANUAL.html#pandocs-markdown): what could be taken for mark-up is
    /// escaped, so that the same words come back, in the same type. A run of white space is one space, and in no style.
    /// </summary>
    /// <param name="runs">The runs; an address that is not of the web is no link.</param>
    public static string ToMarkdown(IEnumerable<StyledRun> runs)
    {
        var line = new MarkdownLine();
        foreach (var run in Joined(runs))
            line.Add(run);
        return line.ToString();
    }

    /// <summary>Plain text as a line of Markdown in which nothing is taken for mark-up.</summary>
    /// <param name="text">The text; a run of white space is one space.</param>
    public static string Escaped(string text) => ToMarkdown([new StyledRun(text)]);

    // Neighbours in one style are one: a label and what follows it come from two lists. Only what a reader may safely follow is a link.
    private static List<StyledRun> Joined(IEnumerable<StyledRun> runs)
    {
        var joined = new List<StyledRun>();
        foreach (var run in runs.Where(r => r.Text.Length > 0).Select(r => IsWebAddress(r.Href) ? r : r with { Href = null }))
        {
            if (joined.Count > 0 && joined[^1] is var last && last.Style == run.Style && last.Href == run.Href)
                joined[^1] = last with { Text = last.Text + run.Text };
            else
                joined.Add(run);
        }

        return joined;
    }

    private static bool IsWebAddress(string? href) =>
        href is not null && (href.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || href.StartsWith("http://", StringComparison.OrdinalIgnoreCase));
}
