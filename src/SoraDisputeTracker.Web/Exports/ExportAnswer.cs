using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Web.Endpoints;

namespace SoraDisputeTracker.Web.Exports;

/// <summary>Answers with lists as files to keep.</summary>
internal static class ExportAnswer
{
    /// <summary>Answers with a table as comma-separated values; nothing is kept of it but the row that is being written.</summary>
    /// <param name="context">The request.</param>
    /// <param name="corpus">The corpus that the rows are read from.</param>
    /// <param name="form">In which form it is wanted.</param>
    /// <param name="rows">The table with its rows.</param>
    /// <param name="filter">The filter in the file's name, as a query string.</param>
    public static IResult WriteCsv(HttpContext context, CorpusOverview corpus, ExportRequest form, ExportRows rows, string filter) => DataAnswer.Stream(
        context,
        corpus,
        CsvFile.MediaType,
        DataFileName.Of(rows.Table.Name, filter, corpus, ExportRequest.Csv),
        (body, ending) => CsvFile.WriteAsync(body, rows, form.WithByteOrderMark, ending));
}
