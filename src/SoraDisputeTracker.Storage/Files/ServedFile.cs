using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Storage.Dossiers;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Files;

/// <summary>A database file in service. It stays on disk until it is retired and its last reader has gone.</summary>
internal sealed class ServedFile(string hash, string path, IDisposable? hold, Action released)
{
    private readonly string _connectionString = SqliteSettings.ToServe(path);
    private readonly DbContextOptions<TrackerContext> _options = SqliteSettings.OptionsToServe(SqliteSettings.ToServe(path));
    private readonly Lock _gate = new();
    private CorpusDirectory? _directory;
    private int _readers;
    private bool _isRetired;

    public string Hash { get; } = hash;

    public string Path { get; } = path;

    /// <summary>A context for one reader, who disposes of it and then calls <see cref="Leave"/>.</summary>
    public TrackerContext CreateContext() => new(_options);

    /// <summary>Counts a reader in; false where the file was retired in the meantime.</summary>
    public bool TryEnter()
    {
        lock (_gate)
        {
            if (_isRetired)
                return false;
            _readers++;
            return true;
        }
    }

    /// <summary>Counts one more reader in, beside one who is there already: also where the file was retired in the meantime.</summary>
    public void EnterBeside()
    {
        lock (_gate)
            _readers++;
    }

    /// <summary>Counts a reader out.</summary>
    public void Leave()
    {
        lock (_gate)
        {
            if (--_readers > 0 || !_isRetired)
                return;
        }

        LetGo();
    }

    /// <summary>Lets no new reader in, and lets go of the file when the last one has gone.</summary>
    public void Retire()
    {
        lock (_gate)
        {
            if (_isRetired)
                return;
            _isRetired = true;
            if (_readers > 0)
                return;
        }

        LetGo();
    }

    /// <summary>What every page needs and what never changes within one file; kept once it was read.</summary>
    public async Task<CorpusDirectory> DirectoryAsync(TrackerContext context, CancellationToken cancellationToken) =>
        _directory ??= await CorpusDirectory.LoadAsync(context, Built(), cancellationToken);

    // In whole seconds, as HTTP tells dates; a return to an earlier corpus counts as building it.
    private DateTimeOffset Built() => DateTimeOffset.FromUnixTimeSeconds(new DateTimeOffset(File.GetLastWriteTimeUtc(Path)).ToUnixTimeSeconds());

    private void LetGo()
    {
        using (var connection = new SqliteConnection(_connectionString))
            SqliteConnection.ClearPool(connection);
        hold?.Dispose();
        released();
    }
}
