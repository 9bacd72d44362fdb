namespace SoraDisputeTracker.Storage.Files;

/// <summary>The bytes of a file in service. Its reader is counted out when the stream is disposed of, or at the latest when it is collected.</summary>
internal sealed class SnapshotStream : FileStream
{
    private ServedFile? _file;

    // Without share modes, which on Unix are locks. Closing the file drops SQLite's own locks on it, which does not matter: it is never written.
    private SnapshotStream(string path)
        : base(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan)
    {
    }

    /// <summary>Opens the file for a reader who was counted into it and is not to be counted out by anyone else from then on.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="IOException">The file cannot be opened; the reader is still counted in.</exception>
    public static SnapshotStream Of(ServedFile file) => new(file.Path) { _file = file };

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Interlocked.Exchange(ref _file, null)?.Leave();
    }
}
