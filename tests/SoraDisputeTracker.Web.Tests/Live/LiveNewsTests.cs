using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace SoraDisputeTracker.Web.Tests.Live;

/// <summary>What open pages are told while another corpus is put in service, or the server stops.</summary>
public sealed class LiveNewsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly EditedSeeds _seeds;
    private readonly TrackerApp _app;
    private readonly HttpClient _client;

    public LiveNewsTests()
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
        using var second = new TrackerApp
        {
            BuildsItself = true,
            SeedsDirectory = _folder["seeds"],
            Replace = services => services.AddOptions<Web.Hosting.TrackerOptions>().PostConfigure(o => o.DataDirectory = _app.DataDirectory),
        };
        using var client = second.CreateReader();

        await using var stream = await LiveStream.OpenAsync(client, $"/live?corpus={before}");

        Assert.Equal("1 new event", await stream.NewsAsync());
    }

    [Fact]
    public async Task Get_ServerStops_EndsTheStream()
    {
        await using var stream = await LiveStream.OpenAsync(_client, "/live");
        await stream.NextAsync();

        _app.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.Null(await stream.NextAsync());
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
