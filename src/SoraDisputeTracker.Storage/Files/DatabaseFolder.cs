namespace SoraDisputeTracker.Storage.Files;

/// <summary>
/// The files of a data folder: <c>tracker-HASH.db</c>, beside it <c>tracker-HASH.lock</c>, shared by all who serve the file,
/// and <c>tracker.lock</c>, held by the one who builds or tidies up.
/// </summary>
internal sealed class DatabaseFolder(string path)
{
    private const string Prefix = "tracker-";
    private const string Extension = ".db";
    private const string Building = ".building";
    private const int HashLength = 64;

    private string LockPath => Path.Combine(path, "tracker.lock");

    /// <summary>Whether a text can be a corpus hash: 64 lower-case hexadecimal digits.</summary>
    public static bool IsHash(string text) => text.Length == HashLength && text.All(char.IsAsciiHexDigitLower);

    /// <summary>The file of a corpus.</summary>
    public string DatabasePath(string hash) => Path.Combine(path, Prefix + hash + Extension);

    /// <summary>The file's name while it is built.</summary>
    public string BuildingPath(string hash) => Path.Combine(path, Prefix + hash + Building);

    /// <summary>Makes the folder if need be and keeps everyone else from building in it.</summary>
    public async Task<IDisposable> TakeAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(path);
        return await FolderLock.TakeAsync(LockPath, cancellationToken);
    }

    /// <summary>Keeps others from building or tidying up for a moment; null where that cannot be had, as in a folder that is read-only.</summary>
    /// <param name="patience">How long to wait for a builder to end.</param>
    public IDisposable? TryTake(TimeSpan patience)
    {
        try
        {
            return FolderLock.Take(LockPath, patience);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Tells other processes that the file is in use; null in a folder that is read-only, where none can be deleted.</summary>
    public IDisposable? TryHold(string hash)
    {
        try
        {
            return FolderLock.TryShare(HoldPath(hash));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The corpus hashes of all database files, the newest file first.</summary>
    public IReadOnlyList<string> Hashes() => [.. Files().Select(f => f.Hash)];

    /// <summary>All database files, the newest first: the corpus hash, and when the file was last asked for by a build.</summary>
    public IReadOnlyList<(string Hash, DateTime Built)> Files() => !Directory.Exists(path)
        ? []
        : [.. new DirectoryInfo(path).EnumerateFiles(Prefix + "*" + Extension)
            .OrderByDescending(f => f.LastWriteTimeUtc)
            .ThenBy(f => f.Name, StringComparer.Ordinal)
            .Select(f => (Path.GetFileNameWithoutExtension(f.Name)[Prefix.Length..], f.LastWriteTimeUtc))
            .Where(f => IsHash(f.Item1))];

    /// <summary>Removes what builders left behind that did not end in good order. What cannot be deleted is left for the next time.</summary>
    public void DeleteUnfinished()
    {
        foreach (var file in Directory.EnumerateFiles(path, Prefix + "*" + Building + "*"))
        {
            try
            {
                File.Delete(file);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // This runs after a failure, which is the one to report.
                continue;
            }
        }
    }

    /// <summary>Deletes the files of other corpora that no one serves. What cannot be deleted is left for the next time.</summary>
    /// <param name="servedHash">The corpus to keep, or null.</param>
    public void DeleteUnused(string? servedHash)
    {
        foreach (var hash in Hashes().Where(h => h != servedHash))
        {
            try
            {
                using (var alone = FolderLock.TryTake(HoldPath(hash)))
                {
                    if (alone is null)
                        continue;
                    File.Delete(DatabasePath(hash));
                }

                File.Delete(HoldPath(hash));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Someone without a hold has it open (Windows), or the folder has become read-only: not worth failing for.
                continue;
            }
        }
    }

    private string HoldPath(string hash) => Path.Combine(path, Prefix + hash + ".lock");
}
