using System.Collections.Concurrent;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Corpus;
using SoraDisputeTracker.Storage;

[assembly: AssemblyFixture(typeof(SoraDisputeTracker.Web.Tests.BuiltDatabases))]

namespace SoraDisputeTracker.Web.Tests;

/// <summary>The database of each corpus, built once for all the applications that serve it.</summary>
public sealed class BuiltDatabases : IDisposable
{
    private static readonly TemporaryFolder Folder = new();
    private static readonly ConcurrentDictionary<string, Lazy<Task<Dossier>>> Builds = new(StringComparer.Ordinal);

    /// <summary>Copies the database of some seeds into a data folder, so that whatever starts or builds there finds it.</summary>
    /// <returns>What it holds.</returns>
    public static async Task<Dossier> CopyAsync(string seeds, string dataDirectory)
    {
        var hash = CorpusHash.Compute(seeds);
        var dossier = await Builds.GetOrAdd(hash, h => new Lazy<Task<Dossier>>(() => BuildAsync(seeds, h))).Value;
        Directory.CreateDirectory(dataDirectory);
        var name = $"tracker-{hash}.db";
        var target = Path.Combine(dataDirectory, name);
        if (File.Exists(target))
            return dossier;

        // Another name first: a server that looks into the folder must not see half a file.
        var unfinished = Path.Combine(dataDirectory, $"{Guid.NewGuid():N}.copy");
        File.Copy(Path.Combine(Folder[hash], name), unfinished);
        File.SetLastWriteTimeUtc(unfinished, DateTime.UtcNow);
        File.Move(unfinished, target, overwrite: true);
        return dossier;
    }

    public void Dispose() => Folder.Dispose();

    private static async Task<Dossier> BuildAsync(string seeds, string hash)
    {
        var reading = SeedReader.Read(seeds);
        Assert.Empty(reading.Problems);
        using var database = new TrackerDatabase(Folder[hash]);
        await database.BuildAsync(reading.Dossier!, CancellationToken.None);
        return reading.Dossier!;
    }
}
