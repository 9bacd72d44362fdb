using SoraDisputeTracker.Core.Changes;
using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Citations.Selection;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Citations;

/// <summary>The tracker's own pages as things to cite: with the state of the corpus, the day of its last change, and the day of access.</summary>
internal sealed class TrackerPages(ICorpusQueries corpus, IChangeQueries changes, PublicAddress address, TimeProvider time)
{
    private const int HashLength = 12;

    /// <summary>A page.</summary>
    /// <param name="request">The request, which the public address may follow from.</param>
    /// <param name="path">The page's path.</param>
    /// <param name="title">Its title, or null for the tracker as a whole.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    public async Task<CslItem> ItemAsync(HttpRequest request, string path, string? title, CancellationToken cancellationToken)
    {
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var latest = (await changes.ListAsync(cancellationToken)).Select(c => c.Date).DefaultIfEmpty().Max();
        return new CslItem
        {
            Id = path,
            CitationKey = string.Concat($"{overview.Dispute.Name.En} {path}".ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)),
            Type = "webpage",
            Title = title ?? overview.Dispute.Title.En,
            ContainerTitle = overview.Dispute.Name.En,
            Issued = latest == default ? null : PartialDate.Of(latest),
            Accessed = PartialDate.Of(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)),
            Url = address.Of(request, path),
            Language = "en",
            Version = overview.Hash[..HashLength],
            Note = $"Corpus {overview.Hash}",
        };
    }
}

/// <summary>A page of the tracker as a reference, in every format.</summary>
internal static class PageCitationEndpoints
{
    /// <summary>Maps <c>/events/SLUG/citation.bib</c> and, for the tracker as a whole, <c>/about/citation.bib</c>, with the other endings.</summary>
    public static void MapPageCitations(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/about/citation.{extension}", (string extension, HttpContext context, CancellationToken cancellationToken) =>
            WriteAsync(extension, context, TrackerUrls.Home, title: null, cancellationToken));
        routes.MapGet("/events/{slug}/citation.{extension}", async (string slug, string extension, HttpContext context, ITimelineQueries timeline, CancellationToken cancellationToken) =>
            await timeline.FindAsync(slug, cancellationToken) is { } found
                ? await WriteAsync(extension, context, TrackerUrls.Event(found.Entry.Event.Slug), found.Entry.Event.Title.En, cancellationToken)
                : Results.NotFound());
    }

    private static async Task<IResult> WriteAsync(string extension, HttpContext context, string path, string? title, CancellationToken cancellationToken)
    {
        if (CitationFormats.Find(extension, dialect: null) is not { } format)
            return CitationEndpoints.UnknownFormat(extension);
        if (DataRequest.RefuseParameters(context.Request) is { } refusal)
            return refusal;
        var item = await context.RequestServices.GetRequiredService<TrackerPages>().ItemAsync(context.Request, path, title, cancellationToken);
        // The day of access is today's: what is kept would grow old without the corpus changing.
        return DataAnswer.WriteToday(context, format.Write(CitationList.Of([item]), StyleCatalog.BuiltIn.OptionsFor(CitationRequest.Default)), format.MediaType);
    }
}
