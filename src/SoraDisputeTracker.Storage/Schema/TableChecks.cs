using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SoraDisputeTracker.Storage.Schema;

/// <summary>What SQLite itself holds every row of a table against.</summary>
internal static class TableChecks
{
    /// <summary>Declares a condition that every row must meet.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">The constraint's name, which SQLite's refusal gives.</param>
    /// <param name="condition">The condition, as SQL.</param>
    public static void HasCheck<T>(this EntityTypeBuilder<T> table, string name, string condition)
        where T : class =>
        table.ToTable(t => t.HasCheckConstraint(name, condition));

    /// <summary>Declares that a column holds one of the words that Core lists.</summary>
    public static void IsOneOf<T>(this EntityTypeBuilder<T> table, string column, IEnumerable<string> words)
        where T : class =>
        table.HasCheck($"{table.Metadata.GetTableName()}_{column}", $"{column} IN ({string.Join(", ", words.Select(w => $"'{w}'"))})");
}
