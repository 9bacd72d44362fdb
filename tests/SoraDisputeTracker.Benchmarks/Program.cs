// dotnet run -c Release --project tests/SoraDisputeTracker.Benchmarks -- --filter '*'
using BenchmarkDotNet.Running;
using SoraDisputeTracker.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(TimelineBenchmarks).Assembly).Run(args);
