using System.Globalization;
using SoraDisputeTracker.Core.Search;

namespace SoraDisputeTracker.Web.Components.Search;

/// <summary>How a search and what it found are worded.</summary>
public static class SearchWords
{
    /// <summary>A kind in the singular.</summary>
    /// <param name="kind">The kind.</param>
    public static string One(SearchKind kind) => kind switch
    {
        SearchKind.Event => "Event",
        SearchKind.Party => "Party",
        SearchKind.Demand => "Demand",
        SearchKind.Source => "Source",
        SearchKind.Assertion => "Statement",
        _ => "Quote",
    };

    /// <summary>A kind in the plural.</summary>
    /// <param name="kind">The kind.</param>
    public static string Many(SearchKind kind) => kind == SearchKind.Party ? "Parties" : One(kind) + "s";

    /// <summary>How much was found, as a heading.</summary>
    /// <param name="results">What was found.</param>
    /// <param name="filter">What was looked for.</param>
    public static string Heading(SearchResults results, SearchFilter filter)
    {
        var what = filter.Kinds.Count == 1
            ? (results.Total == 1 ? One(filter.Kinds[0]) : Many(filter.Kinds[0])).ToLowerInvariant()
            : results.Total == 1 ? "result" : "results";
        return results.Total == 0
            ? $"No {what}"
            : string.Create(CultureInfo.InvariantCulture, $"{results.Total:#,##0} {what}");
    }
}
