using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Parties;

/// <summary>The parties for programs.</summary>
internal static class PartyEndpoints
{
    public static void MapParties(this IEndpointRouteBuilder routes) => routes.MapGet(TrackerUrls.PartiesJson, ListAsync);

    private static async Task<IResult> ListAsync(
        HttpContext context,
        ICorpusQueries corpus,
        IPartyQueries queries,
        PublicAddress address,
        CancellationToken cancellationToken)
    {
        if (DataRequest.RefuseParameters(context.Request) is { } refusal)
            return refusal;
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var entries = await queries.ListAsync(cancellationToken);
        var parties = entries.Select(e => PartyRecord.Of(e, path => address.Of(context.Request, path))).ToList();
        return DataAnswer.WriteJson(context, overview, new { Corpus = overview.Hash, parties.Count, Parties = parties });
    }
}
