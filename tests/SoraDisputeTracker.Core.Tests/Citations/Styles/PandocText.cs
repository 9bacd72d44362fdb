using System.Globalization;
using System.Text;
using System.Text.Json;
using SoraDisputeTracker.Core.Citations.Styles;

namespace SoraDisputeTracker.Core.Tests.Citations.Styles;

/// <summary>Paragraphs as pandoc reads them, with their type and links marked in one line each.</summary>
internal static class PandocText
{
    private const string Separator = "Next";

    /// <summary>What pandoc makes of each of several paragraphs in a row, whatever it takes them for.</summary>
    public static IReadOnlyList<string> Read(IEnumerable<string> paragraphs, string format)
    {
        var between = format == "html" ? $"<p>{Separator}</p>" : $"\n\n{Separator}\n\n";
        var text = string.Concat(paragraphs.Select(p => between + (format == "html" ? $"<p>{p}</p>" : p)));
        using var document = JsonDocument.Parse(Tool.Run("pandoc", text, "-f", format, "-t", "json"));
        var read = new List<List<StyledRun>>();
        foreach (var block in document.RootElement.GetProperty("blocks").EnumerateArray())
        {
            var runs = Block(block);
            if (runs is [{ Text: Separator, Style: TextStyle.None, Href: null }])
                read.Add([]);
            else
                read[^1].AddRange(runs);
        }

        return [.. read.Select(Marked)];
    }

    /// <summary>Runs in the same form: spaces are folded and belong to no style, and %-encoding, which pandoc adds to links, is undone.</summary>
    public static string Marked(IEnumerable<StyledRun> runs)
    {
        var marked = new StringBuilder();
        var last = new StyledRun("");
        foreach (var (sign, run) in runs.SelectMany(r => r.Text.Select(c => (c, r with { Text = "" }))))
        {
            if (sign is ' ' or '\t' or '\n' or '\r')
            {
                if (marked.Length > 0 && marked[^1] != ' ')
                    marked.Append(' ');
                continue;
            }

            if (run != last)
                marked.Append(CultureInfo.InvariantCulture, $"<{run.Style}{(run.Href is null ? "" : " " + Uri.UnescapeDataString(run.Href))}>");
            last = run;
            marked.Append(sign);
        }

        return marked.ToString().TrimEnd();
    }

    private static List<StyledRun> Block(JsonElement block)
    {
        var runs = new List<StyledRun>();
        if (block.GetProperty("t").GetString() is "Para" or "Plain")
            Inlines(block.GetProperty("c"), new StyledRun(""), runs);
        else
            runs.Add(new StyledRun(block.GetRawText()));
        return runs;
    }

    private static void Inlines(JsonElement inlines, StyledRun around, List<StyledRun> runs)
    {
        foreach (var inline in inlines.EnumerateArray())
        {
            var type = inline.GetProperty("t").GetString();
            var content = inline.TryGetProperty("c", out var c) ? c : default;
            if (type == "Str")
                runs.Add(around with { Text = content.GetString()! });
            else if (type is "Space" or "SoftBreak")
                runs.Add(around with { Text = " " });
            else if (Style(type!) is { } style)
                Inlines(content, around with { Style = around.Style | style }, runs);
            else if (type == "Link")
                Inlines(content[1], around with { Href = content[2][0].GetString() }, runs);
            else if (type == "Span" && content[0][1].EnumerateArray().Any(name => name.GetString() == "small-caps"))
                Inlines(content[1], around with { Style = around.Style | TextStyle.SmallCaps }, runs);
            else if (type == "Quoted")
                Quoted(content, around, runs);
            else if (inline.GetRawText() != """{"t":"RawInline","c":["html","<!-- -->"]}""")
                runs.Add(around with { Text = inline.GetRawText() });
        }
    }

    private static void Quoted(JsonElement content, StyledRun around, List<StyledRun> runs)
    {
        var isDouble = content[0].GetProperty("t").GetString() == "DoubleQuote";
        runs.Add(around with { Text = isDouble ? "“" : "‘" });
        Inlines(content[1], around, runs);
        runs.Add(around with { Text = isDouble ? "”" : "’" });
    }

    private static TextStyle? Style(string type) => type switch
    {
        "Emph" => TextStyle.Italic,
        "Strong" => TextStyle.Bold,
        "SmallCaps" => TextStyle.SmallCaps,
        "Underline" => TextStyle.Underline,
        "Superscript" => TextStyle.Superscript,
        "Subscript" => TextStyle.Subscript,
        _ => null,
    };
}
