using Microsoft.Net.Http.Headers;

namespace SoraDisputeTracker.Web.Hosting;

/// <summary>
/// Lets programs of any origin read data addresses (Fetch Standard, 3.2: CORS), and tells those who ask what may be done with one (RFC 9110, 9.3.7).
/// There is nothing to sign in to, so there is nothing that a foreign page could read on a visitor's behalf.
/// </summary>
internal static class DataReading
{
    private const string Methods = "GET, HEAD, OPTIONS";

    // What a script may read of an answer beside its content; the other fields that matter are open to it anyway.
    private const string Exposed = "ETag, Link, Content-Disposition, Content-Range, Accept-Ranges, Retry-After";

    private static readonly object AskedKey = new();

    /// <summary>Routes OPTIONS as the GET that it asks about, and completes what a refused method is told; stands before routing.</summary>
    public static IApplicationBuilder UseOptionsRequests(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        context.Response.OnStarting(CompleteAllow, context);
        if (!HttpMethods.IsOptions(context.Request.Method))
        {
            await next(context);
            return;
        }

        context.Items[AskedKey] = true;
        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Options;
        }
    });

    /// <summary>Answers OPTIONS, and opens data addresses to other origins; stands behind routing.</summary>
    public static IApplicationBuilder UseDataReading(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var endpoint = context.GetEndpoint();
        var isOpen = endpoint?.Metadata.GetMetadata<OpenToOrigins>() is not null;
        if (isOpen)
        {
            context.Response.Headers.AccessControlAllowOrigin = "*";
            context.Response.Headers.AccessControlExposeHeaders = Exposed;
        }

        if (endpoint is null || !context.Items.ContainsKey(AskedKey))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        context.Response.Headers.Allow = Methods;
        if (isOpen && context.Request.Headers.ContainsKey(HeaderNames.AccessControlRequestMethod))
        {
            context.Response.Headers.AccessControlAllowMethods = Methods;
            context.Response.Headers.AccessControlAllowHeaders = "*";
            context.Response.Headers.AccessControlMaxAge = "86400";
        }

        return Task.CompletedTask;
    });

    /// <summary>Opens addresses to programs of any origin.</summary>
    /// <param name="addresses">The addresses.</param>
    public static TBuilder OpenToAnyOrigin<TBuilder>(this TBuilder addresses)
        where TBuilder : IEndpointConventionBuilder => addresses.WithMetadata(new OpenToOrigins());

    // Routing knows only the methods that addresses are mapped with (RFC 9110, 15.5.6: all that are supported).
    private static Task CompleteAllow(object state)
    {
        var response = ((HttpContext)state).Response;
        if (response.StatusCode == StatusCodes.Status405MethodNotAllowed)
            response.Headers.Allow = Methods;
        return Task.CompletedTask;
    }

    private sealed class OpenToOrigins;
}
