namespace SoraDisputeTracker.Web.Tests.Endpoints;

/// <summary>One address of each kind that answers programs.</summary>
internal static class DataAddresses
{
    public static TheoryData<string> All { get; } =
    [
        "/events.json", "/events.json?party=coda", "/events/sora-2-launch.json", "/parties.json", "/demands.json", "/sources.json", "/changes.json",
        "/disagreements.json", "/search.json?q=opt", "/search/suggestions.json?q=co&language=en", "/citations.bib", "/citations.json?party=coda",
        "/citations.html?style=apa", "/sources/tekedia-coda-demand.ris", "/feed.atom?party=coda", "/feed.json?lang=ja", "/parties/coda/feed.atom", "/demands/coda-stop-training/feed.json",
        "/disagreements/feed.atom", "/changes/feed.json?page=2", "/events.csv", "/events.ics?lang=ja", "/assertions.csv?bom=0", "/api/v1/events?limit=3", "/api/v1/events/sora-2-launch",
        "/api/v1/search?q=opt&limit=3", "/api/v1/context.jsonld", "/openapi/v1.json", "/oembed?url=http://localhost/events/coda-request",
        "/oembed?url=http://localhost/&format=xml", "/sitemap.xml", "/opensearch.xml", "/search/completions.json?q=co", "/robots.txt", "/tracker.db", "/dossier.zip",
    ];
}
