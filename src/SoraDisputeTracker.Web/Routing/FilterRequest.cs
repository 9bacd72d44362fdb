using Microsoft.AspNetCore.WebUtilities;
using SoraDisputeTracker.Core.Naming;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Web.Routing;

/// <summary>Reads the timeline's filter from a request.</summary>
public static class FilterRequest
{
    private const int LongestNameShown = 60;

    /// <summary>Reads the filter; see <see cref="EventFilterReader.Read"/>. Parameters that the filter does not know are passed over.</summary>
    /// <param name="request">The request.</param>
    /// <param name="known">The slugs that may be named.</param>
    /// <param name="problems">What is wrong; empty when the filter can be used.</param>
    /// <returns>The filter, as far as it could be read.</returns>
    public static EventFilter Read(HttpRequest request, KnownSlugs known, out IReadOnlyList<ParameterProblem> problems) =>
        EventFilterReader.Read(Parameters(request), known, out problems);

    /// <summary>
    /// Reads the filter where it narrows a list of other records to those of the events in view: where none of its parameters is given but
    /// order and page, which say nothing about what is in view, the list is not narrowed.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="known">The slugs that may be named.</param>
    /// <param name="problems">What is wrong; empty when the filter can be used.</param>
    /// <returns>The filter, as far as it could be read, or null where the whole list is asked for.</returns>
    public static EventFilter? ReadInView(HttpRequest request, KnownSlugs known, out IReadOnlyList<ParameterProblem> problems)
    {
        var filter = Read(request, known, out problems);
        return Parameters(request).Any(p => p.Value.Length > 0 && p.Key is not ("sort" or "page") && EventFilterReader.ParameterNames.Contains(p.Key, StringComparer.Ordinal))
            ? filter
            : null;
    }

    /// <summary>The names and decoded values of a request's query, in the order of the address.</summary>
    /// <param name="request">The request.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Parameters(HttpRequest request) => Parameters(request.QueryString.Value);

    /// <summary>The names and decoded values of a query string, in its order.</summary>
    /// <param name="query">The query, with or without its question mark.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Parameters(string? query)
    {
        var parameters = new List<KeyValuePair<string, string>>();
        foreach (var pair in new QueryStringEnumerable(query))
            parameters.Add(new(pair.DecodeName().ToString(), pair.DecodeValue().ToString()));
        return parameters;
    }

    /// <summary>The value of a parameter that is taken once: of several the last counts, and an empty one counts as absent.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The parameter's name.</param>
    internal static string? Value(HttpRequest request, string name) =>
        Parameters(request).LastOrDefault(p => p.Key == name && p.Value.Length > 0).Value;

    /// <summary>What was typed, as far as a message repeats it: on one line, and not at any length.</summary>
    /// <param name="text">What was typed.</param>
    internal static string Shown(string text) =>
        new string([.. text.Take(LongestNameShown).Where(c => !char.IsControl(c))]) + (text.Length > LongestNameShown ? "..." : "");

    /// <summary>Reports every parameter that an address does not take: a misspelt one must not silently widen what a program gets.</summary>
    /// <param name="request">The request.</param>
    /// <param name="names">The names that it takes.</param>
    internal static IEnumerable<ParameterProblem> UnknownParameters(HttpRequest request, IReadOnlyList<string> names) =>
        from name in Parameters(request).Select(p => p.Key).Distinct(StringComparer.Ordinal)
        where name.Length > 0 && !names.Contains(name, StringComparer.Ordinal)
        let shown = Shown(name)
        select new ParameterProblem(shown, $"`{shown}` is not a parameter of this address.{NearestName.Hint(shown, names)} {Known(names)}");

    private static string Known(IReadOnlyList<string> names) =>
        names.Count == 0 ? "It takes none." : $"Known are: {string.Join(", ", names)}.";
}
