using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SoraDisputeTracker.Storage.Schema.Compiled;

namespace SoraDisputeTracker.Storage.Tests.Files;

/// <summary>
/// Tables are made from the model that the code describes, and filled and read by the one that was compiled from it. When a test fails
/// after a change, compile the model anew: TrackerContextFactory says how.
/// </summary>
public sealed class CompiledModelTests
{
    // Made by a script of its own, not from the model.
    private const string FullText = "search_words";

    private static readonly List<IEntityType> Tables = [.. TrackerContextModel.Instance.GetEntityTypes().Where(t => t.GetTableName() is not (null or FullText))];

    [Fact]
    public async Task CompiledModel_Columns_AreThoseOfAFile()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var columns = await ReadAsync(served, """
            SELECT m.name || '.' || c.name || ' ' || c.type || iif(c."notnull", ' NOT NULL', '') || iif(c.pk, ' key ' || c.pk, '')
            FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'search\_words%' ESCAPE '\'
            """);

        Assert.Equal(columns, Tables.SelectMany(ColumnsOf).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task CompiledModel_ForeignKeys_AreThoseOfAFile()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var keys = await ReadAsync(served, """
            SELECT m.name || '.' || k."from" || ' -> ' || k."table" || '.' || k."to"
            FROM sqlite_master m, pragma_foreign_key_list(m.name) k WHERE m.type = 'table'
            """);

        Assert.Equal(keys, Tables.SelectMany(ForeignKeysOf).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> ColumnsOf(IEntityType table)
    {
        var key = table.FindPrimaryKey()!.Properties.ToList();
        return table.GetProperties().Select(p => string.Create(
            CultureInfo.InvariantCulture,
            $"{table.GetTableName()}.{p.GetColumnName()} {p.GetColumnType()}{(p.IsNullable ? "" : " NOT NULL")}{(key.Contains(p) ? $" key {key.IndexOf(p) + 1}" : "")}"));
    }

    private static IEnumerable<string> ForeignKeysOf(IEntityType table) => table.GetForeignKeys().SelectMany(k => k.Properties.Zip(
        k.PrincipalKey.Properties,
        (from, to) => $"{table.GetTableName()}.{from.GetColumnName()} -> {k.PrincipalEntityType.GetTableName()}.{to.GetColumnName()}"));

    private static async Task<List<string>> ReadAsync(ServedDossier served, string query)
    {
        await using var connection = new SqliteConnection($"Data Source={served.Database.FilePath};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The queries stand above.
        command.CommandText = query;
#pragma warning restore CA2100
        await using var rows = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await rows.ReadAsync())
            values.Add(rows.GetString(0));
        values.Sort(StringComparer.Ordinal);
        return values;
    }
}
