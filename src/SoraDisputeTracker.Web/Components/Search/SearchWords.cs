using SoraDisputeTracker.Core.Search;

namespace SoraDisputeTracker.Web.Components.Search;

/// <summary>How a search and what it found are worded.</summary>
public static class SearchWords
{
    /// <summary>A kind in the singular.</summary>
    /// <param name="kind">The kind.</param>
    public static string One(SearchKind kind) => kind switch
    {
        SearchKind.Event => SearchTexts.Event,
        SearchKind.Party => SearchTexts.Party,
        SearchKind.Demand => SearchTexts.Demand,
        SearchKind.Source => SearchTexts.Source,
        SearchKind.Assertion => SearchTexts.Statement,
        _ => SearchTexts.Quote,
    };

    /// <summary>A kind in the plural.</summary>
    /// <param name="kind">The kind.</param>
    public static string Many(SearchKind kind) => kind switch
    {
        SearchKind.Event => SearchTexts.Events,
        SearchKind.Party => SearchTexts.Parties,
        SearchKind.Demand => SearchTexts.Demands,
        SearchKind.Source => SearchTexts.Sources,
        SearchKind.Assertion => SearchTexts.Statements,
        _ => SearchTexts.Quotes,
    };

    /// <summary>How much was found, as a heading.</summary>
    /// <param name="results">What was found.</param>
    /// <param name="filter">What was looked for.</param>
    public static string Heading(SearchResults results, SearchFilter filter)
    {
        var what = filter.Kinds.Count == 1
            ? (results.Total == 1 ? One(filter.Kinds[0]) : Many(filter.Kinds[0])).ToLowerInvariant()
            : results.Total == 1 ? SearchTexts.Result : SearchTexts.Results;
        return results.Total == 0
            ? Worded.Of(SearchTexts.HeadingNone, what)
            : Worded.Of(SearchTexts.HeadingSome, results.Total, what);
    }
}
