using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Exports;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Sources;

/// <summary>
/// The sources for programs: all of them, or those that attest the events in view; as a citation list they stand at the addresses of the citation formats.
/// </summary>
internal static class SourceEndpoints
{
    private static readonly IReadOnlyList<string> Formats = [ExportRequest.Csv, ExportRequest.Json];

    public static void MapSources(this IEndpointRouteBuilder routes) => routes.MapGet($"{TrackerUrls.Sources}.{{format}}", ListAsync);

    private static async Task<IResult> ListAsync(
        string format,
        HttpContext context,
        ICorpusQueries corpus,
        ISourceQueries queries,
        PublicAddress address,
        CancellationToken cancellationToken)
    {
        if (!ExportRequest.TryRead(context.Request, format, Formats, out var form, out var unknown))
            return unknown;
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var inView = FilterRequest.ReadInView(context.Request, overview.KnownSlugs, out var problems);
        if (form.Refuse(context.Request, problems, EventFilterReader.ParameterNames) is { } refusal)
            return refusal;
        var entries = await queries.ListAsync(inView, cancellationToken);
        if (form.Format == ExportRequest.Csv)
            return ExportAnswer.WriteCsv(context, overview, form, SourceTable.Table.Of(entries, Full), inView?.ToQueryString() ?? "");
        var sources = entries.Select(e => SourceRecord.Of(e, Full)).ToList();
        return DataAnswer.WriteJson(context, overview, new { Corpus = overview.Hash, sources.Count, Sources = sources });

        string Full(string path) => address.Of(context.Request, path);
    }
}
