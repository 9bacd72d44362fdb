using SoraDisputeTracker.Core.Snapshots;
using SoraDisputeTracker.Storage.Files;

namespace SoraDisputeTracker.Storage;

/// <summary>
/// What the queries of one scope read from. By itself each query reads the file that is in service when it begins; a scope that says so
/// reads one file from its first query to its end, also where another is put in service meanwhile. Safe for use by many threads.
/// </summary>
/// <param name="database">The database in service.</param>
public sealed class CorpusReading(TrackerDatabase database) : IDisposable
{
    private readonly Lock _gate = new();
    private ServedFile? _held;
    private bool _isOneCorpus;

    /// <summary>The hash of the corpus that the next query reads, or null where no database is in service.</summary>
    public string? Hash
    {
        get
        {
            if (database.Hash is null)
                return null;
            var file = Enter();
            file.Leave();
            return file.Hash;
        }
    }

    /// <summary>
    /// From now on all queries of the scope read one corpus: the one in service at the first of them. For the time of a request; what
    /// lives long would keep an old file from being deleted.
    /// </summary>
    public void StayWithOneCorpus() => _isOneCorpus = true;

    /// <summary>Lets go of the file.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _held?.Leave();
            _held = null;
            _isOneCorpus = false;
        }
    }

    /// <summary>Begins a read.</summary>
    /// <exception cref="InvalidOperationException">No database is in service.</exception>
    internal Task<Reading> BeginAsync(CancellationToken cancellationToken) => Reading.BeginAsync(Enter(), cancellationToken);

    /// <summary>Opens the file itself; it stays on disk until the snapshot's content is disposed of.</summary>
    /// <exception cref="InvalidOperationException">No database is in service.</exception>
    internal async Task<DatabaseSnapshot> OpenSnapshotAsync(CancellationToken cancellationToken)
    {
        var file = Enter();
        try
        {
            await using var context = file.CreateContext();
            var directory = await file.DirectoryAsync(context, cancellationToken);
            return new DatabaseSnapshot(directory.Overview, SnapshotStream.Of(file));
        }
        catch
        {
            file.Leave();
            throw;
        }
    }

    private ServedFile Enter()
    {
        lock (_gate)
        {
            if (!_isOneCorpus)
                return database.Enter();
            _held ??= database.Enter();
            _held.EnterBeside();
            return _held;
        }
    }
}
