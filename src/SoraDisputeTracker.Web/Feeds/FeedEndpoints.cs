using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Lists;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Components.Timeline;
using SoraDisputeTracker.Web.Disagreements;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Feeds;

/// <summary>Feeds: of the timeline under any filter, of a party, of a demand, of the disagreements and of the changes.</summary>
internal static class FeedEndpoints
{
    // A feed is ordered by what changed last, which no table is: all of a list is read, the latest event first, and then its page is cut.
    private static readonly ListRange Whole = new(null, 1_000_000);

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/feed.{format}", TimelineAsync);
        routes.MapGet($"{TrackerUrls.Parties}/{{slug}}/feed.{{format}}", PartyAsync);
        routes.MapGet($"{TrackerUrls.Demands}/{{slug}}/feed.{{format}}", DemandAsync);
        routes.MapGet("/disagreements/feed.{format}", DisagreementsAsync);
        routes.MapGet($"{TrackerUrls.Changes}/feed.{{format}}", ChangesAsync);
    }

    private static async Task<IResult> TimelineAsync(
        string format, HttpContext context, FeedMaker maker, ITimelineQueries timeline, IPartyQueries parties, CancellationToken cancellationToken)
    {
        var making = await maker.BeginAsync(context, cancellationToken);
        var filter = FilterRequest.Read(context.Request, making.Corpus.KnownSlugs, out var problems) with { Page = 1, Descending = false };
        if (!FeedRequest.TryRead(context.Request, format, problems, EventFilterReader.ParameterNames, out var form, out var refusal))
            return refusal;
        using var spoken = SpokenLanguage.Speak(form.Language);
        var events = await timeline.ListPartAsync(filter with { Descending = true }, Whole, cancellationToken);
        var site = making.Corpus.Dispute.Name.Localized();
        var title = (filter.IsNarrowed, filter.Scope) switch
        {
            (false, TimelineScope.Dispute) => site,
            (false, TimelineScope.All) => Worded.Of(FeedsTexts.EventsAll, site),
            _ => Worded.Of(FeedsTexts.EventsNarrowed, site, (await WordsAsync(filter, making.Corpus, parties, cancellationToken)).Narrowed()),
        };
        var entries = new EventFeedEntries(making.Prose, making.Revisions);
        return making.Answer(
            form,
            new FeedHead($"events?{filter.ToQueryString()}", title, making.Corpus.Dispute.Title.Localized(), TrackerUrls.Timeline(filter)),
            [.. events!.Rows.Select(e => entries.Of(e.Entry, e.Properties))]);
    }

    private static async Task<IResult> PartyAsync(
        string slug,
        string format,
        HttpContext context,
        FeedMaker maker,
        IPartyQueries parties,
        ITimelineQueries timeline,
        IDemandQueries demands,
        CancellationToken cancellationToken)
    {
        var making = await maker.BeginAsync(context, cancellationToken);
        if (!FeedRequest.TryRead(context.Request, format, [], [], out var form, out var refusal))
            return refusal;
        if (await parties.FindAsync(slug, cancellationToken) is not { } found)
            return Results.NotFound();
        var party = found.Entry.Party;
        if (party.Slug != slug)
            return Results.Redirect(TrackerUrls.Feed(TrackerUrls.Party(party.Slug), format) + context.Request.QueryString, permanent: true);
        using var spoken = SpokenLanguage.Speak(form.Language);
        var events = await timeline.ListPartAsync(EventFilter.Default with { Parties = [slug], Scope = TimelineScope.All, Descending = true }, Whole, cancellationToken);
        var touching = found.Made.Concat(found.Received).Select(d => d.Demand.Slug).ToHashSet(StringComparer.Ordinal);
        var stated = (await demands.ListDetailsAsync(asOf: null, cancellationToken)).Where(d => touching.Contains(d.Entry.Demand.Slug));
        var entries = new EventFeedEntries(making.Prose, making.Revisions);
        var name = party.Name.Localized();
        return making.Answer(
            form,
            new FeedHead(
                $"parties/{slug}",
                Worded.Of(FeedsTexts.PartyTitle, making.Corpus.Dispute.Name.Localized(), name),
                Worded.Of(FeedsTexts.PartyDescription, name),
                TrackerUrls.Party(slug)),
            [.. events!.Rows.Select(e => entries.Of(e.Entry, e.Properties)), .. stated.Select(d => entries.Of(d.Entry, d.Properties))]);
    }

    private static async Task<IResult> DemandAsync(
        string slug, string format, HttpContext context, FeedMaker maker, IDemandQueries demands, ISourceQueries sources, CancellationToken cancellationToken)
    {
        var making = await maker.BeginAsync(context, cancellationToken);
        if (!FeedRequest.TryRead(context.Request, format, [], [], out var form, out var refusal))
            return refusal;
        if (await demands.FindAsync(slug, cancellationToken) is not { } found)
            return Results.NotFound();
        var demand = found.Entry.Demand;
        if (demand.Slug != slug)
            return Results.Redirect(TrackerUrls.Feed(TrackerUrls.Demand(demand.Slug), format) + context.Request.QueryString, permanent: true);
        using var spoken = SpokenLanguage.Speak(form.Language);
        var added = (await sources.ListAsync(cancellationToken)).ToDictionary(s => s.Source.Slug, s => s.Source.Added);
        var entries = new EventFeedEntries(making.Prose, making.Revisions);
        return making.Answer(
            form,
            new FeedHead(
                $"demands/{slug}",
                Worded.Of(FeedsTexts.DemandTitle, making.Corpus.Dispute.Name.Localized(), demand.Title.Localized()),
                FeedsTexts.DemandDescription,
                TrackerUrls.Demand(slug)),
            [.. found.Entry.History.Reverse().Select(s => entries.Of(found.Entry, s, added[s.Assertion.Assertion.Source])), entries.Of(found.Entry, found.Properties)]);
    }

    private static async Task<IResult> DisagreementsAsync(
        string format, HttpContext context, FeedMaker maker, ICorpusQueries corpus, IDisagreementQueries disagreements, ISourceQueries sources, CancellationToken cancellationToken)
    {
        var making = await maker.BeginAsync(context, cancellationToken);
        var filter = DisagreementRequest.Read(context.Request, await NamedSlugs.ReadAsync(making.Corpus, corpus, cancellationToken), out var problems);
        if (!FeedRequest.TryRead(context.Request, format, problems, DisagreementRequest.ParameterNames, out var form, out var refusal))
            return refusal;
        using var spoken = SpokenLanguage.Speak(form.Language);
        var entries = new DisagreementFeedEntries(making.Prose, await sources.ListAsync(cancellationToken), making.Revisions);
        return making.Answer(
            form,
            new FeedHead(
                $"disagreements?{DisagreementRequest.ToQueryString(filter)}",
                Worded.Of(FeedsTexts.DisagreementsTitle, making.Corpus.Dispute.Name.Localized()),
                FeedsTexts.DisagreementsDescription,
                TrackerUrls.Disagreements(filter)),
            [.. (await disagreements.ListAsync(filter, cancellationToken)).Select(entries.Of)]);
    }

    private static async Task<IResult> ChangesAsync(string format, HttpContext context, FeedMaker maker, CancellationToken cancellationToken)
    {
        var making = await maker.BeginAsync(context, cancellationToken);
        if (!FeedRequest.TryRead(context.Request, format, [], [], out var form, out var refusal))
            return refusal;
        using var spoken = SpokenLanguage.Speak(form.Language);
        return making.Answer(
            form,
            new FeedHead("changes", Worded.Of(FeedsTexts.ChangesTitle, making.Corpus.Dispute.Name.Localized()), FeedsTexts.ChangesDescription, TrackerUrls.Changes),
            new ChangeFeedEntries(making.Prose).Of(making.Changes));
    }

    private static async Task<FilterWords> WordsAsync(EventFilter filter, CorpusOverview corpus, IPartyQueries parties, CancellationToken cancellationToken)
    {
        var names = (await parties.ListAsync(cancellationToken)).ToDictionary(p => p.Party.Slug, p => p.Party.Name.Localized());
        var sources = corpus.SourceNames.ToDictionary();
        return new FilterWords(
            filter,
            (dimension, slug) => dimension switch
            {
                FacetDimension.Party => names[slug],
                FacetDimension.Kind => EventKinds.Labels[slug].Localized(),
                _ => sources[slug],
            },
            _ => null);
    }
}
