using System.Globalization;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Web.Endpoints;

namespace SoraDisputeTracker.Web.Snapshots;

/// <summary>Tells people what lies in the archive.</summary>
internal static class ArchiveReadme
{
    /// <summary>The text of <c>README.txt</c>.</summary>
    /// <param name="corpus">The corpus that the archive holds.</param>
    /// <param name="address">The tracker's public address.</param>
    /// <param name="tables">The tables, as they stand in the archive.</param>
    public static string Write(CorpusOverview corpus, string address, IEnumerable<PackagedTable> tables) => string.Create(CultureInfo.InvariantCulture, $"""
        {corpus.Dispute.Name.En}
        {corpus.Dispute.Title.En}

        {corpus.Dispute.Summary.En}

        From {address}
        Corpus {corpus.Hash}
        Newest change {DataAnswer.Day(corpus.NewestChange)}

        {string.Join('\n', tables.Select(t => $"{t.Path}\n    {t.Table.Description}"))}
        datapackage.json
        {Told("The tables and their columns, described for programs (https://datapackage.org).")}
        CITATION.cff
        {Told("How to cite this data set (https://citation-file-format.github.io). For what a source states, cite the source.")}
        SHA256SUMS
        {Told("The SHA-256 of every other file; `sha256sum -c SHA256SUMS` compares them.")}
        seeds/
        {Told("The files that everything is made from, as people edit them. The corpus hash is made of these.")}

        Tables are UTF-8 by RFC 4180, without a byte-order mark. A cell that a spreadsheet would take for a formula begins with an apostrophe.
        Cells that hold several values have "; " between them. Dates are EDTF: a day, a month or a year, as far as they are known.

        No article is republished: each source has a digest in the tracker's own words, and quotes of at most {Quote.MaximumLength} characters.
        No licence is stated.

        """);

    private static string Told(string text) => "    " + text;
}
