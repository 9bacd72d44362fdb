using SoraDisputeTracker.Core.Changes;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Web.Endpoints;
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
            .Select(c => Describe(c, TrackerUrls.Page(c.Record) is { } page ? address.Of(context.Request, page) : null))
            .ToList();
        return DataAnswer.WriteJson(context, overview.Hash, new { Corpus = overview.Hash, changes.Count, Changes = changes });
    }

    // The day is named after what happened on it, so that no reader takes one for the other.
    private static object Describe(Change change, string? url) => new
    {
        Change = change.Revision is null ? "added" : "revised",
        Added = change.Revision is null ? DataAnswer.Day(change.Date) : null,
        Revised = change.Revision is null ? null : DataAnswer.Day(change.Date),
        Record = change.Record.ToString(),
        Name = change.Name.En,
        change.Revision?.What,
        change.Revision?.Old,
        change.Revision?.New,
        change.Revision?.Why,
        Url = url,
    };
}
