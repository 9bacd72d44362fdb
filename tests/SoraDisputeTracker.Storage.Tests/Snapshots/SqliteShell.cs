using System.Text.Json;

namespace SoraDisputeTracker.Storage.Tests.Snapshots;

/// <summary>The database as others open it: in SQLite's own shell, which knows nothing of this program.</summary>
internal static class SqliteShell
{
    public const string Command = "sqlite3";

    /// <summary>The rows of a query, each with its columns by name.</summary>
    public static List<Dictionary<string, string?>> Read(string database, string query)
    {
        var answer = Tool.Run(Command, query, "-readonly", "-json", database);
        return answer.Length == 0
            ? []
            : JsonSerializer.Deserialize<List<Dictionary<string, JsonElement>>>(answer)!
                .ConvertAll(row => row.ToDictionary(c => c.Key, c => c.Value.ValueKind == JsonValueKind.Null ? null : c.Value.ToString()));
    }

    /// <summary>The first column of a query.</summary>
    public static List<string?> Column(string database, string query) => Read(database, query).ConvertAll(row => row.Values.First());
}
