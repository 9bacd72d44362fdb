using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Records;

/// <summary>Single records for programs: what their pages show, with every passage and its address.</summary>
internal static class RecordEndpoints
{
    public static void MapRecords(this IEndpointRouteBuilder routes)
    {
        Map(routes, RecordKind.Event, services => services.GetRequiredService<ITimelineQueries>().FindEventAsync);
        Map(routes, RecordKind.Party, services => services.GetRequiredService<IPartyQueries>().FindPartyAsync);
        Map(routes, RecordKind.Demand, services => services.GetRequiredService<IDemandQueries>().FindDemandAsync);
        Map(routes, RecordKind.Source, services => services.GetRequiredService<ISourceQueries>().FindSourceAsync);
    }

    private delegate Task<FoundRecord?> Find(string slug, CancellationToken cancellationToken);

    private static void Map(IEndpointRouteBuilder routes, RecordKind kind, Func<IServiceProvider, Find> query) => routes.MapGet(
        $"/{RecordReference.Collections[kind]}/{{slug}}.json",
        async (string slug, HttpContext context, ICorpusQueries corpus, IDisagreementQueries disagreements, PublicAddress address, CancellationToken cancellationToken) =>
        {
            if (DataRequest.RefuseParameters(context.Request) is { } refusal)
                return refusal;
            var found = await query(context.RequestServices)(slug, cancellationToken);
            if (found is null)
                return Results.NotFound();
            if (found.Slug != slug)
                return Results.Redirect(TrackerUrls.RecordJson(new RecordReference(kind, found.Slug))!, permanent: true);
            var overview = await corpus.GetOverviewAsync(cancellationToken);
            var all = found.Disagreements ?? await OnAsync(disagreements, new RecordReference(kind, slug), cancellationToken);
            return DataAnswer.WriteJson(context, overview, Describe(found, kind, overview.Hash, all, path => address.Of(context.Request, path)));
        });

    private static async Task<IReadOnlyList<DisagreementEntry>> OnAsync(IDisagreementQueries queries, RecordReference record, CancellationToken cancellationToken) =>
        [.. (await queries.ListAsync(DisagreementFilter.Default, cancellationToken)).Where(d => d.Disagreement.Subject == record)];

    private static object Describe(FoundRecord found, RecordKind kind, string corpus, IReadOnlyList<DisagreementEntry> disagreements, Func<string, string> address) => new
    {
        Corpus = corpus,
        Collection = RecordReference.Collections[kind],
        found.Slug,
        found.Name,
        Properties = found.Properties?.Select(p => PropertyRecord.Of(p, address)),
        Assertions = found.Assertions?.Select(a => AssertionRecord.Of(a, address)),
        Disagreements = disagreements.Select(d => DisagreementRecord.Of(d, address)),
        Url = address(TrackerUrls.Page(new RecordReference(kind, found.Slug))!),
    };

    // What the sources state on the record; for a source, what it states itself.
    private sealed record FoundRecord(
        string Slug,
        string Name,
        IReadOnlyList<StatedProperty>? Properties,
        IReadOnlyList<AttestedAssertion>? Assertions,
        IReadOnlyList<DisagreementEntry>? Disagreements);

    private static async Task<FoundRecord?> FindEventAsync(this ITimelineQueries queries, string slug, CancellationToken cancellationToken) =>
        await queries.FindAsync(slug, cancellationToken) is { } found
            ? new FoundRecord(found.Entry.Event.Slug, found.Entry.Event.Title.En, found.Properties, null, null)
            : null;

    private static async Task<FoundRecord?> FindPartyAsync(this IPartyQueries queries, string slug, CancellationToken cancellationToken) =>
        await queries.FindAsync(slug, cancellationToken) is { } found
            ? new FoundRecord(found.Entry.Party.Slug, found.Entry.Party.Name.En, found.Properties, found.Words, found.Disagreements)
            : null;

    private static async Task<FoundRecord?> FindDemandAsync(this IDemandQueries queries, string slug, CancellationToken cancellationToken) =>
        await queries.FindAsync(slug, cancellationToken) is { } found
            ? new FoundRecord(found.Entry.Demand.Slug, found.Entry.Demand.Title.En, found.Properties, null, null)
            : null;

    private static async Task<FoundRecord?> FindSourceAsync(this ISourceQueries queries, string slug, CancellationToken cancellationToken) =>
        await queries.FindAsync(slug, cancellationToken) is { } found
            ? new FoundRecord(found.Entry.Source.Slug, found.Entry.Source.Title, null, found.Assertions, found.Disagreements)
            : null;
}
