using BenchmarkDotNet.Attributes;
using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Benchmarks;

/// <summary>What an export costs: the query for the sources in view, and writing them in each format.</summary>
[MemoryDiagnoser]
public class CitationBenchmarks
{
    private ServedCorpus? _corpus;

    /// <summary>The formats.</summary>
    public static IEnumerable<string> Extensions => CitationFormats.All.Select(f => f.Extension);

    /// <summary>The format's ending.</summary>
    [ParamsSource(nameof(Extensions))]
    public string Extension { get; set; } = "";

    /// <summary>Builds the database.</summary>
    [GlobalSetup]
    public async Task OpenAsync() => _corpus = await ServedCorpus.OpenAsync();

    /// <summary>Deletes it.</summary>
    [GlobalCleanup]
    public async Task CloseAsync() => await _corpus!.DisposeAsync();

    /// <summary>The whole list of sources as a file.</summary>
    [Benchmark]
    public async Task<string> WholeList()
    {
        var sources = await _corpus!.Queries<ISourceQueries>().AttestingAsync(EventFilter.Default, CancellationToken.None);
        return CitationFormats.Find(Extension)!.Write(sources);
    }
}
