using System.Net.ServerSentEvents;

namespace SoraDisputeTracker.Web.Tests.Live;

/// <summary>A page that listens.</summary>
internal sealed class LiveStream : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly SseParser<string> _parser;
    private readonly IAsyncEnumerator<SseItem<string>> _events;
    private readonly CancellationTokenSource _deadline = new(Patience);

    private LiveStream(HttpResponseMessage response, Stream content)
    {
        Response = response;
        _parser = SseParser.Create(content);
        _events = _parser.EnumerateAsync(_deadline.Token).GetAsyncEnumerator(_deadline.Token);
    }

    public HttpResponseMessage Response { get; }

    /// <summary>The number that a browser would send back.</summary>
    public string LastEventId => _parser.LastEventId;

    public static async Task<LiveStream> OpenAsync(HttpClient client, string address, string? lastEventId = null, string? language = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (lastEventId is not null)
            request.Headers.Add("Last-Event-ID", lastEventId);
        if (language is not null)
            request.Headers.Add("Accept-Language", language);
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return new LiveStream(response, await response.Content.ReadAsStreamAsync());
    }

    /// <summary>The next event, with content or without; null where the stream has ended.</summary>
    public async Task<SseItem<string>?> NextAsync() => await _events.MoveNextAsync() ? _events.Current : null;

    /// <summary>The next event that a browser would show.</summary>
    public async Task<string> NewsAsync()
    {
        while (await NextAsync() is { } item)
        {
            if (item.Data.Length > 0)
                return item.Data;
        }

        throw new InvalidOperationException("The stream ended without news.");
    }

    public async ValueTask DisposeAsync()
    {
        Response.Dispose();
        await _deadline.CancelAsync();
        try
        {
            await _events.DisposeAsync();
        }
        catch (NotSupportedException)
        {
            // A read was under way: it ends with the response.
        }

        _deadline.Dispose();
    }
}
