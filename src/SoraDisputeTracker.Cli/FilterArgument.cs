using SoraDisputeTracker.Core.Citations.Selection;
using SoraDisputeTracker.Core.Naming;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Cli;

/// <summary>Reads a filter as it stands behind the question mark of an address, so that it can be copied from there.</summary>
internal static class FilterArgument
{
    // Style, language and format are options of their own.
    private static readonly IReadOnlyList<string> Names = [.. CitationRequestReader.ParameterNames.Except(["style", "locale", "format"], StringComparer.Ordinal)];

    /// <summary>Reads the filter; every fault is reported, unknown parameters among them.</summary>
    /// <param name="text">The parameters, percent-encoded, joined by <c>&amp;</c>; a question mark may lead them.</param>
    /// <param name="known">The slugs that may be named.</param>
    /// <param name="problems">What is wrong; empty when the filter can be used.</param>
    /// <returns>The filter, as far as it could be read.</returns>
    public static CitationRequest Read(string text, KnownSlugs known, out IReadOnlyList<ParameterProblem> problems)
    {
        var parameters = Parameters(text).ToList();
        var filter = CitationRequestReader.Read(parameters, known, StyleCatalog.BuiltIn, out var faults);
        problems =
        [
            .. faults,
            .. from name in parameters.Select(p => p.Key).Distinct(StringComparer.Ordinal)
               where name.Length > 0 && !Names.Contains(name, StringComparer.Ordinal)
               select new ParameterProblem(name, $"`{name}` is not a parameter of the filter.{NearestName.Hint(name, Names)}"),
        ];
        return filter;
    }

    private static IEnumerable<KeyValuePair<string, string>> Parameters(string text) =>
        from pair in text.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
        let parts = pair.Split('=', 2)
        select KeyValuePair.Create(Decoded(parts[0]), parts.Length == 2 ? Decoded(parts[1]) : "");

    // As the web reads a query: a plus sign is a blank (application/x-www-form-urlencoded).
    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
