using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Exports;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Evidence;

/// <summary>What the sources state, for programs: each assertion with its passages.</summary>
internal static class AssertionEndpoints
{
    private static readonly IReadOnlyList<string> Formats = [ExportRequest.Csv, ExportRequest.Json];

    public static void MapAssertions(this IEndpointRouteBuilder routes) => routes.MapGet("/assertions.{format}", ListAsync);

    private static async Task<IResult> ListAsync(
        string format,
        HttpContext context,
        ICorpusQueries corpus,
        IAssertionQueries queries,
        PublicAddress address,
        CancellationToken cancellationToken)
    {
        if (!ExportRequest.TryRead(context.Request, format, Formats, out var form, out var unknown))
            return unknown;
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var (filter, problems) = await AssertionRequest.ReadAsync(context.Request, corpus, cancellationToken);
        if (form.Refuse(context.Request, problems, AssertionRequest.ParameterNames) is { } refusal)
            return refusal;
        if (form.Format == ExportRequest.Csv)
        {
            var rows = AssertionTable.Table.Of(queries.StreamAsync(filter, cancellationToken), Full);
            return ExportAnswer.WriteCsv(context, overview, form, rows, AssertionRequest.ToQueryString(filter));
        }

        var entries = await queries.ListAsync(filter, cancellationToken);
        var assertions = entries.Select(e => AssertionRecord.Of(e, Full)).ToList();
        return DataAnswer.WriteJson(context, overview, new { Corpus = overview.Hash, assertions.Count, Assertions = assertions });

        string Full(string path) => address.Of(context.Request, path);
    }
}
