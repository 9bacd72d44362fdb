using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Exports;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Demands;

/// <summary>The demands for programs: all of them, or those made in the events in view, as they stand or stood on a day.</summary>
internal static class DemandEndpoints
{
    private static readonly IReadOnlyList<string> Formats = [ExportRequest.Csv, ExportRequest.Json];

    public static void MapDemands(this IEndpointRouteBuilder routes) => routes.MapGet($"{TrackerUrls.Demands}.{{format}}", ListAsync);

    private static async Task<IResult> ListAsync(
        string format,
        HttpContext context,
        ICorpusQueries corpus,
        IDemandQueries queries,
        PublicAddress address,
        CancellationToken cancellationToken)
    {
        if (!ExportRequest.TryRead(context.Request, format, Formats, out var form, out var unknown))
            return unknown;
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var asOf = AsOfRequest.Read(context.Request, out var wrongDay);
        var status = StatusRequest.Read(context.Request, out var wrongStatus);
        var inView = FilterRequest.ReadInView(context.Request, overview.KnownSlugs, out var problems);
        IReadOnlyList<ParameterProblem> all = [.. new[] { wrongDay, wrongStatus }.OfType<ParameterProblem>(), .. problems];
        if (form.Refuse(context.Request, all, [AsOfRequest.Parameter, StatusRequest.Parameter, .. EventFilterReader.ParameterNames]) is { } refusal)
            return refusal;
        var filter = new DemandFilter { AsOf = asOf?.Latest, Status = status, MadeIn = inView };
        if (form.Format == ExportRequest.Csv)
            return ExportAnswer.WriteCsv(context, overview, form, DemandTable.Table.Of(await queries.ListAsync(filter, cancellationToken), Full), InName());

        var details = await queries.ListDetailsAsync(filter, cancellationToken);
        var demands = details.Select(d => DemandRecord.Of(d, overview.Dispute, Full)).ToList();
        return DataAnswer.WriteJson(context, overview, new { Corpus = overview.Hash, AsOf = asOf?.ToString(), demands.Count, Demands = demands });

        string InName() => string.Join(
            '&',
            new[] { asOf is null ? null : $"{AsOfRequest.Parameter}={asOf}", status is null ? null : $"{StatusRequest.Parameter}={status}", inView?.ToQueryString() }.Where(p => !string.IsNullOrEmpty(p)));

        string Full(string path) => address.Of(context.Request, path);
    }
}
