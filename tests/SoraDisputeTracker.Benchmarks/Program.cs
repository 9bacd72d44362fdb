// dotnet run -c Release --project tests/SoraDisputeTracker.Benchmarks -- --filter '*'
// dotnet run -c Release --project tests/SoraDisputeTracker.Benchmarks -- citations 10000
using System.Globalization;
using BenchmarkDotNet.Running;
using SoraDisputeTracker.Benchmarks;

if (args is ["citations", var count])
    await CitationThroughput.RunAsync(int.Parse(count, CultureInfo.InvariantCulture));
else
    BenchmarkSwitcher.FromAssembly(typeof(TimelineBenchmarks).Assembly).Run(args);
