using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Core;
using Serilog.Events;
using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Web.Tests.Hosting;

/// <summary>The line that each request leaves in the log; on a real port, because only there addresses come as they were sent.</summary>
public sealed class RequestLogTests : IClassFixture<RequestLogTests.LoggedApp>
{
    private readonly LogLines _lines;
    private readonly LoggedApp _app;

    public RequestLogTests(LoggedApp app)
    {
        _app = app;
        _lines = app.Lines;
        _lines.Clear();
    }

    [Fact]
    public async Task Request_Answered_WritesOneLine()
    {
        await _app.CreateReader().GetAsync("/citations.bib?scope=all");

        Assert.Matches(@"^GET /citations\.bib\?scope=all 200 [0-9]+\.[0-9] ms [0-9]+ bytes$", await LineAsync());
        Assert.Equal([LogEventLevel.Information], _lines.LevelsOfRequests);
    }

    [Fact]
    public async Task Request_NotFound_IsLoggedUnderTheAddressAskedFor()
    {
        await _app.CreateReader().GetAsync("/no-such-page?party=coda");

        Assert.StartsWith("GET /no-such-page?party=coda 404 ", await LineAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HEAD", "/about", 200)]
    [InlineData("OPTIONS", "/events.json", 204)]
    [InlineData("POST", "/no-such-page", 405)]
    [InlineData("DELETE", "/events.json", 405)]
    public async Task Request_OtherMethod_IsLoggedUnderTheMethodSent(string method, string address, int status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);

        await _app.CreateReader().SendAsync(request);

        Assert.StartsWith($"{method} {address} {status} ", await LineAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_EncodedControlCharacters_StayEncoded()
    {
        await _app.CreateReader().GetAsync("/a%0D%0A2026-01-01%20ERR%20forged%1B[31m%E2%80%AE?q=%0Ab%C2%85c");

        var line = await LineAsync();
        Assert.StartsWith("GET /a%0D%0A2026-01-01%20ERR%20forged%1B[31m%E2%80%AE?q=%0Ab%C2%85c 404 ", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_ControlCharactersOnTheWire_AreEncoded()
    {
        string[] targets =
        [
            "/escape\u001b[31m", "/?q=\u001b[31m", "/return\r2026-01-01", "/?\u000b\u007f", "/?next\u0085line", "/?\u202eoverride",
            "http://localhost/?\u001b[31m", "/?bare\nfeed",
        ];
        foreach (var target in targets)
            await SendAsync($"GET {target} HTTP/1.1");
        await SendAsync("G\u001b[31mT / HTTP/1.1");
        await _app.CreateReader().GetAsync("/robots.txt");

        await _lines.RequestAsync("/robots.txt");

        Assert.DoesNotContain(_lines.All, line => line.Any(c => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format));
        Assert.Contains(_lines.OfRequests, l => l.StartsWith("GET /escape%1B[31m 404 ", StringComparison.Ordinal));
        Assert.Contains(_lines.OfRequests, l => l.StartsWith("GET /return%0D2026-01-01 404 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Request_LongAddress_IsShortened()
    {
        await _app.CreateReader().GetAsync("/" + new string('a', 5_000));

        Assert.StartsWith($"GET /{new string('a', 299)}... 404 ", await LineAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_ServerFails_IsAnError()
    {
        using var app = Listening(services => services.AddSingleton<ICorpusQueries, FailingCorpus>());

        await app.CreateReader().GetAsync("/parties?lang=ja");

        Assert.StartsWith("GET /parties?lang=ja 500 ", await LineAsync(), StringComparison.Ordinal);
        Assert.Equal([LogEventLevel.Error], _lines.LevelsOfRequests);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/events.json")]
    public async Task Request_ReaderLeaves_IsNoError(string address)
    {
        var corpus = new PatientCorpus();
        using var app = Listening(services => services.AddSingleton<ICorpusQueries>(corpus));
        using var leaving = new CancellationTokenSource();
        var request = app.CreateReader().GetAsync(address, leaving.Token);
        await corpus.Asked;

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        Assert.StartsWith($"GET {address} 499 ", await LineAsync(), StringComparison.Ordinal);
        Assert.Empty(_lines.Errors);
    }

    private TrackerApp Listening(Action<IServiceCollection> replace) => new TrackerApp
    {
        Replace = services =>
        {
            services.AddSingleton<ILogEventSink>(_lines);
            replace(services);
        },
    }.Listening();

    private async Task SendAsync(string requestLine)
    {
        using var client = new TcpClient(_app.Address.Host, _app.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"{requestLine}\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        await reader.ReadToEndAsync();
    }

    private async Task<string> LineAsync()
    {
        await _lines.RequestAsync();
        return Assert.Single(_lines.OfRequests);
    }

    private sealed class PatientCorpus : ICorpusQueries
    {
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

        private int _asks;

        /// <summary>Ends when a reader asks: the first to ask is the watch over the data folder, when the server starts.</summary>
        public Task Asked => _asked.Task;

        public async Task<CorpusOverview> GetOverviewAsync(CancellationToken cancellationToken)
        {
            if (Interlocked.Increment(ref _asks) > 1)
                _asked.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("Nobody waits for this.");
        }

        public Task<IReadOnlyCollection<string>> ListSlugsAsync(RecordKind kind, CancellationToken cancellationToken) =>
            throw new NotSupportedException("Only the overview is asked for here.");
    }

    public sealed class LoggedApp : TrackerApp
    {
        public LoggedApp()
        {
            Replace = services => services.AddSingleton<ILogEventSink>(Lines);
            Listening();
        }

        internal LogLines Lines { get; } = new();
    }
}
