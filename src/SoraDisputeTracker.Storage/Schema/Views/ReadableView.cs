namespace SoraDisputeTracker.Storage.Schema.Views;

/// <summary>A view for those who open the file with other programs: names instead of keys, and nothing that SQLite alone cannot work out.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">What one row of it is.</param>
/// <param name="Columns">Its columns, each with what it holds, in the order of the query's.</param>
/// <param name="Query">The <c>SELECT</c> that it stands for.</param>
internal sealed record ReadableView(string Name, string Text, IReadOnlyList<(string Name, string Text)> Columns, string Query)
{
    /// <summary>All views, in the order in which they are made: those that others read come first.</summary>
    public static IReadOnlyList<ReadableView> All { get; } =
    [
        .. NameViews.All,
        .. RecordViews.All,
        .. DemandViews.All,
        .. EvidenceViews.All,
        .. LinkViews.All,
    ];

    /// <summary>The statement that makes the view.</summary>
    public string Script => $"CREATE VIEW {Name} ({string.Join(", ", Columns.Select(c => c.Name))}) AS\n{Query};\n\n";

    /// <summary>The first column of a query's rows in one text, in the order of its rows.</summary>
    /// <param name="rows">The query; it gives one column, <c>item</c>.</param>
    public static string Listed(string rows) => $"(SELECT group_concat(item, '; ') FROM ({rows}))";
}
