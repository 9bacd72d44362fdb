using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Endpoints;
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
        var events = entries.Select(e => Describe(e, address.Of(context.Request, TrackerUrls.Event(e.Event.Slug)))).ToList();
        return DataAnswer.WriteJson(context, overview.Hash, new { Corpus = overview.Hash, events.Count, Events = events });
    }

    private static object Describe(EventEntry entry, string url) => new
    {
        entry.Event.Slug,
        Title = entry.Event.Title.En,
        Summary = entry.Event.Summary.En,
        entry.Event.Kind,
        Scope = entry.Event.Scope == EventScope.Dispute ? "dispute" : "context",
        Spine = entry.Event.IsSpine,
        Date = entry.Date?.ToString(),
        Parties = entry.Parties.Select(p => new { p.Party.Slug, Name = p.Party.Name.En, Side = p.Party.Side.Slug, p.Role }),
        entry.Sources,
        Contested = entry.Contested.Select(c => new { Property = c.Property.Name, Values = c.Labels.Select(l => l.En), Disagreement = $"events.{entry.Event.Slug}.{c.Property.Name}" }),
        Url = url,
    };
}
