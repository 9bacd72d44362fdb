namespace SoraDisputeTracker.Core.Citations;

/// <summary>
/// What a spreadsheet takes for a formula and runs when it opens a file of values (OWASP, "CSV Injection"): a cell that begins with one of the signs.
/// </summary>
public static class SpreadsheetFormula
{
    /// <summary>The signs; the full-width ones count in a Japanese Excel.</summary>
    public const string Signs = "=+-@＝＋－＠";

    /// <summary>What makes such a cell a text when it stands before it.</summary>
    public const char Apostrophe = '\'';

    /// <summary>The cell as a text that no spreadsheet runs.</summary>
    /// <param name="cell">The cell, on one line: a tab or line break cannot lead.</param>
    public static string Harmless(string cell) => cell.Length > 0 && Signs.Contains(cell[0], StringComparison.Ordinal) ? Apostrophe + cell : cell;
}
