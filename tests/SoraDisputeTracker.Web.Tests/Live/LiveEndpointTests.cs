using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SoraDisputeTracker.Web.Live;

namespace SoraDisputeTracker.Web.Tests.Live;

/// <summary>What a page that listens is told of the corpus in service.</summary>
public sealed class LiveEndpointTests(TrackerApp shared)
{
    private readonly HttpClient _client = shared.CreateReader();

    [Fact]
    public async Task Get_NoNews_AnswersAtOnceWithTheCorpusAsId()
    {
        await using var stream = await LiveStream.OpenAsync(_client, "/live");

        var first = await stream.NextAsync();

        Assert.Equal(HttpStatusCode.OK, stream.Response.StatusCode);
        Assert.Equal("text/event-stream", stream.Response.Content.Headers.ContentType!.MediaType);
        Assert.True(stream.Response.Headers.CacheControl!.NoStore);
        Assert.Equal("", first!.Value.Data);
        Assert.Equal(await HashAsync(), stream.LastEventId);
        Assert.NotNull(first.Value.ReconnectionInterval);
    }

    [Fact]
    public async Task Get_UnknownCorpus_IsToldWithoutNumbers()
    {
        await using var stream = await LiveStream.OpenAsync(_client, "/live?corpus=of-long-ago");

        Assert.Equal("The data of this page has been updated", await stream.NewsAsync());
    }

    [Fact]
    public async Task Head_Live_AnswersWithoutContent()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/live");

        using var response = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Post_Live_IsNoMethodOfIt()
    {
        using var response = await _client.PostAsync("/live", content: null);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task Page_Notice_NamesItsCorpusAndIsEmpty()
    {
        using var response = await _client.GetAsync("/about");

        var notice = (await response.ReadPageAsync()).QuerySelector("#live")!;
        Assert.Equal(await HashAsync(), notice.GetAttribute("data-corpus"));
        Assert.Equal("", notice.QuerySelector("[role=status]")!.TextContent);
        Assert.True(notice.QuerySelector("button")!.ParentElement!.HasAttribute("hidden"));
    }

    [Fact]
    public async Task Get_MorePagesThanAllowed_IsRefusedUntilOneLeaves()
    {
        using var app = new TrackerApp { Replace = services => services.AddSingleton(new LiveConnections(capacity: 1)) };
        using var client = app.CreateReader();
        var first = await LiveStream.OpenAsync(client, "/live");
        await first.NextAsync();

        using var refused = await client.GetAsync("/live");
        await first.DisposeAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        await UntilAsync(async () =>
        {
            using var response = await client.GetAsync("/live", HttpCompletionOption.ResponseHeadersRead);
            return response.StatusCode == HttpStatusCode.OK;
        });
    }

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await condition())
        {
            deadline.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private async Task<string> HashAsync() => (await _client.JsonAsync("/healthz")).GetProperty("corpus").GetString()!;
}
