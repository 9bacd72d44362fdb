using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Exports;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Disagreements;

/// <summary>The disagreements for programs: as JSON with all their evidence, and as a table.</summary>
internal static class DisagreementEndpoints
{
    private static readonly IReadOnlyList<string> Formats = [ExportRequest.Csv, ExportRequest.Json];

    public static void MapDisagreements(this IEndpointRouteBuilder routes) => routes.MapGet("/disagreements.{format}", ListAsync);

    private static async Task<IResult> ListAsync(
        string format,
        HttpContext context,
        ICorpusQueries corpus,
        IDisagreementQueries queries,
        PublicAddress address,
        CancellationToken cancellationToken)
    {
        if (!ExportRequest.TryRead(context.Request, format, Formats, out var form, out var unknown))
            return unknown;
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var known = await NamedSlugs.ReadAsync(overview, corpus, cancellationToken);
        var filter = DisagreementRequest.Read(context.Request, known, out var problems);
        if (form.Refuse(context.Request, problems, DisagreementRequest.ParameterNames) is { } refusal)
            return refusal;
        var entries = await queries.ListAsync(filter, cancellationToken);
        if (form.Format == ExportRequest.Csv)
            return ExportAnswer.WriteCsv(context, overview, form, DisagreementTable.Table.Of(entries, Full), DisagreementRequest.ToQueryString(filter));
        var disagreements = entries.Select(e => DisagreementRecord.Of(e, Full)).ToList();
        return DataAnswer.WriteJson(context, overview, new { Corpus = overview.Hash, disagreements.Count, Disagreements = disagreements });

        string Full(string path) => address.Of(context.Request, path);
    }
}
