using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Web.Endpoints;
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
        var parties = entries.Select(e => Describe(e, address.Of(context.Request, TrackerUrls.Party(e.Party.Slug)))).ToList();
        return DataAnswer.WriteJson(context, overview.Hash, new { Corpus = overview.Hash, parties.Count, Parties = parties });
    }

    private static object Describe(PartyEntry entry, string url) => new
    {
        entry.Party.Slug,
        Name = entry.Party.Name.En,
        NameJa = entry.Party.Name.Ja,
        FullName = entry.Party.FullName?.En,
        FullNameJa = entry.Party.FullName?.Ja,
        entry.Party.Aliases,
        entry.Party.Kind,
        Side = entry.Side.Slug,
        Description = entry.Party.Description.En,
        Events = entry.EventCount,
        Url = url,
    };
}
