namespace SoraDisputeTracker.Web.Exports;

/// <summary>
/// A table of the tracker as readers take it away: the one description that its file, the data package and the page about the data are made from.
/// </summary>
/// <param name="Name">The collection's name in addresses: <c>events</c>.</param>
/// <param name="Description">What a row is, and in which order the rows stand.</param>
internal abstract record ExportTable(string Name, string Description)
{
    /// <summary>The columns, in their order; the first one tells the rows apart.</summary>
    public abstract IReadOnlyList<ExportColumn> Columns { get; }
}

/// <summary>A table with what its rows are made of.</summary>
/// <typeparam name="T">The record that makes a row.</typeparam>
/// <param name="Name">The collection's name in addresses.</param>
/// <param name="Description">What a row is.</param>
/// <param name="TypedColumns">The columns.</param>
internal sealed record ExportTable<T>(string Name, string Description, IReadOnlyList<ExportColumn<T>> TypedColumns) : ExportTable(Name, Description)
{
    /// <inheritdoc />
    public override IReadOnlyList<ExportColumn> Columns => TypedColumns;

    /// <summary>The table with rows made of records.</summary>
    /// <param name="records">The records, in the order of the rows; read while the rows are written.</param>
    /// <param name="address">Makes a full address of a path from the root.</param>
    public ExportRows Of(IAsyncEnumerable<T> records, Func<string, string> address) =>
        new(this, records.Select(IReadOnlyList<string?> (record) => [.. TypedColumns.Select(c => c.Cell(record, address))]));

    /// <summary>The table with rows made of records that have been read.</summary>
    /// <param name="records">The records, in the order of the rows.</param>
    /// <param name="address">Makes a full address of a path from the root.</param>
    public ExportRows Of(IEnumerable<T> records, Func<string, string> address) => Of(records.ToAsyncEnumerable(), address);
}

/// <summary>A table with rows.</summary>
/// <param name="Table">The table.</param>
/// <param name="Cells">The rows, each with a cell for each column; null where there is no value.</param>
internal sealed record ExportRows(ExportTable Table, IAsyncEnumerable<IReadOnlyList<string?>> Cells);
