using System.Runtime.CompilerServices;
using SoraDisputeTracker.Core.Dossiers;
using Xunit.Sdk;
using Xunit.v3;

// Each test has a folder of its own.
[assembly: Parallelization(Mode = ParallelMode.All)]

namespace SoraDisputeTracker.Storage.Tests;

/// <summary>
/// The database file of each dossier, built once: a build takes long, and the file is never written afterwards, so that a copy
/// is as good. What stands here is gone with the dossier; those that many tests ask for are kept where they are made.
/// </summary>
internal static class BuiltFiles
{
    private static readonly ConditionalWeakTable<Dossier, Lazy<Task<byte[]>>> Files = [];

    /// <summary>The bytes of the file.</summary>
    /// <param name="dossier">What it holds; the same object, not merely an equal one, makes it the same file.</param>
    public static Task<byte[]> OfAsync(Dossier dossier) => Files.GetValue(dossier, d => new(() => Task.Run(() => BuildAsync(d)))).Value;

    private static async Task<byte[]> BuildAsync(Dossier dossier)
    {
        using var served = new ServedDossier();
        await served.Database.BuildAsync(dossier, CancellationToken.None);
        return await File.ReadAllBytesAsync(served.Database.FilePath!);
    }
}
