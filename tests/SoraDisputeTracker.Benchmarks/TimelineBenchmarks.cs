using BenchmarkDotNet.Attributes;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Benchmarks;

/// <summary>What a page of the timeline costs: the list with its facets, and one event.</summary>
[MemoryDiagnoser]
public class TimelineBenchmarks
{
    private static readonly EventFilter OneParty = EventFilter.Default with { Parties = ["coda"] };
    private static readonly EventFilter WordsInQuotes = EventFilter.Default with { Words = "permission", Scope = TimelineScope.All };

    private ServedCorpus? _corpus;

    private ITimelineQueries Timeline => _corpus!.Queries<ITimelineQueries>();

    /// <summary>Builds the database.</summary>
    [GlobalSetup]
    public async Task OpenAsync() => _corpus = await ServedCorpus.OpenAsync();

    /// <summary>Deletes it.</summary>
    [GlobalCleanup]
    public async Task CloseAsync() => await _corpus!.DisposeAsync();

    /// <summary>The front page.</summary>
    [Benchmark(Baseline = true)]
    public Task<TimelineView> WholeTimeline() => Timeline.GetAsync(EventFilter.Default, CancellationToken.None);

    /// <summary>Filtered by a party.</summary>
    [Benchmark]
    public Task<TimelineView> FilteredByParty() => Timeline.GetAsync(OneParty, CancellationToken.None);

    /// <summary>Searched.</summary>
    [Benchmark]
    public Task<TimelineView> SearchedForWords() => Timeline.GetAsync(WordsInQuotes, CancellationToken.None);

    /// <summary>The page of the event on which most is stated.</summary>
    [Benchmark]
    public Task<EventDetails?> OneEvent() => Timeline.FindAsync("publishers-joint-statement", CancellationToken.None);
}
