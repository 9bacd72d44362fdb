using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Naming;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Web.Routing;

/// <summary>The slugs that a filter of disagreements may name.</summary>
/// <param name="Events">Present and former slugs of events.</param>
/// <param name="Parties">Present and former slugs of parties.</param>
/// <param name="Sources">Slugs of sources.</param>
public sealed record NamedInDisagreements(IReadOnlyCollection<string> Events, IReadOnlyCollection<string> Parties, IReadOnlyCollection<string> Sources);

/// <summary>Reads the filter of the disagreements from a request, and writes it into an address.</summary>
public static class DisagreementRequest
{
    /// <summary>The names of the parameters.</summary>
    public static IReadOnlyList<string> ParameterNames { get; } = ["event", "party", "source", "kind"];

    /// <summary>The name of each kind in addresses.</summary>
    public static IReadOnlyDictionary<DisagreementKind, string> KindNames { get; } = new Dictionary<DisagreementKind, string>
    {
        [DisagreementKind.BetweenArticles] = "between-articles",
        [DisagreementKind.InsideOneSource] = "inside-one-source",
        [DisagreementKind.AgainstPrimary] = "against-primary",
        [DisagreementKind.AgainstAdded] = "against-added",
    };

    /// <summary>
    /// Reads the filter. An empty value counts as absent, of a parameter given twice the last counts, and parameters that are not of the
    /// filter are passed over.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="known">The slugs that may be named.</param>
    /// <param name="problems">What is wrong; empty when the filter can be used.</param>
    /// <returns>The filter, as far as it could be read.</returns>
    public static DisagreementFilter Read(HttpRequest request, NamedInDisagreements known, out IReadOnlyList<ParameterProblem> problems)
    {
        var found = new List<ParameterProblem>();
        var filter = DisagreementFilter.Default;
        foreach (var (name, value) in FilterRequest.Parameters(request).Where(p => p.Value.Length > 0))
        {
            filter = name switch
            {
                "event" => filter with { Event = Slug(name, value, known.Events, found) },
                "party" => filter with { Party = Slug(name, value, known.Parties, found) },
                "source" => filter with { Source = Slug(name, value, known.Sources, found) },
                "kind" => filter with { Kind = Kind(name, value, found) },
                _ => filter,
            };
        }

        problems = found;
        return filter;
    }

    /// <summary>The filter as a query string in canonical order, without the leading question mark; empty for the default filter.</summary>
    /// <param name="filter">The filter.</param>
    public static string ToQueryString(DisagreementFilter filter)
    {
        (string Name, string? Value)[] parameters =
        [
            ("event", filter.Event), ("party", filter.Party), ("source", filter.Source), ("kind", filter.Kind is { } kind ? KindNames[kind] : null),
        ];
        return string.Join('&', parameters.Where(p => p.Value is not null).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));
    }

    private static string? Slug(string name, string value, IReadOnlyCollection<string> known, List<ParameterProblem> problems)
    {
        if (known.Contains(value))
            return value;
        problems.Add(Unknown(name, value, known));
        return null;
    }

    private static DisagreementKind? Kind(string name, string value, List<ParameterProblem> problems)
    {
        foreach (var (kind, kindName) in KindNames)
        {
            if (kindName == value)
                return kind;
        }

        problems.Add(Unknown(name, value, [.. KindNames.Values]));
        return null;
    }

    private static ParameterProblem Unknown(string name, string value, IReadOnlyCollection<string> known)
    {
        var shown = FilterRequest.Shown(value);
        return new ParameterProblem(name, $"`{name}={shown}` is not known.{NearestName.Hint(shown, known)}");
    }
}
