using SoraDisputeTracker.Core.Changes;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Changes;

/// <summary>The changes for programs.</summary>
internal static class ChangeEndpoints
{
    public static void MapChanges(this IEndpointRouteBuilder routes) => routes.MapGet(TrackerUrls.ChangesJson, ListAsync);

    private static async Task<IResult> ListAsync(
        HttpContext context,
        ICorpusQueries corpus,
        IChangeQueries queries,
        PublicAddress address,
        CancellationToken cancellationToken)
    {
        if (DataRequest.RefuseParameters(context.Request) is { } refusal)
            return refusal;
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var changes = (await queries.ListAsync(cancellationToken))
            .Select(c => ChangeRecord.Of(c, path => address.Of(context.Request, path)))
            .ToList();
        return DataAnswer.WriteJson(context, overview, new { Corpus = overview.Hash, changes.Count, Changes = changes });
    }
}
