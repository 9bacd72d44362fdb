using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Components.Embedding;
using SoraDisputeTracker.Web.Components.Layout;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Hosting;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Embedding;

/// <summary>
/// What other people's pages may frame: an event, and the timeline under a filter. The same for every reader, so that caches may keep it.
/// </summary>
internal static class EmbedEndpoints
{
    private const string ThemeParameter = "theme";

    private static readonly string[] OwnParameters = [LanguageChoice.Parameter, ThemeParameter];

    public static void MapEmbeds(this IEndpointRouteBuilder routes)
    {
        var embeds = routes.MapGroup("").OpenToFrames().KeepAnswers();
        embeds.MapGet(TrackerUrls.EmbeddedEvent("") + "{slug}", EventAsync);
        embeds.MapGet(TrackerUrls.EmbeddedTimeline(EventFilter.Default), TimelineAsync);
    }

    private static async Task<IResult> EventAsync(
        string slug,
        HttpContext context,
        ICorpusQueries corpus,
        ITimelineQueries timeline,
        IDisagreementQueries disagreements,
        PublicAddress address,
        CancellationToken cancellationToken)
    {
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var frame = Frame(context.Request, overview, address);
        if (Problems(context.Request, []) is { Count: > 0 } problems)
            return Refuse(frame, problems);
        if (await timeline.FindAsync(slug, cancellationToken) is not { } found)
            return new RazorComponentResult<MissingEmbed>(new { Frame = frame, Slug = slug }) { StatusCode = StatusCodes.Status404NotFound };
        var record = found.Entry.Event;
        if (record.Slug != slug)
            return Results.Redirect(TrackerUrls.EmbeddedEvent(record.Slug) + context.Request.QueryString, permanent: true);
        var filter = DisagreementFilter.Default with { Event = slug };
        var own = (await disagreements.ListAsync(filter, cancellationToken)).Where(d => d.Disagreement.Subject == new RecordReference(RecordKind.Event, slug)).ToList();
        return Show<EventEmbed>(context, overview, new { Frame = frame, Details = found, Disagreements = own });
    }

    private static async Task<IResult> TimelineAsync(
        HttpContext context,
        ICorpusQueries corpus,
        ITimelineQueries timeline,
        PublicAddress address,
        CancellationToken cancellationToken)
    {
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var frame = Frame(context.Request, overview, address);
        var filter = FilterRequest.Read(context.Request, overview.KnownSlugs, out var wrong) with { Page = 1 };
        if (wrong.Concat(Problems(context.Request, EventFilterReader.ParameterNames)).ToList() is { Count: > 0 } problems)
            return Refuse(frame, problems);
        return Show<TimelineEmbed>(context, overview, new { Frame = frame, Filter = filter, View = await timeline.GetAsync(filter, cancellationToken) });
    }

    // Rendered only where the asker does not have it already (RFC 9110, 13.1.2).
    private static IResult Show<TComponent>(HttpContext context, CorpusOverview overview, object parameters)
        where TComponent : IComponent
    {
        var tag = DataAnswer.Tag(context, overview, "text/html");
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.LastModified = DataAnswer.LastModified(overview);
        context.Response.Headers.CacheControl = DataAnswer.Caching;
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(t => t.Equals(EntityTagHeaderValue.Any) || t.Compare(tag, useStrongComparison: false))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : new RazorComponentResult<TComponent>(parameters);
    }

    private static RazorComponentResult<RefusedEmbed> Refuse(EmbedFrame frame, IReadOnlyList<ParameterProblem> problems) =>
        new(new { Frame = frame, Problems = problems }) { StatusCode = StatusCodes.Status400BadRequest };

    private static EmbedFrame Frame(HttpRequest request, CorpusOverview overview, PublicAddress address)
    {
        var isLanguageNamed = FilterRequest.Value(request, LanguageChoice.Parameter) is not null;
        return new EmbedFrame(
            overview.Dispute.Name.Localized(),
            overview.NewestChange,
            FilterRequest.Value(request, ThemeParameter) is { } theme && PageTheme.Choices.Contains(theme, StringComparer.Ordinal) ? theme : null,
            path => address.Of(request, isLanguageNamed ? TrackerUrls.InLanguage(path, InterfaceLanguage.Current) : path));
    }

    private static IEnumerable<ParameterProblem> WrongChoices(HttpRequest request)
    {
        SpokenLanguage.Read(request, out var inLanguage);
        if (inLanguage is not null)
            yield return inLanguage;
        if (FilterRequest.Value(request, ThemeParameter) is { } theme && !PageTheme.Choices.Contains(theme, StringComparer.Ordinal))
            yield return new ParameterProblem(ThemeParameter, $"`{ThemeParameter}={FilterRequest.Shown(theme)}` is not known. Write {string.Join(" or ", PageTheme.Choices.Select(c => $"`{c}`"))}, or leave it out: then the reader's system decides.");
    }

    private static IReadOnlyList<ParameterProblem> Problems(HttpRequest request, IReadOnlyList<string> more) =>
        [.. WrongChoices(request), .. FilterRequest.UnknownParameters(request, [.. more, .. OwnParameters])];
}
