using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Storage.Schema;
using SoraDisputeTracker.Storage.Schema.Descriptions;
using SoraDisputeTracker.Storage.Schema.Views;

namespace SoraDisputeTracker.Storage.Building;

/// <summary>Tells what a new file is, and describes every view, table and column in it.</summary>
internal static class ReadmeRows
{
    private const string FullText = "search_words";
    private const int ShortHash = 12;

    /// <summary>Reads what the file holds; its tables and views must have been made.</summary>
    /// <param name="dossier">What the file is filled with.</param>
    /// <param name="context">The context that the tables were made from.</param>
    /// <param name="connection">The open connection to the file.</param>
    public static DossierTable Of(Dossier dossier, TrackerContext context, SqliteConnection connection)
    {
        var columns = ColumnsOf(connection);
        var descriptions = ReadableView.All.Select(v => new TableDescription(v.Name, v.Text, v.Columns)).Concat(Tables(context)).ToDictionary(d => d.Name);
        IEnumerable<(string Name, string Kind, string Text)> rows =
        [
            .. About(dossier),
            .. ReadableView.All.SelectMany(v => Describe(ReadmeKinds.View, descriptions[v.Name], columns[v.Name])),
            .. descriptions.Values.Where(d => !ReadableView.All.Any(v => v.Name == d.Name)).SelectMany(d => Describe(ReadmeKinds.Table, d, columns[d.Name])),
            .. SearchDescriptions.OfFullText.Select(part => ($"{FullText}_{part}", ReadmeKinds.Table, $"Kept by SQLite for `{FullText}`; not to be read.")),
        ];
        List<ReadmeRow> list = [.. rows.Select((r, i) => new ReadmeRow { Ordinal = i + 1, Name = r.Name, Kind = r.Kind, Description = r.Text })];
        return new("README", list, list.Count);
    }

    private static IEnumerable<(string Name, string Kind, string Text)> About(Dossier dossier)
    {
        var (name, title) = (dossier.Dispute.Name.En, dossier.Dispute.Title.En);
        var newest = NewestChange(dossier).ToString("O", CultureInfo.InvariantCulture);
        (string Topic, string Text)[] topics =
        [
            ("what this is", $"{name}: {title}. {dossier.Dispute.Summary.En}"),
            ("where to begin", "Read the views: `timeline`, `event_parties`, `party_directory`, `demand_ledger`, `demand_history`, `statements`, `contested_values`, `bibliography` and `changes` give names where tables give keys."),
            ("where facts come from", "Every fact rests on a row of `assertions`: a source states it, in the words that `quotes` holds. Where sources differ, every value is kept."),
            ("corpus hash", $"{dossier.Hash}: SHA-256 over all files in `seed_files`. The same corpus gives the same database, byte by byte; it is made by a program and never edited."),
            ("newest change", $"{newest}: the last day on which a record entered the corpus or was revised."),
            ("terms", string.Create(CultureInfo.InvariantCulture, $"No article is republished: digests are in the tracker's own words, and a quote has at most {Quote.MaximumLength} characters. No licence is stated.")),
            ("how to cite", $"{name}. {title}. Corpus {dossier.Hash[..ShortHash]}, {newest}. For what a source states, cite the source: `bibliography` has what a reference needs."),
        ];
        return topics.Select(t => (t.Topic, ReadmeKinds.File, t.Text));
    }

    private static DateOnly NewestChange(Dossier dossier) => dossier.Events.Select(e => e.Added)
        .Concat(dossier.Parties.Select(p => p.Added))
        .Concat(dossier.Demands.Select(d => d.Added))
        .Concat(dossier.Works.Select(w => w.Added))
        .Concat(dossier.Laws.Select(l => l.Added))
        .Concat(dossier.Cases.Select(c => c.Added))
        .Concat(dossier.Sources.Select(s => s.Added))
        .Concat(dossier.Revisions.Select(r => r.Date))
        .DefaultIfEmpty()
        .Max();

    private static IEnumerable<(string Name, string Kind, string Text)> Describe(string kind, TableDescription described, IReadOnlyList<string> columns) =>
        columns.Select(column => ($"{described.Name}.{column}", ReadmeKinds.Column, described.Columns.First(c => c.Name == column).Text))
            .Prepend((described.Name, kind, described.Text));

    // The model that queries run on has no comments; the one that the tables were made from has.
    private static IEnumerable<TableDescription> Tables(TrackerContext context) => context.GetService<IDesignTimeModel>().Model.GetEntityTypes()
        .Where(t => t.GetTableName() is not null)
        .Select(t => new TableDescription(
            t.GetTableName()!,
            t.GetComment() ?? "",
            [.. t.GetProperties().Select(p => (p.GetColumnName(StoreObjectIdentifier.Table(t.GetTableName()!))!, p.GetComment() ?? ""))]))
        .OrderBy(t => t.Name != "README").ThenBy(t => t.Name, StringComparer.Ordinal);

    private static Dictionary<string, List<string>> ColumnsOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type IN ('table', 'view') ORDER BY m.rowid, c.cid";
        using var reader = command.ExecuteReader();
        var columns = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        while (reader.Read())
        {
            if (!columns.TryGetValue(reader.GetString(0), out var names))
                columns.Add(reader.GetString(0), names = []);
            names.Add(reader.GetString(1));
        }

        return columns;
    }
}
