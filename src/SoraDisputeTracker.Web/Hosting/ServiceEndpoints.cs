using SoraDisputeTracker.Storage;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Hosting;

/// <summary>What supervisors ask a server.</summary>
internal static class ServiceEndpoints
{
    public static void MapService(this IEndpointRouteBuilder routes) => routes.MapGet(TrackerUrls.Health, Health);

    private static IResult Health(HttpContext context, TrackerDatabase database)
    {
        context.Response.Headers.CacheControl = "no-store";
        return database.Hash is { } hash
            ? Results.Json(new { Status = "ok", Corpus = hash })
            : Results.Json(new { Status = "no database in service", Corpus = (string?)null }, statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
