using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Citations.Styles;

namespace SoraDisputeTracker.Core.Tests.Citations.Styles;

/// <summary>A bibliography as pandoc's citation processor prints it, with its type marked, one entry after the other.</summary>
internal static partial class PandocBibliography
{
    private const string Installed = "/usr/share/citation-style-language/styles/";

    private static readonly ConcurrentDictionary<(string List, string StyleFile, string Locale), Lazy<IReadOnlyList<string>>> Answers = new();

    /// <summary>The installed file of a style.</summary>
    public static string File(string style) => $"{Installed}{style}.csl";

    /// <summary>The entries of one of <see cref="CitedItems.Lists"/> in pandoc's order: <c>id: text</c>. Pandoc is slow: it is asked once.</summary>
    /// <param name="list">The list's name.</param>
    /// <param name="styleFile">The style.</param>
    /// <param name="locale">The language.</param>
    public static IReadOnlyList<string> Of(string list, string styleFile, string locale) =>
        Answers.GetOrAdd((list, styleFile, locale), question => new(() => Ask(CitedItems.Lists[question.List], question.StyleFile, question.Locale))).Value;

    /// <summary>Our own entries, marked the same way.</summary>
    public static IReadOnlyList<string> Ours(IReadOnlyList<CslItem> items, CslStyle style, string locale) =>
        [.. new CslProcessor(style, CslLocale.For(locale)).Bibliography(items).Select(e => $"{e.Item.Id}: {Marked(e.Label.Concat(e.Text))}")];

    private static IReadOnlyList<string> Ask(IReadOnlyList<CslItem> items, string styleFile, string locale)
    {
        var folder = Directory.CreateTempSubdirectory("citations-");
        try
        {
            var bibliography = Path.Combine(folder.FullName, "items.json");
            var json = CitationFormats.Find("csl-json")!.Write(CitationList.Of(items), new CitationOptions(CitationStyles.BuiltIn[0].Csl, CslLocale.For(null)));
            System.IO.File.WriteAllText(bibliography, json);
            var isNote = CslStyle.Read(new StringReader(System.IO.File.ReadAllText(styleFile)), styleFile).HasNoBibliography;
            var text = isNote ? string.Join("\n\n", items.Select(i => $"[@{{{i.Id}}}]")) : "---\nnocite: \"@*\"\n---\n";
            var html = Tool.Run("pandoc", text, "--citeproc", $"--bibliography={bibliography}", $"--csl={styleFile}", "-M", $"lang={locale}", "-f", "markdown", "-t", "html", "--wrap=none");
            return isNote
                ? [.. Note().Matches(html).Zip(items, (m, i) => $"{i.Id}: {Marked(m.Groups["text"].Value)}")]
                : [.. Entry().Matches(html).Select(m => $"{m.Groups["id"].Value}: {Marked(m.Groups["text"].Value)}")];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Marked(string html)
    {
        var open = new Stack<TextStyle>();
        var runs = new List<StyledRun>();
        foreach (var token in Token().Matches(html).Select(m => m.Value))
        {
            if (token[0] != '<')
                runs.Add(new StyledRun(WebUtility.HtmlDecode(token), open.Aggregate(TextStyle.None, (all, one) => all | one)));
            else if (token[1] == '/')
                open.Pop();
            else
                open.Push(Style(token));
        }

        return Marked(runs);
    }

    private static TextStyle Style(string tag) => tag switch
    {
        "<em>" => TextStyle.Italic,
        "<strong>" => TextStyle.Bold,
        "<u>" => TextStyle.Underline,
        "<sup>" => TextStyle.Superscript,
        "<sub>" => TextStyle.Subscript,
        "<span class=\"smallcaps\">" => TextStyle.SmallCaps,
        _ => TextStyle.None,
    };

    // Spaces are folded, and belong to no style.
    private static string Marked(IEnumerable<StyledRun> runs)
    {
        var marked = new StringBuilder();
        var last = TextStyle.None;
        foreach (var (sign, style) in runs.SelectMany(r => r.Text.Select(c => (c, r.Style))))
        {
            if (sign is ' ' or '\n')
            {
                if (marked.Length > 0 && marked[^1] != ' ')
                    marked.Append(' ');
                continue;
            }

            if (style != last)
                marked.Append(CultureInfo.InvariantCulture, $"<{(int)style}>");
            last = style;
            marked.Append(sign);
        }

        return marked.ToString().TrimEnd();
    }

    [GeneratedRegex("<div id=\"ref-(?<id>[^\"]+)\"[^>]*>\\s*(?<text>.*?)\\s*</div>\\s*(?=<div id=\"ref-|</div>)", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Entry();

    [GeneratedRegex("<li id=\"fn[0-9]+\"[^>]*><p>(?<text>.*?)<a href=\"#fnref", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Note();

    [GeneratedRegex("<[^>]+>|[^<]+", RegexOptions.None, 5000)]
    private static partial Regex Token();
}
