using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;

namespace SoraDisputeTracker.Web.Live;

/// <summary>
/// Tells open pages of a new corpus, as server-sent events (WHATWG HTML, 9.2). Each event is called <c>news</c>, holds the news in the words
/// of the reader's language, and is numbered with the corpus that it tells of.
/// </summary>
internal static class LiveEndpoints
{
    /// <summary>Where a page listens.</summary>
    public const string Address = "/live";

    /// <summary>The parameter with the hash of the corpus that the page was made from.</summary>
    public const string CorpusParameter = "corpus";

    private const string NewsEvent = "news";

    /// <summary>Often enough that no proxy takes the connection for dead; most give it a minute.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(25);

    private static readonly TimeSpan Reconnection = TimeSpan.FromSeconds(10);

    public static void AddLive(this IServiceCollection services) =>
        services.AddSingleton<CorpusNews>().AddSingleton(_ => new LiveConnections(capacity: 1000));

    public static void MapLive(this IEndpointRouteBuilder routes) => routes.MapGet(Address, Listen);

    private static IResult Listen(HttpContext context, CorpusNews news, LiveConnections connections, IHostApplicationLifetime lifetime, TimeProvider clock)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Accel-Buffering"] = "no"; // Asks nginx to pass each event on at once.

        // To HEAD an endless answer would never come: its content goes nowhere, so it has none.
        if (ReferenceEquals(context.Response.Body, Stream.Null))
            return Results.Text("", "text/event-stream");
        if (connections.TryEnter() is not { } connection)
        {
            context.Response.Headers.RetryAfter = "60";
            return Results.Problem(title: "Too many pages listen already.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        context.Response.RegisterForDispose(connection);
        string? told = context.Request.Headers["Last-Event-ID"];
        string? page = context.Request.Query[CorpusParameter];
        return Results.ServerSentEvents(EventsAsync(news, string.IsNullOrEmpty(page) ? told : page, told, clock, context.RequestAborted, lifetime.ApplicationStopping));
    }

    /// <summary>The events of one connection: the news of now where there is some, then that of each new corpus.</summary>
    /// <param name="news">What is new.</param>
    /// <param name="page">The corpus that the page was made from, or null for the one in service.</param>
    /// <param name="told">The corpus that the page was told of last, or null.</param>
    /// <param name="clock">Counts the time between heartbeats.</param>
    /// <param name="left">Ends when the reader leaves.</param>
    /// <param name="stopping">Ends when the server stops: an open stream must not hold it up.</param>
    private static async IAsyncEnumerable<SseItem<string>> EventsAsync(
        CorpusNews news,
        string? page,
        string? told,
        TimeProvider clock,
        CancellationToken left,
        [EnumeratorCancellation] CancellationToken stopping)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(left, stopping);
        var since = news.Since(page);
        page ??= since.Hash;

        // Without content: browsers take the number and the time to wait from it, and tell nobody.
        yield return new SseItem<string>("") { EventId = since.News is null || told == since.Hash ? since.Hash : null, ReconnectionInterval = Reconnection };
        while (!ending.IsCancellationRequested)
        {
            if (since.News is { } now && told != since.Hash)
                yield return new SseItem<string>(now.ToWords(), NewsEvent) { EventId = since.Hash };
            told = since.Hash;
            while (!await EndsWithinAsync(since.Next, Heartbeat, clock, ending.Token))
            {
                if (ending.IsCancellationRequested)
                    yield break;
                yield return new SseItem<string>("");
            }

            since = news.Since(page);
        }
    }

    private static async Task<bool> EndsWithinAsync(Task next, TimeSpan time, TimeProvider clock, CancellationToken ending)
    {
        try
        {
            await next.WaitAsync(time, clock, ending);
            return true;
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException)
        {
            return false;
        }
    }
}
