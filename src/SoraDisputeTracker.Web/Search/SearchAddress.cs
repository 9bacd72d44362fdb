using System.Globalization;
using SoraDisputeTracker.Core.Naming;
using SoraDisputeTracker.Core.Search;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Search;

/// <summary>Reads a search from a request. Of its parameters only kind and page can be wrong: any text can be searched for.</summary>
public static class SearchAddress
{
    private const int LongestValueShown = 60;

    /// <summary>The names of the parameters.</summary>
    public static IReadOnlyList<string> ParameterNames { get; } = ["q", "kind", "page"];

    /// <summary>
    /// Reads the search. An empty value counts as absent, of a text or page given twice the last counts, and parameters that are not of the
    /// search are passed over.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="problems">What is wrong; empty when the search can be made.</param>
    /// <returns>The search, as far as it could be read.</returns>
    public static SearchFilter Read(HttpRequest request, out IReadOnlyList<ParameterProblem> problems)
    {
        var found = new List<ParameterProblem>();
        var filter = SearchFilter.Default;
        foreach (var (name, value) in FilterRequest.Parameters(request).Where(p => p.Value.Length > 0))
        {
            filter = name switch
            {
                "q" => filter with { Input = value },
                "kind" => filter with { Kinds = [.. filter.Kinds.Union(Kinds(value, found))] },
                "page" => filter with { Page = Page(value, found) },
                _ => filter,
            };
        }

        problems = found;
        return filter;
    }

    /// <summary>The refusal of a page behind the last one.</summary>
    /// <param name="page">The page asked for.</param>
    /// <param name="pageCount">How many there are.</param>
    public static ParameterProblem BeyondLast(int page, int pageCount) => new("page", pageCount == 1
        ? string.Create(CultureInfo.InvariantCulture, $"`page={page}` does not exist: there is 1 page.")
        : string.Create(CultureInfo.InvariantCulture, $"`page={page}` does not exist: there are {pageCount} pages."));

    private static IEnumerable<SearchKind> Kinds(string value, List<ParameterProblem> problems)
    {
        if (SearchKinds.Names.Contains(value, StringComparer.Ordinal))
            return [SearchKinds.Find(value)!.Value];
        problems.Add(new ParameterProblem("kind", $"`kind={Shortened(value)}` is not known.{NearestName.Hint(Shortened(value), SearchKinds.Names)}"));
        return [];
    }

    private static int Page(string value, List<ParameterProblem> problems)
    {
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page >= 1 && !value.Contains('\0', StringComparison.Ordinal))
            return page;
        problems.Add(new ParameterProblem("page", $"`page={Shortened(value)}` is no page: write a whole number from 1."));
        return 1;
    }

    private static string Shortened(string value) => value.Length <= LongestValueShown ? value : string.Concat(value.AsSpan(0, LongestValueShown), "...");
}
