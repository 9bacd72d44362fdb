using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Web.Tests.Hosting;

public sealed class RequestLogTests : IDisposable
{
    private readonly LogLines _lines = new();
    private readonly TrackerApp _app;

    public RequestLogTests() => _app = new TrackerApp { Replace = services => services.AddSingleton<ILoggerProvider>(_lines) };

    public void Dispose()
    {
        _app.Dispose();
        _lines.Dispose();
    }

    [Fact]
    public async Task Request_Answered_WritesOneLine()
    {
        await _app.CreateReader().GetAsync("/citations.bib?scope=all");

        var line = Assert.Single(_lines.OfRequests);
        Assert.Matches(@"^GET /citations\.bib\?scope=all 200 [0-9.]+ ms [0-9]+ bytes$", line);
    }

    [Fact]
    public async Task Request_NotFound_IsLoggedUnderTheAddressAskedFor()
    {
        await _app.CreateReader().GetAsync("/no-such-page");

        Assert.StartsWith("GET /no-such-page 404 ", Assert.Single(_lines.OfRequests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_ControlCharactersInThePath_AreEscaped()
    {
        await _app.CreateReader().GetAsync("/a%0D%0A2026-01-01 ERR forged%1B[31m");

        var line = Assert.Single(_lines.OfRequests);
        Assert.DoesNotContain(line, char.IsControl);
        Assert.Contains(@"/a\u000d\u000a2026-01-01 ERR forged\u001b[31m", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_LongAddress_IsShortened()
    {
        await _app.CreateReader().GetAsync("/" + new string('a', 5_000));

        Assert.InRange(Assert.Single(_lines.OfRequests).Length, 300, 400);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/events.json")]
    public async Task Request_ReaderLeaves_IsNoError(string address)
    {
        var corpus = new PatientCorpus();
        await using var app = new TrackerApp
        {
            Replace = services => services.AddSingleton<ILoggerProvider>(_lines).AddSingleton<ICorpusQueries>(corpus),
        };
        using var leaving = new CancellationTokenSource();
        var request = app.CreateReader().GetAsync(address, leaving.Token);
        await corpus.Asked;

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await _lines.FirstRequest.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.StartsWith($"GET {address} 499 ", Assert.Single(_lines.OfRequests), StringComparison.Ordinal);
        Assert.Empty(_lines.Errors);
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
}
