using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Live;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Discovery;

/// <summary>What crawlers may read (RFC 9309): every page once in each language.</summary>
internal static class RobotsEndpoints
{
    // They crawl nothing: they show what somebody shared, filters and all.
    private static readonly string[] SharingAgents = ["facebookexternalhit", "LinkedInBot", "Twitterbot"];

    private static readonly string[] NoPages = ["/_blazor", LiveEndpoints.Address];

    // Filters can be put together in more ways than anybody could crawl, and show nothing that the pages do not. Of the rules that fit an address the longest holds.
    private static readonly IReadOnlyList<string> Rules =
    [
        "User-agent: *",
        "Disallow: /*?",
        .. InterfaceLanguage.Names.Keys.Select(language => $"Allow: {TrackerUrls.InLanguage("/*", language)}$"),
        $"Disallow: {TrackerUrls.Embeds}/",
        .. NoPages.Select(Disallow),
        "",
        .. SharingAgents.Select(agent => $"User-agent: {agent}"),
        .. NoPages.Select(Disallow),
        "",
    ];

    public static void MapRobots(this IEndpointRouteBuilder routes) => routes.MapGet(TrackerUrls.Robots, WriteAsync);

    private static async Task<IResult> WriteAsync(HttpContext context, ICorpusQueries corpus, PublicAddress address, CancellationToken cancellationToken) => DataAnswer.WriteFile(
        context,
        await corpus.GetOverviewAsync(cancellationToken),
        string.Concat(Rules.Append($"Sitemap: {address.Of(context.Request, TrackerUrls.Sitemap)}").Select(line => $"{line}\n")),
        "text/plain; charset=utf-8",
        fileName: null);

    private static string Disallow(string path) => $"Disallow: {path}";
}
