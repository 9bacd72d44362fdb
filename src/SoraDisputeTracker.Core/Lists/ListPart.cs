namespace SoraDisputeTracker.Core.Lists;

/// <summary>Which part of a list is wanted: so many rows behind one of them (keyset paging), so that a part never shifts by what stands before it.</summary>
/// <param name="After">The row right before the part, by its slug or identifier; null for the beginning of the list.</param>
/// <param name="Limit">The most rows; at least 1.</param>
public sealed record ListRange(string? After, int Limit)
{
    /// <summary>Makes the part of rows of which one more was read than is wanted, which tells whether rows follow.</summary>
    /// <param name="rows">The rows, at most one more than wanted.</param>
    /// <param name="total">How many rows the whole list has.</param>
    public ListPart<T> Cut<T>(IReadOnlyList<T> rows, int total) => new([.. rows.Take(Limit)], total, rows.Count > Limit);
}

/// <summary>A part of a list.</summary>
/// <param name="Rows">The rows, in the order of the list.</param>
/// <param name="Total">How many rows the whole list has.</param>
/// <param name="HasMore">Whether rows follow.</param>
public sealed record ListPart<T>(IReadOnlyList<T> Rows, int Total, bool HasMore)
{
    /// <summary>The same part with other rows in place of these.</summary>
    /// <param name="convert">Makes one of the other.</param>
    public ListPart<TOther> ConvertAll<TOther>(Func<T, TOther> convert) => new([.. Rows.Select(convert)], Total, HasMore);
}
