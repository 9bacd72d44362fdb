using CsvHelper;
using SoraDisputeTracker.Core.Citations;

namespace SoraDisputeTracker.Web.Exports;

/// <summary>
/// Writes tables as comma-separated values by RFC 4180: CRLF at line ends, quotation marks where a cell needs them. A cell is one line; where a
/// spreadsheet would take it for a formula it begins with an apostrophe (OWASP, "CSV Injection").
/// </summary>
internal static class CsvFile
{
    /// <summary>The media type (RFC 4180, section 3).</summary>
    public const string MediaType = "text/csv; charset=utf-8; header=present";

    /// <summary>Writes a table, row by row as its rows are read.</summary>
    /// <param name="target">Where to; left open.</param>
    /// <param name="rows">The table with its rows.</param>
    /// <param name="byteOrderMark">Whether the file begins with U+FEFF, without which Excel takes UTF-8 for the system's own encoding.</param>
    /// <param name="cancellationToken">Ends reading and writing early.</param>
    public static async Task WriteAsync(Stream target, ExportRows rows, bool byteOrderMark, CancellationToken cancellationToken)
    {
        await using var csv = CsvWriter.Create(target, CsvWriterOptions.Default with { WriteByteOrderMark = byteOrderMark }, leaveOpen: true);
        await csv.WriteRecordAsync([.. rows.Table.Columns.Select(c => c.Name)], cancellationToken);
        await foreach (var cells in rows.Cells.WithCancellation(cancellationToken))
            await csv.WriteRecordAsync([.. cells.Select(c => SpreadsheetFormula.Harmless(SingleLine.Fold(c)))], cancellationToken);
    }
}
