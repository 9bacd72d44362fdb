using System.Globalization;
using Serilog;
using Serilog.Events;

namespace SoraDisputeTracker.Web.Hosting;

/// <summary>One line of the log for each request: method, address, status, milliseconds, and bytes where they are known.</summary>
internal static class RequestLogging
{
    private const string Line = "{RequestMethod} {RequestPath} {StatusCode} {Elapsed:0.0} ms {Bytes} bytes";
    private const int LongestTarget = 300;

    public static IApplicationBuilder UseRequestLogging(this IApplicationBuilder app) => app.UseSerilogRequestLogging(options =>
    {
        options.Logger = app.ApplicationServices.GetRequiredService<Serilog.ILogger>();
        options.MessageTemplate = Line;
        options.IncludeQueryInRequestPath = true;
        options.GetLevel = (context, _, thrown) => Level(context, thrown);
        options.GetMessageTemplateProperties = (context, target, elapsed, status) =>
        [
            new("RequestMethod", new ScalarValue(context.Request.Method)),
            new("RequestPath", new ScalarValue(Printable(target))),
            new("StatusCode", new ScalarValue(HasLeft(context) ? StatusCodes.Status499ClientClosedRequest : status)),
            new("Elapsed", new ScalarValue(elapsed)),
            new("Bytes", new ScalarValue(context.Response.ContentLength?.ToString(CultureInfo.InvariantCulture) ?? "-")),
        ];
    });

    // A log is read line by line and on terminals: what a stranger sends must not start a line of its own or colour it. Addresses come percent-encoded,
    // but the server lets control characters through where a client leaves them as they are.
    private static string Printable(string target)
    {
        var shown = target.Length > LongestTarget ? target[..LongestTarget] : target;
        if (shown.AsSpan().ContainsAnyExceptInRange('!', '~'))
            shown = string.Concat(shown.EnumerateRunes().Select(r => r.Value is >= '!' and <= '~' ? r.ToString() : Uri.EscapeDataString(r.ToString())));
        return target.Length > LongestTarget ? $"{shown}..." : shown;
    }

    // What comes from the cache is asked for by programs, thousands of times where they like: it is told of only to those who look for it.
    private static LogEventLevel Level(HttpContext context, Exception? thrown)
    {
        if (!HasLeft(context) && (thrown is not null || context.Response.StatusCode >= StatusCodes.Status500InternalServerError))
            return LogEventLevel.Error;
        return context.IsFromAnswerCache() ? LogEventLevel.Debug : LogEventLevel.Information;
    }

    // Components end quietly when the reader has left, and leave the status as it was; a WebSocket ends that way by nature.
    private static bool HasLeft(HttpContext context) =>
        context.RequestAborted.IsCancellationRequested && context.Response.StatusCode != StatusCodes.Status101SwitchingProtocols;
}
