using System.Globalization;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Naming;

namespace SoraDisputeTracker.Core.Timeline;

/// <summary>A parameter of an address that cannot be meant.</summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record ParameterProblem(string Parameter, string Message);

/// <summary>The slugs that a filter may name.</summary>
/// <param name="Parties">Slugs of parties; a former slug leads to the one that holds now.</param>
/// <param name="Sources">Slugs of sources.</param>
public sealed record KnownSlugs(IReadOnlyDictionary<string, string> Parties, IReadOnlySet<string> Sources);

/// <summary>Reads an <see cref="EventFilter"/> from the parameters of an address; every fault is reported, not only the first.</summary>
public static class EventFilterReader
{
    /// <summary>The longest text to search for, in characters.</summary>
    public const int MaximumWordsLength = 200;

    /// <summary>The most values that one parameter may be given.</summary>
    public const int MaximumValues = 50;

    /// <summary>The names of the parameters.</summary>
    public static IReadOnlyList<string> ParameterNames { get; } =
        ["party", "match", "kind", "source", "from", "to", "q", "scope", "sort", "page"];

    /// <summary>Reads the parameters. Names that are no parameter of the filter are left to the caller; an empty value counts as absent.</summary>
    /// <param name="parameters">Names and decoded values, in the order of the address.</param>
    /// <param name="known">The slugs that may be named.</param>
    /// <param name="problems">What is wrong; empty when the filter can be used.</param>
    /// <returns>The filter, as far as it could be read.</returns>
    public static EventFilter Read(IEnumerable<KeyValuePair<string, string>> parameters, KnownSlugs known, out IReadOnlyList<ParameterProblem> problems)
    {
        var reading = new Reading(known);
        foreach (var values in parameters.Where(p => p.Value.Length > 0).GroupBy(p => p.Key, p => p.Value, StringComparer.Ordinal))
            reading.Take(values.Key, [.. values]);
        if (reading.Filter is { From: { } from, To: { } to } && from.Earliest > to.Latest)
            reading.Report("to", $"`to` ({to}) lies before `from` ({from}): exchange them.");
        problems = reading.Problems;
        return reading.Filter;
    }

    private sealed class Reading(KnownSlugs known)
    {
        private readonly List<ParameterProblem> _problems = [];

        public EventFilter Filter { get; private set; } = EventFilter.Default;

        public IReadOnlyList<ParameterProblem> Problems => _problems;

        public void Report(string parameter, string message) => _problems.Add(new ParameterProblem(parameter, message));

        public void Take(string name, IReadOnlyList<string> values)
        {
            if (!ParameterNames.Contains(name))
                return;
            if (values.Any(v => v.Any(c => char.IsControl(c))))
            {
                Report(name, $"`{name}` holds a control character: leave it out.");
                return;
            }

            if (values.Count > MaximumValues)
            {
                Report(name, $"`{name}` is given {values.Count.ToString(CultureInfo.InvariantCulture)} times; {MaximumValues.ToString(CultureInfo.InvariantCulture)} is the most.");
                return;
            }

            Filter = name switch
            {
                "party" => Filter with { Parties = Slugs(name, values, known.Parties.Keys, s => known.Parties.GetValueOrDefault(s)) },
                "kind" => Filter with { Kinds = Slugs(name, values, EventKinds.Labels.Keys, s => EventKinds.Labels.ContainsKey(s) ? s : null) },
                "source" => Filter with { Sources = Slugs(name, values, known.Sources, s => known.Sources.Contains(s) ? s : null) },
                _ => Single(name, values[^1]),
            };
        }

        private EventFilter Single(string name, string value) => name switch
        {
            "match" => Filter with { MatchAll = Choice(name, value, ["any", "all"]) == 1 },
            "from" => Filter with { From = Date(name, value) },
            "to" => Filter with { To = Date(name, value) },
            "q" => Filter with { Words = Text(name, value) },
            "scope" => Filter with { Scope = (TimelineScope)Choice(name, value, TimelineScopes.Names) },
            "sort" => Filter with { Descending = Choice(name, value, ["asc", "desc"]) == 1 },
            _ => Filter with { Page = PageNumber(name, value) },
        };

        private List<string> Slugs(string name, IReadOnlyList<string> values, IEnumerable<string> all, Func<string, string?> find)
        {
            var found = new List<string>();
            foreach (var value in values)
            {
                if (find(value) is not { } slug)
                    Report(name, $"`{name}={Shortened(value)}` is not known.{NearestName.Hint(value, all)}");
                else if (!found.Contains(slug, StringComparer.Ordinal))
                    found.Add(slug);
            }

            return found;
        }

        private int Choice(string name, string value, IReadOnlyList<string> choices)
        {
            for (var i = 0; i < choices.Count; i++)
            {
                if (choices[i] == value)
                    return i;
            }

            Report(name, $"`{name}={Shortened(value)}` is not known: write {string.Join(" or ", choices.Select(c => $"`{c}`"))}.");
            return 0;
        }

        private PartialDate? Date(string name, string value)
        {
            if (PartialDate.TryParse(value, out var date) && !date.IsUncertain && !date.IsApproximate)
                return date;
            Report(name, $"`{name}={Shortened(value)}` is no date: write a day (2025-10-28), a month (2025-10) or a year (2025).");
            return null;
        }

        private string Text(string name, string value)
        {
            if (value.Length > MaximumWordsLength)
            {
                Report(name, $"`{name}` is {value.Length.ToString(CultureInfo.InvariantCulture)} characters long; {MaximumWordsLength.ToString(CultureInfo.InvariantCulture)} is the most.");
                return "";
            }

            return value.Trim();
        }

        private int PageNumber(string name, string value)
        {
            if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page >= 1)
                return page;
            Report(name, $"`{name}={Shortened(value)}` is no page: write a whole number from 1.");
            return 1;
        }

        private static string Shortened(string value) => value.Length <= 60 ? value : string.Concat(value.AsSpan(0, 60), "...");
    }
}
