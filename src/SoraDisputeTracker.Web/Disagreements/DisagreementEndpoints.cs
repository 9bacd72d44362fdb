using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Disagreements;

/// <summary>The disagreements for programs, each with all its evidence.</summary>
internal static class DisagreementEndpoints
{
    public static void MapDisagreements(this IEndpointRouteBuilder routes) =>
        routes.MapGet(TrackerUrls.DisagreementsJson(DisagreementFilter.Default), ListAsync);

    private static async Task<IResult> ListAsync(
        HttpContext context,
        ICorpusQueries corpus,
        ITimelineQueries timeline,
        IDisagreementQueries queries,
        PublicAddress address,
        CancellationToken cancellationToken)
    {
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var known = await NamedSlugs.ReadAsync(overview, timeline, cancellationToken);
        var filter = DisagreementRequest.Read(context.Request, known, out var problems);
        if (DataRequest.Refusal([.. problems, .. FilterRequest.UnknownParameters(context.Request, DisagreementRequest.ParameterNames)]) is { } refusal)
            return refusal;
        var entries = await queries.ListAsync(filter, cancellationToken);
        var disagreements = entries.Select(e => DisagreementRecord.Of(e, path => address.Of(context.Request, path))).ToList();
        return DataAnswer.WriteJson(context, overview, new { Corpus = overview.Hash, disagreements.Count, Disagreements = disagreements });
    }
}
