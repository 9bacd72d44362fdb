namespace SoraDisputeTracker.Corpus;

/// <summary>All files of seeds/, read once, so that the hash and the dossier are of the same state.</summary>
/// <param name="files">The files, by path (ordinal).</param>
internal sealed class SeedFolder(IReadOnlyList<SeedFile> files)
{
    /// <summary>Seeds lie one folder deep; the limit only ends a circle of symbolic links.</summary>
    private const int DeepestFolder = 8;

    private static readonly EnumerationOptions EveryFile = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = DeepestFolder,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    /// <summary>The files, by path (ordinal).</summary>
    public IReadOnlyList<SeedFile> Files { get; } = files;

    /// <summary>Reads the folder.</summary>
    /// <param name="directory">The seeds folder.</param>
    /// <exception cref="IOException">The folder or a file cannot be read; also <see cref="UnauthorizedAccessException"/>.</exception>
    public static SeedFolder Load(string directory)
    {
        var root = System.IO.Path.GetFullPath(directory);
        return new SeedFolder(
        [
            .. Directory.EnumerateFiles(root, "*", EveryFile)
                .Select(file => (File: file, Path: System.IO.Path.GetRelativePath(root, file).Replace('\\', '/')))
                .OrderBy(f => f.Path, StringComparer.Ordinal)
                .Select(f => new SeedFile(f.Path, File.ReadAllBytes(f.File))),
        ]);
    }
}
