using System.IO.Compression;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Core;
using Serilog.Events;
using SoraDisputeTracker.Web.Tests.Hosting;
using SoraDisputeTracker.Web.Tests.Live;

namespace SoraDisputeTracker.Web.Tests.Endpoints;

// Each test asks what no other one asks.
public sealed class AnswerCacheTests : IClassFixture<AnswerCacheTests.TalkativeApp>
{
    private readonly LogLines _lines;
    private readonly HttpClient _client;

    public AnswerCacheTests(TalkativeApp app)
    {
        _lines = app.Lines;
        _lines.Clear();
        _client = app.CreateReader();
    }

    [Fact]
    public async Task Get_SecondTime_IsAnsweredFromTheCacheWithTheSameBytes()
    {
        var first = await _client.GetByteArrayAsync("/events.json?sort=desc");
        var second = await _client.GetByteArrayAsync("/events.json?sort=desc");

        Assert.Equal(first, second);
        Assert.Equal([LogEventLevel.Information, LogEventLevel.Debug], _lines.LevelsOfRequests);
    }

    [Fact]
    public async Task Get_AnotherCorpusPutInService_IsMadeAnew()
    {
        using var folder = new TemporaryFolder();
        var seeds = new EditedSeeds(folder["seeds"]);
        using var app = new TrackerApp { SeedsDirectory = folder["seeds"] };
        var client = app.CreateReader();
        await client.GetByteArrayAsync("/events.json");
        await using var stream = await LiveStream.OpenAsync(client, $"/live?corpus={(await client.JsonAsync("/healthz")).GetProperty("corpus").GetString()}");
        await stream.NextAsync();
        await seeds.AddEventAsync("a-test-event");
        var hash = await seeds.BuildAsync(app.DataDirectory);
        await stream.NewsAsync();

        var answer = await client.JsonAsync("/events.json");

        Assert.Equal(hash, answer.GetProperty("corpus").GetString());
        Assert.Contains("a-test-event", answer.GetProperty("events").Slugs());
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Get_Compressed_HoldsTheSameContentWhetherKeptOrNot(string encoding)
    {
        var plain = await _client.GetStringAsync("/events.json");

        Assert.Equal(plain, await DecodedAsync(encoding));
        Assert.Equal(plain, await DecodedAsync(encoding));
    }

    [Fact]
    public async Task Get_ParameterInOtherLetters_IsNotTakenForTheOneThatIsKept()
    {
        await _client.GetByteArrayAsync("/events.json?party=coda");

        using var response = await _client.GetAsync("/events.json?PARTY=coda");

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Get_AnotherHost_HasAddressesOfItsOwn()
    {
        await _client.GetStringAsync("/events.json");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/events.json");
        request.Headers.Host = "mirror.example";

        using var response = await _client.SendAsync(request);

        Assert.Contains("http://mirror.example/events/", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/healthz")]
    [InlineData("/about/citation.bib")]
    [InlineData("/events.json?party=nobody")]
    public async Task Get_WhatIsNoDataOrRefused_IsNeverKept(string address)
    {
        using var first = await _client.GetAsync(address);
        using var second = await _client.GetAsync(address);

        Assert.Equal(2, _lines.LevelsOfRequests.Count);
        Assert.DoesNotContain(LogEventLevel.Debug, _lines.LevelsOfRequests);
    }

    private async Task<string> DecodedAsync(string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/events.json");
        request.Headers.Add("Accept-Encoding", encoding);
        using var response = await _client.SendAsync(request);
        Assert.Equal(encoding, Assert.Single(response.Content.Headers.ContentEncoding));
        await using var content = await response.Content.ReadAsStreamAsync();
        await using Stream decoded = encoding == "br" ? new BrotliStream(content, CompressionMode.Decompress) : new GZipStream(content, CompressionMode.Decompress);
        using var reader = new StreamReader(decoded);
        return await reader.ReadToEndAsync();
    }

    /// <summary>Logs also what it answers from the cache.</summary>
    public sealed class TalkativeApp : TrackerApp
    {
        public TalkativeApp()
        {
            Settings = new Dictionary<string, string> { ["Serilog:MinimumLevel:Default"] = "Debug" };
            Replace = services => services.AddSingleton<ILogEventSink>(Lines);
        }

        internal LogLines Lines { get; } = new();
    }
}
