using SoraDisputeTracker.Core.Naming;
using SoraDisputeTracker.Core.Search;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Search;

/// <summary>Reads a search from a request. Of its parameters only kind and page can be wrong: any text can be searched for.</summary>
public static class SearchAddress
{
    /// <summary>The names of the parameters.</summary>
    public static IReadOnlyList<string> ParameterNames { get; } = ["q", "kind", PageNumber.Parameter];

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
                PageNumber.Parameter => filter with { Page = Page(value, found) },
                _ => filter,
            };
        }

        problems = found;
        return filter;
    }

    private static IEnumerable<SearchKind> Kinds(string value, List<ParameterProblem> problems)
    {
        if (SearchKinds.Names.Contains(value, StringComparer.Ordinal))
            return [SearchKinds.Find(value)!.Value];
        problems.Add(new ParameterProblem("kind", $"`kind={FilterRequest.Shown(value)}` is not known.{NearestName.Hint(FilterRequest.Shown(value), SearchKinds.Names)}"));
        return [];
    }

    private static int Page(string value, List<ParameterProblem> problems)
    {
        var page = PageNumber.Read(value, out var problem);
        if (problem is not null)
            problems.Add(problem);
        return page;
    }
}
