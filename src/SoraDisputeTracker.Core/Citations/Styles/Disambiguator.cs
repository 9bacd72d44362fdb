namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>
/// Finds items whose citations read alike and tells them apart, as a style asks for it (CSL 1.0.2, "Disambiguation"): by more names, by given
/// names, by letters behind the year, and last by the style's own condition. What is found shows in the bibliography too.
/// </summary>
internal sealed class Disambiguator
{
    private readonly StyleRun _run;
    private readonly IReadOnlyList<(CslItem Item, int Number)> _items;
    private readonly IComparer<CslItem> _order;
    private readonly Dictionary<string, Distinction> _distinctions;

    private Disambiguator(StyleRun run, IReadOnlyList<(CslItem Item, int Number)> items, IComparer<CslItem> order)
    {
        (_run, _items, _order) = (run, items, order);
        _distinctions = items.ToDictionary(i => i.Item.Id, _ => Distinction.None, StringComparer.Ordinal);
    }

    /// <summary>What tells each item from the others.</summary>
    /// <param name="run">The style and the language.</param>
    /// <param name="items">The items with their numbers.</param>
    /// <param name="order">The order of the bibliography, in which letters are given.</param>
    /// <returns>By the items' ids.</returns>
    public static IReadOnlyDictionary<string, Distinction> Find(StyleRun run, IReadOnlyList<(CslItem Item, int Number)> items, IComparer<CslItem> order)
    {
        var disambiguator = new Disambiguator(run, items, order);
        if (run.DistinguishesItems)
            disambiguator.Find();
        return disambiguator._distinctions;
    }

    private void Find()
    {
        var rule = _run.Style.Disambiguation;
        var cites = Cites();
        if (rule.GivenNameRule is { } givenNames and not "by-cite")
        {
            TellNamesApart(cites, givenNames);
            cites = Cites();
        }

        var alike = Ambiguities(cites);
        if (alike.Count > 0 && rule.AddsNames)
        {
            foreach (var group in alike)
                AddNames(group, rule.GivenNameRule);
            alike = Ambiguities(Cites());
        }

        if (alike.Count > 0 && rule.GivenNameRule == "by-cite")
        {
            foreach (var group in alike)
                AddGivenNames(group);
            alike = Ambiguities(Cites());
        }

        if (alike.Count > 0 && rule.AddsYearSuffix)
        {
            foreach (var group in alike)
            {
                foreach (var (cite, index) in group.OrderBy(c => c.Item, _order).Select((c, i) => (c, i)))
                    Change(cite.Item, d => d with { YearSuffix = index + 1 });
            }

            alike = Ambiguities(Cites());
        }

        foreach (var cite in alike.SelectMany(g => g))
            Change(cite.Item, d => d with { NeedsCondition = true });
    }

    private void Change(CslItem item, Func<Distinction, Distinction> change) => _distinctions[item.Id] = change(_distinctions[item.Id]);

    private List<Cite> Cites() => [.. _items.Select(i =>
    {
        var evaluation = new ItemEvaluation(_run, i.Item, i.Number, _distinctions[i.Item.Id], Section.Citation);
        var output = Output.Group(evaluation.Evaluate(_run.Style.Citation.Elements));
        return new Cite(i.Item, output is null ? [] : [.. output.All().OfType<Output.Names>().SelectMany(n => n.People)], output?.ToWords() ?? "");
    })];

    private static List<List<Cite>> Ambiguities(IEnumerable<Cite> cites) =>
        [.. cites.Where(c => c.Words.Length > 0).GroupBy(c => c.Words, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Select(g => g.ToList())];

    // Two people of one family name are told apart wherever they stand, even where their citations would not be mistaken.
    private void TellNamesApart(List<Cite> cites, string rule)
    {
        var isPrimaryOnly = rule.StartsWith("primary", StringComparison.Ordinal);
        var initialsOnly = rule.EndsWith("with-initials", StringComparison.Ordinal);
        var hints = new Dictionary<PersonName, GivenNameHint>();
        var people = cites.SelectMany(c => isPrimaryOnly ? c.People.Take(1) : c.People).Distinct();
        foreach (var family in people.Where(p => p.Family is not null).GroupBy(p => p.Family, StringComparer.Ordinal).Where(f => f.Skip(1).Any()))
        {
            foreach (var person in family)
            {
                var shareInitials = family.Any(other => other != person && HaveSameInitials(other, person));
                if (!shareInitials)
                    hints[person] = new GivenNameHint(IsFull: false, isPrimaryOnly);
                else if (!initialsOnly)
                    hints[person] = new GivenNameHint(IsFull: true, isPrimaryOnly);
            }
        }

        if (hints.Count == 0)
            return;
        foreach (var (item, _) in _items)
            Change(item, d => d with { GivenNames = hints });
    }

    private void AddNames(List<Cite> group, string? rule)
    {
        if (rule == "by-cite")
            AddGivenNames(group);
        var left = group;
        for (var count = 1; left.Count > 0 && count <= left.Max(c => c.People.Count); count++)
        {
            var beginnings = left.CountBy(c => Beginning(c, count, rule), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
            var apart = left.Where(c => beginnings[Beginning(c, count, rule)] == 1).ToList();
            if (apart.Count == 0)
                continue;
            foreach (var cite in left)
                Change(cite.Item, d => d with { NamesShown = count });
            left = [.. left.Except(apart)];
        }
    }

    private static string Beginning(Cite cite, int count, string? rule) =>
        string.Join('\n', cite.People.Take(count).Select((p, i) => $"{p.Literal}\t{p.NonDroppingParticle}\t{p.Family}\t{p.DroppingParticle}\t{p.Suffix}\t{Given(p, i, rule)}"));

    private static string? Given(PersonName person, int index, string? rule) => rule switch
    {
        "by-cite" or "all-names" => person.Given,
        "all-names-with-initials" => InitialsOf(person),
        "primary-name" => index == 0 ? person.Given : null,
        "primary-name-with-initials" => index == 0 ? InitialsOf(person) : null,
        _ => null,
    };

    private void AddGivenNames(List<Cite> group)
    {
        for (var place = 0; place < group.Max(c => c.People.Count); place++)
        {
            var column = group.Where(c => c.People.Count > place).ToList();
            var people = column.Select(c => c.People[place]).Distinct().ToList();
            foreach (var cite in column)
            {
                var person = cite.People[place];
                var namesakes = people.Where(p => p != person && p.Family == person.Family).ToList();
                if (namesakes.Count > 0)
                {
                    var hint = new GivenNameHint(namesakes.Exists(n => HaveSameInitials(n, person)), OnlyIfPrimary: false);
                    Change(cite.Item, d => d with { GivenNames = new Dictionary<PersonName, GivenNameHint>(d.GivenNames) { [person] = hint } });
                }
            }
        }
    }

    private static bool HaveSameInitials(PersonName one, PersonName other) =>
        one.Given is not null && other.Given is not null && InitialsOf(one) == InitialsOf(other);

    private static string? InitialsOf(PersonName person) => person.Given is { } given ? Initials.Of(given, "", shortens: true, keepsHyphen: false) : null;

    // A citation with the names in it and its words.
    private sealed record Cite(CslItem Item, IReadOnlyList<PersonName> People, string Words);
}
