using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Demands;

/// <summary>The demands for programs.</summary>
internal static class DemandEndpoints
{
    public static void MapDemands(this IEndpointRouteBuilder routes) => routes.MapGet(TrackerUrls.DemandsJson, ListAsync);

    private static async Task<IResult> ListAsync(
        HttpContext context,
        ICorpusQueries corpus,
        IDemandQueries queries,
        PublicAddress address,
        CancellationToken cancellationToken)
    {
        var asOf = AsOfRequest.Read(context.Request, out var problem);
        ParameterProblem[] inAsOf = problem is null ? [] : [problem];
        if (DataRequest.Refusal([.. inAsOf, .. FilterRequest.UnknownParameters(context.Request, [AsOfRequest.Parameter])]) is { } refusal)
            return refusal;
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var details = await queries.ListDetailsAsync(asOf?.Latest, cancellationToken);
        var demands = details.Select(d => DemandRecord.Of(d, overview.Dispute, path => address.Of(context.Request, path))).ToList();
        return DataAnswer.WriteJson(context, overview, new { Corpus = overview.Hash, AsOf = asOf?.ToString(), demands.Count, Demands = demands });
    }
}
