using SoraDisputeTracker.Storage;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Hosting;

/// <summary>What supervisors and crawlers ask a server.</summary>
internal static class ServiceEndpoints
{
    // Everything public may be read; the circuit's own addresses lead nowhere.
    private const string Robots = "User-agent: *\nDisallow: /_blazor\n";

    public static void MapService(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(TrackerUrls.Health, Health);
        routes.MapGet("/robots.txt", () => Results.Text(Robots, "text/plain; charset=utf-8"));
    }

    private static IResult Health(HttpContext context, TrackerDatabase database)
    {
        context.Response.Headers.CacheControl = "no-store";
        return database.Hash is { } hash
            ? Results.Json(new { Status = "ok", Corpus = hash })
            : Results.Json(new { Status = "no database in service", Corpus = (string?)null }, statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
