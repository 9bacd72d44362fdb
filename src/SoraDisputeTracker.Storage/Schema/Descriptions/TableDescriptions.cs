using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace SoraDisputeTracker.Storage.Schema.Descriptions;

/// <summary>What a table or view is, in words for those who open the file with other programs.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">What one row of it is.</param>
/// <param name="Columns">Its columns; those that mean the same in every table may be left out.</param>
internal sealed record TableDescription(string Name, string Text, params IReadOnlyList<(string Name, string Text)> Columns);

/// <summary>Describes every table and column in the schema itself: SQLite keeps the comments in the statements that made the tables.</summary>
internal static class TableDescriptions
{
    private static readonly IReadOnlyList<TableDescription> All =
        [.. SnapshotDescriptions.All, .. RecordDescriptions.All, .. EvidenceDescriptions.All, .. DisagreementDescriptions.All, .. SearchDescriptions.All];

    /// <summary>The columns that mean the same wherever they stand.</summary>
    private static readonly Dictionary<string, string> Common = new(StringComparer.Ordinal)
    {
        ["slug"] = "The record's key, which stands in its address.",
        ["ordinal"] = "The place in the order of the corpus, from 0.",
        ["name_en"] = "The name in English.",
        ["name_ja"] = "The name in Japanese; NULL where the corpus holds none.",
        ["title_en"] = "The title in English, in the tracker's own words.",
        ["title_ja"] = "The title in Japanese; NULL where the corpus holds none.",
        ["summary_en"] = "What it is, in a sentence or two of the tracker's own.",
        ["summary_ja"] = "The same in Japanese; NULL where the corpus holds none.",
        ["added"] = "The day the record entered the corpus (ISO 8601).",
        ["event"] = "The event's slug.",
        ["party"] = "The party's slug.",
        ["demand"] = "The demand's slug.",
        ["source"] = "The source's slug.",
        ["assertion"] = "The statement's id.",
        ["subject_kind"] = "The kind of record that it is about.",
        ["subject"] = "The slug of the record that it is about.",
        ["property"] = "What is stated of the record; `vocabulary` gives its name in words.",
        ["disagreement"] = "The disagreement's id.",
    };

    /// <summary>Gives every mapped table and column its comment.</summary>
    /// <param name="model">The model, with its columns named.</param>
    /// <exception cref="InvalidOperationException">A table or a column is described that the model does not have.</exception>
    public static void Apply(ModelBuilder model)
    {
        var tables = model.Model.GetEntityTypes().Where(t => t.GetTableName() is not null).ToDictionary(t => t.GetTableName()!, StringComparer.Ordinal);
        foreach (var described in All)
        {
            var table = tables.GetValueOrDefault(described.Name) ?? throw new InvalidOperationException($"Table `{described.Name}` is described, but there is none.");
            table.SetComment(described.Text);
            foreach (var (column, text) in described.Columns)
                (Columns(table).GetValueOrDefault(column) ?? throw new InvalidOperationException($"Column `{described.Name}.{column}` is described, but there is none.")).SetComment(text);
        }

        foreach (var (column, property) in tables.Values.SelectMany(Columns).Where(c => c.Value.GetComment() is null))
            property.SetComment(Common.GetValueOrDefault(column));
    }

    private static Dictionary<string, IMutableProperty> Columns(IMutableEntityType table) =>
        table.GetProperties().ToDictionary(p => p.GetColumnName(StoreObjectIdentifier.Table(table.GetTableName()!))!, StringComparer.Ordinal);
}
