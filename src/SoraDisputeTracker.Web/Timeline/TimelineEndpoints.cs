using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Timeline;

/// <summary>The timeline for programs.</summary>
internal static class TimelineEndpoints
{
    public static void MapTimeline(this IEndpointRouteBuilder routes) =>
        routes.MapGet(TrackerUrls.EventsJson(EventFilter.Default), ListAsync);

    private static async Task<IResult> ListAsync(
        HttpContext context,
        ICorpusQueries corpus,
        ITimelineQueries timeline,
        PublicAddress address,
        CancellationToken cancellationToken)
    {
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        if (!DataRequest.TryReadFilter(context.Request, overview.KnownSlugs, [], out var filter, out var refusal))
            return refusal;
        var entries = await timeline.ListAsync(filter, cancellationToken);
        var events = entries.Select(e => EventRecord.Of(e, path => address.Of(context.Request, path))).ToList();
        return DataAnswer.WriteJson(context, overview, new { Corpus = overview.Hash, events.Count, Events = events });
    }
}
