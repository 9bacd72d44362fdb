using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Exports;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Parties;

/// <summary>The parties for programs: all of them, or those that take part in the events in view.</summary>
internal static class PartyEndpoints
{
    private static readonly IReadOnlyList<string> Formats = [ExportRequest.Csv, ExportRequest.Json];

    public static void MapParties(this IEndpointRouteBuilder routes) => routes.MapGet($"{TrackerUrls.Parties}.{{format}}", ListAsync);

    private static async Task<IResult> ListAsync(
        string format,
        HttpContext context,
        ICorpusQueries corpus,
        IPartyQueries queries,
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
            return ExportAnswer.WriteCsv(context, overview, form, PartyTable.Table.Of(entries, Full), inView?.ToQueryString() ?? "");
        var parties = entries.Select(e => PartyRecord.Of(e, Full)).ToList();
        return DataAnswer.WriteJson(context, overview, new { Corpus = overview.Hash, parties.Count, Parties = parties });

        string Full(string path) => address.Of(context.Request, path);
    }
}
