using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Web.Endpoints;

namespace SoraDisputeTracker.Web.Snapshots;

/// <summary>Tells how the data set is to be cited, in the Citation File Format 1.2.0 (https://citation-file-format.github.io).</summary>
public static class CitationFile
{
    /// <summary>The file, in YAML.</summary>
    /// <param name="corpus">The corpus: its hash is the version.</param>
    /// <param name="address">The tracker's public address.</param>
    public static string Write(CorpusOverview corpus, string address) => $"""
        cff-version: 1.2.0
        message: "To cite this data set, use what stands here; for what a source states, cite the source."
        type: dataset
        title: {Quoted($"{corpus.Dispute.Name.En}: {corpus.Dispute.Title.En}")}
        abstract: {Quoted(corpus.Dispute.Summary.En)}
        authors:
          - name: {Quoted(corpus.Dispute.Name.En)}
        version: {Quoted(corpus.Hash)}
        date-released: {Quoted(DataAnswer.Day(corpus.NewestChange))}
        url: {Quoted(address)}

        """;

    // Between double quotation marks, a line of printable text has nothing to escape but these and the backslash (YAML 1.2, 7.3.1).
    private static string Quoted(string text) =>
        $"\"{SingleLine.Fold(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
