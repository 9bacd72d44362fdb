using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Endpoints;
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
        if (DataRequest.RefuseParameters(context.Request) is { } refusal)
            return refusal;
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var entries = await queries.ListAsync(cancellationToken);
        var demands = entries.Select(e => Describe(e, address.Of(context.Request, TrackerUrls.Demand(e.Demand.Slug)))).ToList();
        return DataAnswer.WriteJson(context, overview.Hash, new { Corpus = overview.Hash, demands.Count, Demands = demands });
    }

    private static object Describe(DemandEntry entry, string url) => new
    {
        entry.Demand.Slug,
        Title = entry.Demand.Title.En,
        Summary = entry.Demand.Summary.En,
        entry.Demand.Event,
        Date = entry.Date?.ToString(),
        Senders = Describe(entry.Senders),
        Addressees = Describe(entry.Addressees),
        entry.Sources,
        Url = url,
    };

    private static IEnumerable<object> Describe(IReadOnlyList<PartyChip> parties) =>
        parties.Select(p => new { p.Slug, Name = p.Name.En, Side = p.Side.Slug });
}
