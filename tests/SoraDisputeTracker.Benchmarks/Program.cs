// dotnet run -c Release --project tests/SoraDisputeTracker.Benchmarks -- --filter '*'
// dotnet run -c Release --project tests/SoraDisputeTracker.Benchmarks -- citations 10000
// dotnet run -c Release --project tests/SoraDisputeTracker.Benchmarks -- clicks http://localhost:5080 50
using System.Globalization;
using BenchmarkDotNet.Running;
using SoraDisputeTracker.Benchmarks;

if (args is ["citations", var count])
    await CitationThroughput.RunAsync(int.Parse(count, CultureInfo.InvariantCulture));
else if (args is ["clicks", var address, var clicks])
    await FilterClicks.RunAsync(new Uri(address), int.Parse(clicks, CultureInfo.InvariantCulture));
else
    BenchmarkSwitcher.FromAssembly(typeof(TimelineBenchmarks).Assembly).Run(args);
