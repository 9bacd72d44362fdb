namespace SoraDisputeTracker.Storage.Files;

/// <summary>
/// Locks on files, between processes as well as inside one: <c>flock</c> on Unix, share modes on Windows. The system drops
/// them when a process ends, however it ends. SQLite's own locks are of another kind, so the database itself is never touched.
/// </summary>
internal static class FolderLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    // EWOULDBLOCK on Linux and on macOS, and Windows' sharing and lock violations.
    private static readonly int[] HeldElsewhere = [11, 35, 32, 33];

    /// <summary>Takes the file for this holder alone; waits while others have it.</summary>
    /// <param name="path">The lock file; made where it is missing.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public static async Task<IDisposable> TakeAsync(string path, CancellationToken cancellationToken)
    {
        IDisposable? taken;
        while ((taken = TryTake(path)) is null)
            await Task.Delay(Pause, cancellationToken);
        return taken;
    }

    /// <summary>Takes the file for this holder alone, or gives null where others have it when the patience is over.</summary>
    /// <param name="path">The lock file; made where it is missing.</param>
    /// <param name="patience">How long to wait.</param>
    public static IDisposable? Take(string path, TimeSpan patience)
    {
        var until = DateTime.UtcNow + patience;
        IDisposable? taken;
        while ((taken = TryTake(path)) is null && DateTime.UtcNow < until)
            Thread.Sleep(Pause);
        return taken;
    }

    /// <summary>Takes the file for this holder alone, or gives null where others have it.</summary>
    /// <param name="path">The lock file; made where it is missing.</param>
    public static IDisposable? TryTake(string path) => TryOpen(path, FileAccess.ReadWrite, FileShare.None);

    /// <summary>Takes the file together with others, so that no one can take it alone; null where someone has it alone.</summary>
    /// <param name="path">The lock file; made where it is missing.</param>
    public static IDisposable? TryShare(string path) => TryOpen(path, FileAccess.Read, FileShare.Read);

    private static FileStream? TryOpen(string path, FileAccess access, FileShare share)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, access, share);
        }
        catch (IOException exception) when (HeldElsewhere.Contains(exception.HResult & 0xFFFF))
        {
            return null;
        }
    }
}
