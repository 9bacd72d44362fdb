using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SoraDisputeTracker.Web.Live;

namespace SoraDisputeTracker.Web.Tests.Live;

public sealed class LiveEndpointTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly EditedSeeds _seeds;
    private readonly TrackerApp _app;
    private readonly HttpClient _client;

    public LiveEndpointTests()
    {
        _seeds = new EditedSeeds(_folder["seeds"]);
        _app = new TrackerApp { SeedsDirectory = _folder["seeds"] };
        _client = _app.CreateReader();
    }

    public void Dispose()
    {
        _client.Dispose();
        _app.Dispose();
        _folder.Dispose();
    }

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
    public async Task Get_DatabaseSwapped_TellsTheExactNumbers()
    {
        await using var stream = await LiveStream.OpenAsync(_client, $"/live?corpus={await HashAsync()}");
        await stream.NextAsync();
        await _seeds.ReviseEventsAsync(2);
        await _seeds.AddEventAsync("a-test-event");

        var hash = await _seeds.BuildAsync(_app.DataDirectory);

        Assert.Equal("1 new event, 2 revised", await stream.NewsAsync());
        Assert.Equal(hash, stream.LastEventId);
        Assert.Equal(hash, await HashAsync());
    }

    [Fact]
    public async Task Get_SwappedTwice_CountsFromThePagesCorpus()
    {
        await using var stream = await LiveStream.OpenAsync(_client, $"/live?corpus={await HashAsync()}");
        await stream.NextAsync();
        await _seeds.AddEventAsync("a-test-event");
        await _seeds.BuildAsync(_app.DataDirectory);
        Assert.Equal("1 new event", await stream.NewsAsync());
        await _seeds.AddEventAsync("another-test-event");

        await _seeds.BuildAsync(_app.DataDirectory);

        Assert.Equal("2 new events", await stream.NewsAsync());
    }

    [Fact]
    public async Task Get_PageOfFormerCorpus_IsToldAtOnceInItsLanguage()
    {
        var before = await HashAsync();
        await SwapAsync();

        await using var stream = await LiveStream.OpenAsync(_client, $"/live?corpus={before}", language: "ja");

        Assert.Equal("新しい出来事1件", await stream.NewsAsync());
    }

    [Fact]
    public async Task Get_LastEventIdOfTheNewest_IsNotToldAgain()
    {
        var before = await HashAsync();
        var now = await SwapAsync();
        await using var stream = await LiveStream.OpenAsync(_client, $"/live?corpus={before}", lastEventId: now);
        Assert.Equal("", (await stream.NextAsync())!.Value.Data);
        await _seeds.AddEventAsync("another-test-event");

        await _seeds.BuildAsync(_app.DataDirectory);

        Assert.Equal("2 new events", await stream.NewsAsync());
    }

    [Fact]
    public async Task Get_OnlyLastEventId_CountsFromIt()
    {
        var before = await HashAsync();
        await SwapAsync();

        await using var stream = await LiveStream.OpenAsync(_client, "/live", lastEventId: before);

        Assert.Equal("1 new event", await stream.NewsAsync());
    }

    [Fact]
    public async Task Get_UnknownCorpus_IsToldWithoutNumbers()
    {
        await using var stream = await LiveStream.OpenAsync(_client, "/live?corpus=of-long-ago");

        Assert.Equal("The data of this page has been updated", await stream.NewsAsync());
    }

    [Fact]
    public async Task Get_NothingListedChanged_IsToldWithoutNumbers()
    {
        await using var stream = await LiveStream.OpenAsync(_client, $"/live?corpus={await HashAsync()}");
        await stream.NextAsync();
        await _seeds.AddRemarkAsync();

        await _seeds.BuildAsync(_app.DataDirectory);

        Assert.Equal("The data of this page has been updated", await stream.NewsAsync());
    }

    [Fact]
    public async Task Get_EarlierCorpusBuiltAgain_ReturnsToIt()
    {
        var before = await HashAsync();
        var original = new EditedSeeds(_folder["original"]);
        await SwapAsync();
        await using var stream = await LiveStream.OpenAsync(_client, "/live");
        await stream.NextAsync();

        await original.BuildAsync(_app.DataDirectory);

        Assert.Equal("The data of this page has been updated", await stream.NewsAsync());
        Assert.Equal(before, await HashAsync());
    }

    [Fact]
    public async Task Get_ServerRestartedOnChangedSeeds_StillTellsTheNumbers()
    {
        var before = await HashAsync();
        await _seeds.AddEventAsync("a-test-event");
        using var second = new TrackerApp { SeedsDirectory = _folder["seeds"], Replace = services => services.AddOptions<Web.Hosting.TrackerOptions>().PostConfigure(o => o.DataDirectory = _app.DataDirectory) };
        using var client = second.CreateReader();

        await using var stream = await LiveStream.OpenAsync(client, $"/live?corpus={before}");

        Assert.Equal("1 new event", await stream.NewsAsync());
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

    [Fact]
    public async Task Get_ServerStops_EndsTheStream()
    {
        await using var stream = await LiveStream.OpenAsync(_client, "/live");
        await stream.NextAsync();

        _app.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.Null(await stream.NextAsync());
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

    /// <summary>Adds one event, and waits until the server serves it.</summary>
    private async Task<string> SwapAsync()
    {
        await using var stream = await LiveStream.OpenAsync(_client, "/live");
        await stream.NextAsync();
        await _seeds.AddEventAsync("a-test-event");
        var hash = await _seeds.BuildAsync(_app.DataDirectory);
        await stream.NewsAsync();
        return hash;
    }
}
