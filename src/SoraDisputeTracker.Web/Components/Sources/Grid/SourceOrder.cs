namespace SoraDisputeTracker.Web.Components.Sources.Grid;

/// <summary>What the table of all sources is sorted by.</summary>
/// <param name="Column">The name of the row's property, or null for the order of the corpus.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
public sealed record SourceOrder(string? Column, bool IsDescending)
{
    /// <summary>The order of the corpus.</summary>
    public static SourceOrder OfCorpus { get; } = new(null, false);

    /// <summary>What a row is sorted by in one column. A source without a date stands last in both directions.</summary>
    /// <param name="column">The name of the row's property.</param>
    /// <param name="row">The row.</param>
    /// <exception cref="ArgumentException">The table cannot be sorted by that property.</exception>
    public object? Key(string column, SourceRow row) => column switch
    {
        nameof(SourceRow.Title) => row.Filing,
        nameof(SourceRow.Publisher) => row.Publisher,
        nameof(SourceRow.Issued) => row.Issued?.Earliest ?? (IsDescending ? DateOnly.MinValue : DateOnly.MaxValue),
        nameof(SourceRow.Statements) => row.Statements,
        nameof(SourceRow.Events) => row.Events,
        _ => throw new ArgumentException($"The table of sources cannot be sorted by '{column}'.", nameof(column)),
    };

    /// <summary>Sorts rows; those that are equal keep their order.</summary>
    /// <param name="rows">The rows, in the order of the corpus.</param>
    public IEnumerable<SourceRow> Sort(IEnumerable<SourceRow> rows) => Column is null
        ? rows
        : IsDescending ? rows.OrderByDescending(r => Key(Column, r)) : rows.OrderBy(r => Key(Column, r));
}
