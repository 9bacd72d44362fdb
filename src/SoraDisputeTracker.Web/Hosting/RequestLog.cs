using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace SoraDisputeTracker.Web.Hosting;

/// <summary>Writes one line for each request: method, address, status, milliseconds, and bytes where they are known.</summary>
internal sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    private const int LongestTarget = 300;

    public async Task InvokeAsync(HttpContext context)
    {
        // Taken now: error pages are made by running the request again at another address.
        var method = Printable(context.Request.Method);
        var target = Printable(context.Request.Path.Value + context.Request.QueryString.Value);
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var status = Status(context);
            logger.Log(
                Level(context, status),
                "{Method} {Target} {Status} {Milliseconds} ms {Bytes} bytes",
                method,
                target,
                status,
                Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 1),
                context.Response.ContentLength?.ToString(CultureInfo.InvariantCulture) ?? "-");
        }
    }

    // What comes from the cache is asked for by programs, thousands of times where they like: it is told of only to those who look for it.
    private static LogLevel Level(HttpContext context, int status) => status switch
    {
        >= StatusCodes.Status500InternalServerError => LogLevel.Error,
        _ when context.IsFromAnswerCache() => LogLevel.Debug,
        _ => LogLevel.Information,
    };

    // Components end quietly when the reader has left, and leave the status as it was; a WebSocket ends that way by nature.
    private static int Status(HttpContext context) =>
        context.RequestAborted.IsCancellationRequested && context.Response.StatusCode != StatusCodes.Status101SwitchingProtocols
            ? StatusCodes.Status499ClientClosedRequest
            : context.Response.StatusCode;

    // A log is read line by line and on terminals: what a stranger sends must not start a line of its own or colour it.
    private static string Printable(string text)
    {
        var printable = new StringBuilder(Math.Min(text.Length, LongestTarget) + 3);
        foreach (var character in text.AsSpan(0, Math.Min(text.Length, LongestTarget)))
        {
            if (IsPrintable(character))
                printable.Append(character);
            else
                printable.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
        }

        return printable.Append(text.Length > LongestTarget ? "..." : "").ToString();
    }

    private static bool IsPrintable(char character) => char.GetUnicodeCategory(character)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
