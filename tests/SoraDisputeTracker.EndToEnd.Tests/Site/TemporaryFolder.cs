namespace SoraDisputeTracker.EndToEnd.Tests.Site;

/// <summary>An empty folder that is gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("tracker-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
