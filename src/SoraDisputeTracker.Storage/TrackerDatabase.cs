using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Storage.Building;
using SoraDisputeTracker.Storage.Files;

namespace SoraDisputeTracker.Storage;

/// <summary>
/// The database in service: a file named after the corpus that it was built from, replaced as a whole and never written to.
/// Safe for use by many threads, and by many processes on one folder.
/// </summary>
public sealed class TrackerDatabase : IDisposable
{
    /// <summary>How long opening a file waits for a builder before it goes on without: building takes a second or two.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly DatabaseFolder _folder;
    private readonly Lock _gate = new();
    private volatile ServedFile? _served;
    private DateTime _newestSeen;
    private int _tidyingOwed;
    private bool _isDisposed;

    /// <summary>Names the folder; nothing is opened yet.</summary>
    /// <param name="dataDirectory">The folder of the database files; made by the first build where it is missing.</param>
    public TrackerDatabase(string dataDirectory)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dataDirectory);
        DataDirectory = Path.GetFullPath(dataDirectory);
        _folder = new DatabaseFolder(DataDirectory);
    }

    /// <summary>The folder of the database files, as a full path.</summary>
    public string DataDirectory { get; }

    /// <summary>The corpus hash of the file in service, or null where none is.</summary>
    public string? Hash => _served?.Hash;

    /// <summary>The file in service, <c>tracker-HASH.db</c>, as a full path, or null where none is.</summary>
    public string? FilePath => _served?.Path;

    /// <summary>
    /// Puts the database of a dossier in service: the file that stands already, or else a new one, built beside it, checked and
    /// renamed. Of several processes on one folder one builds, and the others wait and open what it built.
    /// </summary>
    /// <param name="dossier">What the database is to hold.</param>
    /// <param name="cancellationToken">Ends waiting and building early; what was in service stays there.</param>
    /// <exception cref="DatabaseBuildException">What failed, and where; what was in service stays there.</exception>
    public async Task BuildAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (!DatabaseFolder.IsHash(dossier.Hash))
            throw new DatabaseBuildException($"The corpus hash `{dossier.Hash}` is none: it takes 64 lower-case hexadecimal digits.");
        var path = _folder.DatabasePath(dossier.Hash);
        try
        {
            using (await _folder.TakeAsync(cancellationToken))
            {
                var stands = DatabaseInspection.IsWhole(path, dossier.Hash);
                if (!stands)
                    await BuildFileAsync(dossier, path, cancellationToken);
                else if (_folder.Hashes()[0] != dossier.Hash)
                    File.SetLastWriteTimeUtc(path, DateTime.UtcNow); // A return to an earlier corpus is as new as any other build.
                if (!stands || _served?.Hash != dossier.Hash)
                    PutInService(dossier.Hash, path);
                _folder.DeleteUnused(dossier.Hash);
            }
        }
        catch (Exception exception) when (exception is (IOException or UnauthorizedAccessException) && DatabaseInspection.IsWhole(path, dossier.Hash))
        {
            // The folder cannot be written to, but what it holds is what was asked for.
            PutInService(dossier.Hash, path);
        }
        catch (DatabaseBuildException exception)
        {
            throw new DatabaseBuildException($"The database of corpus {dossier.Hash[..12]} could not be built in {DataDirectory}. {exception.Message}", exception.InnerException ?? exception);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw new DatabaseBuildException($"The database of corpus {dossier.Hash[..12]} could not be built in {DataDirectory}: {exception.Message}", exception);
        }

        // A reader who left while the folder was taken could not tidy up behind the old file.
        TidyUp();
    }

    /// <summary>Puts the existing file of a corpus in service, if it is whole and of the present schema.</summary>
    /// <param name="hash">The corpus hash.</param>
    /// <returns>Whether that file is in service now; if not, what was in service stays there.</returns>
    public bool TryOpen(string hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (!DatabaseFolder.IsHash(hash))
            return false;
        using var taken = _folder.TryTake(Patience);
        var path = _folder.DatabasePath(hash);
        if (!DatabaseInspection.IsWhole(path, hash))
            return false;
        if (_served?.Hash != hash)
            PutInService(hash, path);
        return true;
    }

    /// <summary>Puts the newest existing file in service that is whole and of the present schema.</summary>
    /// <returns>Whether one is in service now; if not, what was in service stays there.</returns>
    public bool TryOpenNewest() => _folder.Hashes().Any(TryOpen);

    /// <summary>
    /// Puts the newest file in service that another process has built in the folder since the present one was opened, if it is whole
    /// and of the present schema. Cheap where there is none: it may be asked every few seconds, by one caller at a time.
    /// </summary>
    /// <returns>Whether another corpus is in service now; if not, what was in service stays there.</returns>
    public bool TryOpenNewer()
    {
        var before = Hash;
        var newer = _folder.Files().TakeWhile(f => f.Built > _newestSeen).ToList();
        if (newer.Count == 0)
            return false;

        // Also where none can be opened: a faulty file is looked at once.
        _newestSeen = newer[0].Built;
        var isAnother = newer.Select(f => f.Hash).FirstOrDefault(TryOpen) is { } opened && opened != before;

        // While the folder was taken for opening, nobody could tidy up behind the old file.
        TidyUp();
        return isAnother;
    }

    /// <summary>Takes the file out of service; readers under way end in peace. The file stays for the next start.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_isDisposed)
                return;
            _isDisposed = true;
            _served?.Retire();
            _served = null;
        }
    }

    /// <summary>Counts a reader of the file in service in, who then calls <see cref="ServedFile.Leave"/>.</summary>
    /// <exception cref="InvalidOperationException">No database is in service.</exception>
    internal ServedFile Enter()
    {
        while (_served is { } file)
        {
            if (file.TryEnter())
                return file;
        }

        throw new InvalidOperationException($"No database is in service: build one from a dossier, or open one of {DataDirectory}.");
    }

    private async Task BuildFileAsync(Dossier dossier, string path, CancellationToken cancellationToken)
    {
        var temporary = _folder.BuildingPath(dossier.Hash);
        try
        {
            _folder.DeleteUnfinished();
            await DatabaseBuilder.BuildAsync(dossier, temporary, cancellationToken);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            _folder.DeleteUnfinished();
            throw;
        }
    }

    private void PutInService(string hash, string path)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            var old = _served;
            _served = new ServedFile(hash, path, _folder.TryHold(hash), OnReleased);
            _newestSeen = _folder.Files() is [var newest, ..] ? newest.Built : default;
            old?.Retire();
        }
    }

    private void OnReleased()
    {
        Volatile.Write(ref _tidyingOwed, 1);
        if (!_isDisposed)
            TidyUp();
    }

    private void TidyUp()
    {
        while (Volatile.Read(ref _tidyingOwed) != 0)
        {
            // Without waiting: whoever has the folder now looks whether tidying is owed when done.
            using var taken = _folder.TryTake(TimeSpan.Zero);
            if (taken is null)
                return;
            Volatile.Write(ref _tidyingOwed, 0);
            _folder.DeleteUnused(_served?.Hash);
        }
    }
}
