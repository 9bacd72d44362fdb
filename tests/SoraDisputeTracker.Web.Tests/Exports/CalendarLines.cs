namespace SoraDisputeTracker.Web.Tests.Exports;

/// <summary>A calendar file line by line.</summary>
internal static class CalendarLines
{
    /// <summary>The content lines, put together again (RFC 5545, section 3.1).</summary>
    public static IReadOnlyList<string> Unfold(string file) => file.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
