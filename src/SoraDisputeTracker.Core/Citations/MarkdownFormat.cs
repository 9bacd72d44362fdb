using SoraDisputeTracker.Core.Citations.Styles;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>References in Markdown in a style, each a paragraph; what a source is cited for stands in a quotation below it.</summary>
public sealed class MarkdownFormat : ICitationFormat
{
    /// <inheritdoc/>
    public string Id => "markdown";

    /// <inheritdoc/>
    public string Extension => "md";

    /// <inheritdoc/>
    public string Name => "Markdown";

    /// <inheritdoc/>
    public string MediaType => "text/markdown; charset=utf-8; variant=pandoc";

    /// <inheritdoc/>
    public bool TakesStyle => true;

    /// <inheritdoc/>
    public string Write(CitationList list, CitationOptions options)
    {
        var blocks = new List<string>();
        foreach (var (heading, references) in ReferenceGroups.Of(list, options))
        {
            if (heading is not null)
                blocks.Add($"## {RunText.Escaped(heading)}");
            foreach (var (entry, passages) in references)
            {
                blocks.Add(RunText.ToMarkdown(entry.Label.Concat(entry.Text)));
                if (passages.Count > 0)
                    blocks.Add(string.Join("\n>\n", passages.Select(p => $"> {RunText.Escaped(p.ToString())}")));
            }
        }

        return string.Concat(blocks.Select((block, i) => (i > 0 ? "\n" : "") + block + "\n"));
    }
}
