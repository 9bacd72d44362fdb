using SoraDisputeTracker.Web.Components.Sources.Grid;

namespace SoraDisputeTracker.Web.Tests.Sources;

/// <summary>How the table of sources is sorted.</summary>
public sealed class SourceOrderTests
{
    private static readonly IReadOnlyList<SourceRow> Rows =
    [
        .. new[]
        {
            InventedSources.Entry("undated", "[Report on bees]", statements: 3, events: 1, with: s => s with { ContainerTitle = "Beta" }),
            InventedSources.Entry("late", "“Zero” is a number", "2025-11-02", statements: 20, events: 2, with: s => s with { ContainerTitle = "Gamma" }),
            InventedSources.Entry("early", "Ants", "2025-10", statements: 3, events: 2, with: s => s with { Publisher = "Alpha" }),
        }.Select(SourceRow.Of),
    ];

    [Theory]
    [InlineData(null, false, "undated late early")]
    [InlineData("Title", false, "early undated late")]
    [InlineData("Title", true, "late undated early")]
    [InlineData("Publisher", false, "early undated late")]
    [InlineData("Issued", false, "early late undated")]
    [InlineData("Issued", true, "late early undated")]
    [InlineData("Statements", false, "undated early late")]
    [InlineData("Statements", true, "late undated early")]
    [InlineData("Events", true, "late early undated")]
    public void Sort_ByAColumn_KeepsEqualsInOrderAndTheUndatedLast(string? column, bool isDescending, string expected) =>
        Assert.Equal(expected, string.Join(' ', new SourceOrder(column, isDescending).Sort(Rows).Select(r => r.Slug)));

    [Fact]
    public void Sort_ByWhatIsNoColumn_NamesIt() =>
        Assert.Contains("'Colour'", Assert.Throws<ArgumentException>(() => new SourceOrder("Colour", false).Sort(Rows).ToList()).Message, StringComparison.Ordinal);
}
