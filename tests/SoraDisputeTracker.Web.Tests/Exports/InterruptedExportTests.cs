using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Lists;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Storage;
using SoraDisputeTracker.Web.Tests.Live;

namespace SoraDisputeTracker.Web.Tests.Exports;

/// <summary>A reader hangs up in the middle of a list: over a real connection, with more rows than any buffer holds.</summary>
public sealed class InterruptedExportTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("/events.csv?scope=all")]
    [InlineData("/events.ics?scope=all")]
    [InlineData("/assertions.csv")]
    public async Task Reader_HangsUpInTheMiddle_EndsTheReadingAndLeavesNothingOpen(string address)
    {
        var endless = new Endless();
        var seeds = new EditedSeeds(_folder["seeds"]);
        using var app = new TrackerApp
        {
            SeedsDirectory = _folder["seeds"],
            Replace = services =>
            {
                Wrap<ITimelineQueries>(services, real => new EndlessTimeline(real, endless));
                Wrap<IAssertionQueries>(services, real => new EndlessAssertions(real, endless));
            },
        };
        app.UseKestrel(0);
        app.StartServer();
        using var client = app.CreateClient();
        using (var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead))
        {
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            await using var body = await response.Content.ReadAsStreamAsync();
            await body.ReadExactlyAsync(new byte[1_000_000]);
            Assert.False(endless.Ended.IsCompleted);
        }

        await endless.Ended.WaitAsync(Patience);
        await seeds.AddRemarkAsync();
        await seeds.BuildAsync(app.Services.GetRequiredService<TrackerDatabase>());
        await app.OneDatabaseIsLeftAsync();
    }

    private static void Wrap<T>(IServiceCollection services, Func<T, T> wrap)
        where T : class
    {
        var real = services.Single(s => s.ServiceType == typeof(T)).ImplementationType!;
        services.AddScoped(provider => wrap((T)ActivatorUtilities.CreateInstance(provider, real)));
    }

    /// <summary>Reads the same list again and again, holding the file as long as it is asked for more.</summary>
    private sealed class Endless
    {
        private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Ended => _ended.Task;

        public async IAsyncEnumerable<T> Repeat<T>(Func<IAsyncEnumerable<T>> read, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            try
            {
                while (true)
                {
                    await foreach (var item in read().WithCancellation(cancellationToken))
                        yield return item;
                }
            }
            finally
            {
                _ended.TrySetResult();
            }
        }
    }

    private sealed class EndlessTimeline(ITimelineQueries real, Endless endless) : ITimelineQueries
    {
        public Task<TimelineView> GetAsync(EventFilter filter, CancellationToken cancellationToken) => real.GetAsync(filter, cancellationToken);

        public Task<IReadOnlyList<EventEntry>> ListAsync(EventFilter filter, CancellationToken cancellationToken) => real.ListAsync(filter, cancellationToken);

        public IAsyncEnumerable<EventEntry> StreamAsync(EventFilter filter, CancellationToken cancellationToken) =>
            endless.Repeat(() => real.StreamAsync(filter, cancellationToken), cancellationToken);

        public Task<ListPart<StatedEvent>?> ListPartAsync(EventFilter filter, ListRange range, CancellationToken cancellationToken) => real.ListPartAsync(filter, range, cancellationToken);

        public Task<EventDetails?> FindAsync(string slug, CancellationToken cancellationToken) => real.FindAsync(slug, cancellationToken);
    }

    private sealed class EndlessAssertions(IAssertionQueries real, Endless endless) : IAssertionQueries
    {
        public Task<IReadOnlyList<AttestedAssertion>> ListAsync(AssertionFilter filter, CancellationToken cancellationToken) => real.ListAsync(filter, cancellationToken);

        public IAsyncEnumerable<AttestedAssertion> StreamAsync(AssertionFilter filter, CancellationToken cancellationToken) =>
            endless.Repeat(() => real.StreamAsync(filter, cancellationToken), cancellationToken);

        public Task<ListPart<AttestedAssertion>?> ListPartAsync(AssertionFilter filter, ListRange range, CancellationToken cancellationToken) => real.ListPartAsync(filter, range, cancellationToken);

        public Task<AttestedAssertion?> FindAsync(string id, CancellationToken cancellationToken) => real.FindAsync(id, cancellationToken);
    }
}
