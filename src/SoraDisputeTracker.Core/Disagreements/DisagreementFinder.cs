using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Disagreements;

/// <summary>Derives the disagreements of a dossier from its assertions.</summary>
public static class DisagreementFinder
{
    /// <summary>All disagreements of the dossier, in the order of their first assertion.</summary>
    /// <param name="dossier">The dossier.</param>
    public static IReadOnlyList<Disagreement> Find(Dossier dossier)
    {
        var comparison = new ValueComparison(Aliases(dossier));
        var sources = dossier.Sources.ToDictionary(s => s.Slug);
        var resolutions = dossier.Resolutions.ToLookup(r => (r.Subject, r.Property));
        return
        [
            .. dossier.Assertions
                .GroupBy(a => (a.Subject, a.Property))
                .Select(g => Find(PropertyDefinition.ByName[g.Key.Property], [.. g], resolutions[(g.Key.Subject, g.Key.Property)].FirstOrDefault(), comparison, sources))
                .OfType<Disagreement>(),
        ];
    }

    /// <summary>The disagreement on one property of one subject, or null where all values can hold.</summary>
    /// <param name="property">The property.</param>
    /// <param name="assertions">All assertions of that property on one subject.</param>
    /// <param name="resolution">The resolution on it, or null.</param>
    /// <param name="comparison">How values are compared.</param>
    /// <param name="sources">The sources by slug.</param>
    public static Disagreement? Find(
        PropertyDefinition property,
        IReadOnlyList<Assertion> assertions,
        Resolution? resolution,
        ValueComparison comparison,
        IReadOnlyDictionary<string, Source> sources)
    {
        var groups = property.Comparison switch
        {
            Comparison.Exclusive => ByValue(property.Type, assertions, comparison),
            Comparison.WholeSet => BySet(assertions),
            _ => [],
        };
        if (groups.Count < 2)
            return null;
        var shown = Shown(property, groups, resolution);
        return new Disagreement(
            assertions[0].Subject,
            property,
            [.. groups
                .OrderByDescending(g => g == shown)
                .Select(g => new ContestedValue(Spellings(property, g), g, g == shown))],
            Kinds(groups, sources),
            resolution);
    }

    /// <summary>
    /// Values that agree stand in one group. A value that agrees with several others that contradict each other (2025-10 with the 28th and the 30th)
    /// takes no side: it is left out where such others exist.
    /// </summary>
    private static List<List<Assertion>> ByValue(PropertyType type, IReadOnlyList<Assertion> assertions, ValueComparison comparison)
    {
        var groups = new List<List<Assertion>>();
        var mostPreciseFirst = type == PropertyType.Date
            ? assertions.OrderByDescending(a => PartialDate.Parse(a.Value).Precision)
            : assertions.AsEnumerable();
        foreach (var assertion in mostPreciseFirst)
        {
            var agreeing = groups.Where(g => comparison.Agree(type, g[0], assertion)).ToList();
            if (agreeing.Count == 0)
                groups.Add([assertion]);
            else if (agreeing.Count == 1)
                agreeing[0].Add(assertion);
        }

        return groups;
    }

    private static List<List<Assertion>> BySet(IReadOnlyList<Assertion> assertions) =>
    [
        .. assertions
            .GroupBy(a => a.Source)
            .GroupBy(g => string.Join('\n', g.Select(a => a.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)))
            .Select(sameSet => sameSet.SelectMany(g => g).ToList()),
    ];

    private static List<Assertion> Shown(PropertyDefinition property, List<List<Assertion>> groups, Resolution? resolution)
    {
        var isSet = property.Comparison == Comparison.WholeSet;
        if (resolution is not null && groups.Find(g => g.Exists(a => isSet ? a.Source == resolution.Source : a.Value == resolution.Value)) is { } resolved)
            return resolved;
        return isSet
            ? groups.MaxBy(g => g.Select(a => a.Value).Distinct(StringComparer.Ordinal).Count())!
            : groups.MaxBy(g => g.Select(a => a.Source).Distinct(StringComparer.Ordinal).Count())!;
    }

    private static IReadOnlyList<string> Spellings(PropertyDefinition property, List<Assertion> group)
    {
        var values = group.Select(a => a.Value).Distinct(StringComparer.Ordinal);
        return [.. property.Type == PropertyType.Date ? values.OrderByDescending(v => PartialDate.Parse(v).Precision) : values];
    }

    private static List<DisagreementKind> Kinds(List<List<Assertion>> groups, IReadOnlyDictionary<string, Source> sources)
    {
        var sides = groups.ConvertAll(g => g.Select(a => a.Source).Distinct(StringComparer.Ordinal).Select(s => sources[s]).ToList());
        var kinds = new List<DisagreementKind>();
        if (Across(sides, (l, r) => l.Slug != r.Slug && l.Origin == SourceOrigin.Article && r.Origin == SourceOrigin.Article))
            kinds.Add(DisagreementKind.BetweenArticles);
        if (Across(sides, (l, r) => l.Slug == r.Slug))
            kinds.Add(DisagreementKind.InsideOneSource);
        if (Across(sides, (l, r) => l.Slug != r.Slug && (l.IsPrimary || r.IsPrimary)))
            kinds.Add(DisagreementKind.AgainstPrimary);
        if (Across(sides, (l, r) => l.Slug != r.Slug && !l.IsPrimary && !r.IsPrimary && (l.Origin == SourceOrigin.Added || r.Origin == SourceOrigin.Added)))
            kinds.Add(DisagreementKind.AgainstAdded);
        return kinds;
    }

    private static bool Across(List<List<Source>> sides, Func<Source, Source, bool> holds) =>
        sides.SelectMany((left, i) => sides.Skip(i + 1).SelectMany(right => left.SelectMany(l => right.Select(r => (l, r)))))
            .Any(pair => holds(pair.l, pair.r));

    private static Dictionary<string, string> Aliases(Dossier dossier)
    {
        var aliases = new Dictionary<string, string>();
        foreach (var names in dossier.Parties.Select(p => (IEnumerable<string?>)[p.Name.En, p.Name.Ja, p.FullName?.En, p.FullName?.Ja, .. p.Aliases])
            .Concat(dossier.Works.Select(w => (IEnumerable<string?>)[w.Name.En, w.Name.Ja, .. w.Aliases])))
        {
            var folded = names.OfType<string>().Select(ValueComparison.Fold).ToList();
            foreach (var name in folded)
                aliases.TryAdd(name, folded[0]);
        }

        return aliases;
    }
}
