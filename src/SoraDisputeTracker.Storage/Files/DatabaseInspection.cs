using Microsoft.Data.Sqlite;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Files;

/// <summary>Looks whether a file is a whole tracker database of the present schema.</summary>
internal static class DatabaseInspection
{
    /// <summary>Whether the file can be put in service.</summary>
    /// <param name="path">The file; it may be missing.</param>
    /// <param name="hash">The corpus hash that its name promises.</param>
    public static bool IsWhole(string path, string hash)
    {
        if (!File.Exists(path))
            return false;
        try
        {
            using var connection = new SqliteConnection(SqliteSettings.ToInspect(path));
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM corpus WHERE hash = $hash AND schema_version = $version";
            command.Parameters.AddWithValue("$hash", hash);
            command.Parameters.AddWithValue("$version", SchemaScript.Version);
            return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) == 1
                && IntegrityFault(connection) is null
                && ForeignKeyFault(connection) is null;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    /// <summary>The first fault that <c>PRAGMA integrity_check</c> finds, or null.</summary>
    public static string? IntegrityFault(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check(1)";
        var answer = command.ExecuteScalar() as string;
        return answer == "ok" ? null : answer ?? "no answer";
    }

    /// <summary>The first row, by table, that <c>PRAGMA foreign_key_check</c> finds to name a row that is not there, in words, or null.</summary>
    public static string? ForeignKeyFault(SqliteConnection connection)
    {
        string table;
        string parent;
        long row;
        using (var check = connection.CreateCommand())
        {
            check.CommandText = "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check ORDER BY 1, 2, 3 LIMIT 1";
            using var faults = check.ExecuteReader();
            if (!faults.Read())
                return null;
            (table, row, parent) = (faults.GetString(0), faults.GetInt64(1), faults.GetString(2));
        }

        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name comes from the file's own schema.
        command.CommandText = $"SELECT * FROM \"{table}\" WHERE rowid = {row.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
#pragma warning restore CA2100
        using var found = command.ExecuteReader();
        var columns = found.Read()
            ? Enumerable.Range(0, found.FieldCount).Where(i => !found.IsDBNull(i)).Select(i => $"{found.GetName(i)} = {found.GetValue(i)}")
            : [];
        return $"a row of `{table}` names a row of `{parent}` that is not there ({string.Join(", ", columns)})";
    }
}
