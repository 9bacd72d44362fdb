using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Components.Timeline;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Embedding;

/// <summary>Tells programs how to embed an event or the timeline under a filter (oEmbed 1.0): whoever pastes an address gets the frame.</summary>
internal static class OembedEndpoints
{
    public static void MapOembed(this IEndpointRouteBuilder routes) => routes.MapGet(TrackerUrls.Oembed, AnswerAsync);

    private static async Task<IResult> AnswerAsync(
        HttpContext context,
        ICorpusQueries corpus,
        ITimelineQueries timeline,
        PublicAddress address,
        CancellationToken cancellationToken)
    {
        if (OembedRequest.Read(context.Request, out var problems) is not { } asked)
            return DataRequest.Refusal(problems)!;
        if (!OembedRequest.Formats.Contains(asked.Format, StringComparer.Ordinal))
            return UnknownFormat(asked.Format);
        if (!address.IsOwn(context.Request, asked.Url))
            return NotEmbeddable("The address is not one of this tracker.");
        var parameters = FilterRequest.Parameters(asked.Url.Query);
        var named = parameters.LastOrDefault(p => p.Key == LanguageChoice.Parameter).Value;
        var language = named is not null && InterfaceLanguage.Names.ContainsKey(named) ? named : InterfaceLanguage.Default;

        // The answer speaks the language of what it embeds, which the address in `url` names.
        using var spoken = SpokenLanguage.Speak(language);
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var embedded = asked.Url.AbsolutePath == TrackerUrls.Home
            ? await TimelineAsync(timeline, EventFilterReader.Read(parameters, overview.KnownSlugs, out problems) with { Page = 1 }, cancellationToken)
            : await EventAsync(timeline, asked.Url, cancellationToken);
        if (embedded is not (var path, var title, var size) || problems.Count > 0)
            return NotEmbeddable(problems.Count > 0 ? problems[0].Message : "Events and the timeline can be embedded; the address is neither.");
        var site = overview.Dispute.Name.Localized();
        var fitting = size.Within(asked.MaximumWidth, asked.MaximumHeight);
        var frame = FrameMarkup.Of(address.Of(context.Request, TrackerUrls.InLanguage(path, language)), $"{title} - {site}", fitting);
        var record = new OembedRecord(title, site, address.Of(context.Request, TrackerUrls.Home), frame, fitting);
        return asked.Format == "xml"
            ? XmlAnswer.Write(context, overview, record.ToXml(), "text/xml")
            : DataAnswer.WriteJson(context, overview, record);
    }

    private static async Task<Embedded?> TimelineAsync(ITimelineQueries timeline, EventFilter filter, CancellationToken cancellationToken)
    {
        var view = await timeline.GetAsync(filter, cancellationToken);
        return new Embedded(TrackerUrls.EmbeddedTimeline(filter), FilterWords.Of(filter, view, _ => null).Heading(view.Total), FrameSize.Timeline);
    }

    private static async Task<Embedded?> EventAsync(ITimelineQueries timeline, Uri url, CancellationToken cancellationToken)
    {
        var slug = Uri.UnescapeDataString(url.Segments[^1]);
        return TrackerUrls.Event(slug) == url.AbsolutePath && await timeline.FindAsync(slug, cancellationToken) is { Entry.Event: var found }
            ? new Embedded(TrackerUrls.EmbeddedEvent(found.Slug), found.Title.Localized(), FrameSize.Event)
            : null;
    }

    // oEmbed 1.0, 2.3.7: "The provider has no response for the requested url parameter."
    private static IResult NotEmbeddable(string why) =>
        Results.Problem(title: "There is nothing to embed at this address.", detail: why, statusCode: StatusCodes.Status404NotFound);

    // oEmbed 1.0, 2.3.7: 501 where the provider cannot answer in the format asked for.
    private static IResult UnknownFormat(string format) => Results.Problem(
        title: "The answer is not given in this format.",
        detail: $"`format={FilterRequest.Shown(format)}` is not known. Write {string.Join(" or ", OembedRequest.Formats.Select(f => $"`{f}`"))}.",
        statusCode: StatusCodes.Status501NotImplemented);

    private sealed record Embedded(string Path, string Title, FrameSize Size);
}
