using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Sources;

/// <summary>The sources for programs; as a citation list they stand at the addresses of the citation formats.</summary>
internal static class SourceEndpoints
{
    public static void MapSources(this IEndpointRouteBuilder routes) => routes.MapGet(TrackerUrls.SourcesJson, ListAsync);

    private static async Task<IResult> ListAsync(
        HttpContext context,
        ICorpusQueries corpus,
        ISourceQueries queries,
        PublicAddress address,
        CancellationToken cancellationToken)
    {
        if (DataRequest.RefuseParameters(context.Request) is { } refusal)
            return refusal;
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var entries = await queries.ListAsync(cancellationToken);
        var sources = entries.Select(e => SourceRecord.Of(e, path => address.Of(context.Request, path))).ToList();
        return DataAnswer.WriteJson(context, overview, new { Corpus = overview.Hash, sources.Count, Sources = sources });
    }
}
