using BenchmarkDotNet.Attributes;
using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Benchmarks;

/// <summary>What the pages of the evidence cost: disagreements, coverage, the ledger of demands, and one source.</summary>
[MemoryDiagnoser]
public class EvidenceBenchmarks
{
    private ServedCorpus? _corpus;
    private string _source = "";

    /// <summary>Builds the database.</summary>
    [GlobalSetup]
    public async Task OpenAsync()
    {
        _corpus = await ServedCorpus.OpenAsync();
        var sources = await _corpus.Queries<ISourceQueries>().ListAsync(CancellationToken.None);
        _source = sources.MaxBy(s => s.AssertionCount)!.Source.Slug;
    }

    /// <summary>Deletes it.</summary>
    [GlobalCleanup]
    public async Task CloseAsync() => await _corpus!.DisposeAsync();

    /// <summary>All disagreements.</summary>
    [Benchmark(Baseline = true)]
    public Task<IReadOnlyList<DisagreementEntry>> AllDisagreements() =>
        _corpus!.Queries<IDisagreementQueries>().ListAsync(DisagreementFilter.Default, CancellationToken.None);

    /// <summary>The matrix of sources and records.</summary>
    [Benchmark]
    public Task<CoverageMatrix> Coverage() => _corpus!.Queries<ISourceQueries>().GetCoverageAsync(CancellationToken.None);

    /// <summary>The ledger as of a day.</summary>
    [Benchmark]
    public Task<IReadOnlyList<DemandEntry>> DemandsOfADay() => _corpus!.Queries<IDemandQueries>().ListAsync(new DateOnly(2025, 10, 10), CancellationToken.None);

    /// <summary>The page of the source that asserts most.</summary>
    [Benchmark]
    public Task<SourceDetails?> OneSource() => _corpus!.Queries<ISourceQueries>().FindAsync(_source, CancellationToken.None);
}
