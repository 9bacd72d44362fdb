namespace SoraDisputeTracker.Web.Tests.Endpoints;

/// <summary>One address of each kind that answers programs.</summary>
internal static class DataAddresses
{
    public static TheoryData<string> All { get; } =
    [
        "/events.json", "/events.json?party=coda", "/events/sora-2-launch.json", "/parties.json", "/demands.json", "/sources.json", "/changes.json",
        "/disagreements.json", "/search.json?q=opt", "/search/suggestions.json?q=co&language=en", "/citations.bib", "/citations.json?party=coda",
        "/citations.html?style=apa", "/sources/tekedia-coda-demand.ris",
    ];
}
