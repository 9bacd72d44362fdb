using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>References in plain text in the style of the American Psychological Association, 7th edition: one on each line, without italics.</summary>
public sealed class ApaTextFormat : ICitationFormat
{
    /// <inheritdoc/>
    public string Extension => "txt";

    /// <inheritdoc/>
    public string Name => "Plain text (APA 7)";

    /// <inheritdoc/>
    public string MediaType => "text/plain; charset=utf-8";

    /// <inheritdoc/>
    public string Write(IReadOnlyList<Source> sources) =>
        string.Concat(sources.Select(s => string.Concat(ApaReference.Format(s).Select(r => r.Text)) + "\n"));
}
