using BenchmarkDotNet.Attributes;
using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Citations.Styles;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Benchmarks;

/// <summary>What an export costs: the query for the sources in view, and writing them in each format.</summary>
[MemoryDiagnoser]
public class CitationBenchmarks
{
    private ServedCorpus? _corpus;

    /// <summary>The formats.</summary>
    public static IEnumerable<string> Formats => CitationFormats.All.Select(f => f.Id);

    /// <summary>The format's name.</summary>
    [ParamsSource(nameof(Formats))]
    public string Format { get; set; } = "";

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
        return CitationFormats.Find(Format)!.Write(CitationList.Of(sources.Select(CslItem.Of)), new CitationOptions(CitationStyles.BuiltIn[0].Csl, CslLocale.For(null)));
    }
}
