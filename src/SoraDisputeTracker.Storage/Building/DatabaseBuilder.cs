using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Storage.Files;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Building;

/// <summary>Fills a new file with a dossier and checks it.</summary>
internal static class DatabaseBuilder
{
    /// <summary>Builds the file. What it leaves behind when it fails is for the caller to remove.</summary>
    /// <param name="dossier">What to put into it.</param>
    /// <param name="path">The file, which must not be there yet.</param>
    /// <param name="cancellationToken">Ends the building early.</param>
    /// <exception cref="DatabaseBuildException">What failed, and where.</exception>
    public static async Task BuildAsync(Dossier dossier, string path, CancellationToken cancellationToken)
    {
        // EF Core sorts the rows that it inserts by their keys in the current culture: one culture, one order, the same file everywhere.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var tables = DossierTables.Of(dossier);
        await using (var connection = new SqliteConnection(SqliteSettings.ToBuild(path)))
        {
            await connection.OpenAsync(cancellationToken);
            await RunAsync(connection, SqliteSettings.BuildPragmas, cancellationToken);
            await using var context = new TrackerContext(SqliteSettings.OptionsToBuild(connection));
            context.ChangeTracker.AutoDetectChangesEnabled = false;
            await using (var transaction = await context.Database.BeginTransactionAsync(cancellationToken))
            {
                await RunAsync(connection, SqliteSettings.DeferForeignKeys + SchemaScript.For(context), cancellationToken);
                tables = [.. tables, ReadmeRows.Of(dossier, context, connection)];
                foreach (var table in tables)
                    await FillAsync(context, table, cancellationToken);
                if (DatabaseInspection.ForeignKeyFault(connection) is { } fault)
                    throw new DatabaseBuildException($"Checking foreign keys: {fault}.");
                await transaction.CommitAsync(cancellationToken);
            }

            if (DatabaseInspection.IntegrityFault(connection) is { } damage)
                throw new DatabaseBuildException($"Checking the file's integrity: {damage}.");
            foreach (var table in tables)
                await CompareCountAsync(connection, table, cancellationToken);
        }

        Sync(path);
    }

    private static void Sync(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        file.Flush(flushToDisk: true);
    }

    private static async Task FillAsync(TrackerContext context, DossierTable table, CancellationToken cancellationToken)
    {
        try
        {
            context.AddRange(table.Rows);
            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
        }
        catch (DbUpdateException exception)
        {
            var keys = exception.Entries.Select(e => string.Join("/", e.Metadata.FindPrimaryKey()!.Properties.Select(p => e.Property(p.Name).CurrentValue)));
            var reason = exception.InnerException?.Message ?? exception.Message;
            throw new DatabaseBuildException($"Filling table `{table.Name}`, row `{string.Join("`, `", keys)}`: {reason}", exception);
        }
        catch (InvalidOperationException exception)
        {
            // The change tracker refuses two rows of one key, or a row whose key is missing, before SQLite sees them.
            throw new DatabaseBuildException($"Filling table `{table.Name}`: {exception.Message}", exception);
        }
    }

    private static async Task CompareCountAsync(SqliteConnection connection, DossierTable table, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names are those of the schema.
        command.CommandText = $"SELECT count(*) FROM {table.Name}";
#pragma warning restore CA2100
        var count = Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
        if (count != table.Expected)
            throw new DatabaseBuildException(string.Create(CultureInfo.InvariantCulture, $"Comparing counts: table `{table.Name}` holds {count} rows, the dossier {table.Expected}."));
    }

    private static async Task RunAsync(SqliteConnection connection, string script, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants and the script made from the model.
        command.CommandText = script;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
