using System.Globalization;
using SoraDisputeTracker.Core.Naming;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Core.Citations.Selection;

/// <summary>Reads a <see cref="CitationRequest"/> from the parameters of an address; every fault is reported, not only the first.</summary>
public static class CitationRequestReader
{
    /// <summary>The most that may be picked.</summary>
    public const int MaximumPicks = 200;

    private static readonly IReadOnlyList<string> Locales = ["en", "ja"];
    private static readonly IReadOnlyList<string> Groupings = ["none", "party", "event"];

    /// <summary>The names of the parameters, those of the timeline's filter among them.</summary>
    public static IReadOnlyList<string> ParameterNames { get; } =
        [.. EventFilterReader.ParameterNames, "pick", "style", "locale", "accessed", "annotated", "group", "format"];

    /// <summary>Reads the parameters; unknown names are left to the caller, and an empty value counts as absent.</summary>
    /// <param name="parameters">Names and decoded values, in the order of the address.</param>
    /// <param name="known">The slugs that the filter may name.</param>
    /// <param name="styles">The styles that may be named.</param>
    /// <param name="problems">What is wrong; empty when the request can be used. Whether picks exist is for the query to say.</param>
    /// <returns>The request, as far as it could be read.</returns>
    public static CitationRequest Read(
        IReadOnlyList<KeyValuePair<string, string>> parameters, KnownSlugs known, StyleCatalog styles, out IReadOnlyList<ParameterProblem> problems)
    {
        var filter = EventFilterReader.Read(parameters, known, out var filterProblems);
        var found = new List<ParameterProblem>(filterProblems);
        var request = CitationRequest.Default with
        {
            Filter = filter,
            Picks = Picks([.. parameters.Where(p => p.Key == "pick" && p.Value.Length > 0).Select(p => p.Value)], found),
        };
        request = request with
        {
            Style = Choice("style", [.. styles.All.Select(s => s.Id)]) ?? request.Style,
            Locale = Choice("locale", Locales),
            ShowsAccessed = Choice("accessed", ["show", "omit"]) != "omit",
            IsAnnotated = Choice("annotated", ["no", "quotes"]) == "quotes",
            Grouping = (CitationGrouping)Math.Max(0, Groupings.Index().FirstOrDefault(g => g.Item == Choice("group", Groupings)).Index),
            Format = Choice("format", [.. CitationFormats.All.Select(f => f.Id)]) ?? request.Format,
        };
        problems = [.. found.Distinct()];
        return request;

        string? Choice(string name, IReadOnlyList<string> choices)
        {
            var value = parameters.LastOrDefault(p => p.Key == name && p.Value.Length > 0).Value;
            if (value is null || choices.Contains(value, StringComparer.Ordinal))
                return value;
            found.Add(new ParameterProblem(name, $"`{name}={Shortened(value)}` is not known.{NearestName.Hint(value, choices)} Known are: {string.Join(", ", choices)}."));
            return null;
        }
    }

    private static List<CitationPick> Picks(IReadOnlyList<string> values, List<ParameterProblem> problems)
    {
        if (values.Count > MaximumPicks)
        {
            problems.Add(new ParameterProblem("pick", string.Create(CultureInfo.InvariantCulture, $"`pick` is given {values.Count} times; {MaximumPicks} is the most.")));
            return [];
        }

        var picks = new List<CitationPick>();
        foreach (var value in values)
        {
            if (CitationPick.TryParse(value) is not { } pick)
                problems.Add(new ParameterProblem("pick", $"`pick={Shortened(value)}` is no pick: write `events/SLUG`, `sources/SLUG` or `assertions/ID`."));
            else if (!picks.Contains(pick))
                picks.Add(pick);
        }

        return picks;
    }

    private static string Shortened(string value) => value.Length <= 60 ? value : string.Concat(value.AsSpan(0, 60), "...");
}
