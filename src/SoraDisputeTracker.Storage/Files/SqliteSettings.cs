using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Files;

/// <summary>Every setting of SQLite in one place, with its reason.</summary>
internal static class SqliteSettings
{
    /// <summary>
    /// Seconds that a statement waits for a lock. The file in service is never written, so a wait means that something is wrong,
    /// and a reader should be told soon.
    /// </summary>
    private const int CommandTimeout = 5;

    /// <summary>
    /// What a new file is made with. A rollback journal, since a file with a `-wal` beside it must not be renamed; every
    /// write reaches the disk before the next step, since the file is trusted once it has its name.
    /// </summary>
    public const string BuildPragmas = "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL;";

    /// <summary>
    /// Foreign keys are looked at when the transaction ends, so that `foreign_key_check` can name the row before it does.
    /// </summary>
    public const string DeferForeignKeys = "PRAGMA defer_foreign_keys = ON;";

    /// <summary>The connection that serves readers.</summary>
    /// <param name="path">The file.</param>
    public static string ToServe(string path) => ToRead(path, pooling: true);

    /// <summary>The connection that looks whether a file is whole: not pooled, so that nothing keeps the file afterwards.</summary>
    /// <param name="path">The file.</param>
    public static string ToInspect(string path) => ToRead(path, pooling: false);

    /// <summary>The connection that fills a new file: not pooled, so that the file is closed before it is renamed.</summary>
    /// <param name="path">The file, which is made.</param>
    public static string ToBuild(string path) => Connection(path, SqliteOpenMode.ReadWriteCreate, pooling: false);

    /// <summary>Options of the contexts that serve readers.</summary>
    /// <param name="connectionString">See <see cref="ToServe"/>.</param>
    public static DbContextOptions<TrackerContext> OptionsToServe(string connectionString) =>
        Common(new DbContextOptionsBuilder<TrackerContext>().UseSqlite(connectionString)).Options;

    /// <summary>
    /// Options of the context that fills a new file. Messages name the keys of the rows: everything in a dossier is public, and
    /// whoever reads the message must find the row.
    /// </summary>
    /// <param name="connection">The open connection.</param>
    public static DbContextOptions<TrackerContext> OptionsToBuild(SqliteConnection connection) =>
        Common(new DbContextOptionsBuilder<TrackerContext>().UseSqlite(connection).EnableSensitiveDataLogging()).Options;

    // Nothing read is ever changed, so that nothing is tracked.
    private static DbContextOptionsBuilder<TrackerContext> Common(DbContextOptionsBuilder<TrackerContext> builder) =>
        builder.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);

    // Read-only: the file is a projection, and no bug in a query may change it.
    private static string ToRead(string path, bool pooling) => Connection(path, SqliteOpenMode.ReadOnly, pooling);

    private static string Connection(string path, SqliteOpenMode mode, bool pooling) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = mode,

        // Sends PRAGMA foreign_keys = ON whenever a connection opens: SQLite leaves them off by default.
        ForeignKeys = true,

        // One page cache for each connection: the shared one locks whole tables against each other and SQLite advises against it.
        Cache = SqliteCacheMode.Private,
        Pooling = pooling,
        DefaultTimeout = CommandTimeout,
    }.ConnectionString;
}
