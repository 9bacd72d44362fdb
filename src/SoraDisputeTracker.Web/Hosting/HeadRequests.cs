using Microsoft.Extensions.Primitives;

namespace SoraDisputeTracker.Web.Hosting;

/// <summary>
/// Answers HEAD wherever GET is answered (RFC 9110, 9.3.2: the same header fields, no content). Razor components take only
/// GET and POST, so what follows in the pipeline sees a GET whose content goes nowhere.
/// </summary>
internal static class HeadRequests
{
    public static IApplicationBuilder UseHeadRequests(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        var body = context.Response.Body;
        context.Request.Method = HttpMethods.Get;
        // A part can be asked for with GET alone (RFC 9110, 14.2).
        context.Request.Headers.Range = StringValues.Empty;
        context.Response.Body = Stream.Null;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
            context.Response.Body = body;
        }
    });
}
