using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using SoraDisputeTracker.Corpus;
using SoraDisputeTracker.Storage;

namespace SoraDisputeTracker.Benchmarks;

/// <summary>The real corpus in a database of its own, behind the real queries.</summary>
internal sealed class ServedCorpus : IAsyncDisposable
{
    private readonly string _folder;
    private readonly ServiceProvider _services;

    private ServedCorpus(string folder, ServiceProvider services)
    {
        _folder = folder;
        _services = services;
    }

    /// <summary>Reads the seeds and puts their database in service.</summary>
    public static async Task<ServedCorpus> OpenAsync()
    {
        var seeds = typeof(ServedCorpus).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "SeedsDirectory").Value!;
        var dossier = SeedReader.Read(seeds).Dossier ?? throw new InvalidOperationException($"The corpus in {seeds} has faults: `check` lists them.");
        var folder = Directory.CreateTempSubdirectory("tracker-").FullName;
        var services = new ServiceCollection();
        services.AddTrackerStorage(_ => folder);
        var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<TrackerDatabase>().BuildAsync(dossier, CancellationToken.None);
        return new ServedCorpus(folder, provider);
    }

    /// <summary>One of the query interfaces.</summary>
    public T Queries<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
