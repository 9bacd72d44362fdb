using System.Text;
using SoraDisputeTracker.Core.Citations.Styles;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>References in plain text in a style: one on each line, without italics; what a source is cited for stands indented below it.</summary>
public sealed class PlainTextFormat : ICitationFormat
{
    /// <inheritdoc/>
    public string Id => "text";

    /// <inheritdoc/>
    public string Extension => "txt";

    /// <inheritdoc/>
    public string Name => "Plain text";

    /// <inheritdoc/>
    public string MediaType => "text/plain; charset=utf-8";

    /// <inheritdoc/>
    public bool TakesStyle => true;

    /// <inheritdoc/>
    public string Write(CitationList list, CitationOptions options)
    {
        var text = new StringBuilder();
        foreach (var (heading, references) in ReferenceGroups.Of(list, options))
        {
            if (heading is not null)
                text.Append(text.Length > 0 ? "\n" : "").Append(heading).Append("\n\n");
            foreach (var (entry, passages) in references)
            {
                text.Append(RunText.ToPlain(entry.Label)).Append(RunText.ToPlain(entry.Text)).Append('\n');
                foreach (var passage in passages)
                    text.Append("    ").Append(passage).Append('\n');
            }
        }

        return text.ToString();
    }
}
