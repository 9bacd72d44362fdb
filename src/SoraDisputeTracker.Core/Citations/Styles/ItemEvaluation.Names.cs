namespace SoraDisputeTracker.Core.Citations.Styles;

/// <content>Names (CSL 1.0.2, "Names").</content>
internal sealed partial class ItemEvaluation
{
    // The format of the names element that is being substituted for; a names element without one of its own takes it over.
    private NamesFormat? _substituted;

    private Output? Names(NamesElement element)
    {
        var format = _substituted is { } outer
            ? new NamesFormat(
                element.Format.Name ?? outer.Name,
                element.Format.EtAl ?? outer.EtAl,
                _section == Section.SortKey ? null : element.Format.Label ?? outer.Label,
                element.Format.Name is not null && element.Format.Label is not null ? element.Format.IsLabelFirst : outer.IsLabelFirst)
            : element.Format;
        var lists = element.Variables.Select(v => (Variable: v, People: _variables.Names(v))).ToList();
        foreach (var (_, people) in lists)
            Count(people.Count > 0);
        if (lists.TrueForAll(l => l.People.Count == 0))
            return _isInSubstitute ? null : Substitute(element, format);

        var name = format.Name ?? NameFormat.Default;
        var dress = name.Formatting.Or(element.Formatting with { Prefix = "", Suffix = "", Delimiter = null });
        var written = lists.Where(l => l.People.Count > 0).Select(l => NameList(l.Variable, l.People, format, name, dress)).ToList();
        if (_isInSubstitute)
        {
            foreach (var (variable, _) in lists.Where(l => l.People.Count > 0))
                _variables.Use(variable);
        }

        if (name.Form == "count")
            return Output.Of(written.SelectMany(w => w.All()).OfType<Output.Name>().Count().ToString(System.Globalization.CultureInfo.InvariantCulture));
        return Output.Format(new Formatting { Prefix = element.Formatting.Prefix, Suffix = element.Formatting.Suffix, Delimiter = element.Formatting.Delimiter }, written);
    }

    private Output? Substitute(NamesElement element, NamesFormat format)
    {
        if (element.Substitute.Count == 0)
            return null;
        (_isInSubstitute, _substituted) = (true, format);
        var standIn = element.Substitute.Select(e => Evaluate([e])).FirstOrDefault(o => o.Count > 0) ?? [];
        (_isInSubstitute, _substituted) = (false, null);
        // What stands in for names is marked as such: items without authors are told apart by it.
        return standIn is [Output.Names, ..]
            ? Output.Format(element.Formatting, standIn)
            : Output.Group(standIn) is { } whole ? Output.Format(element.Formatting, new Output.Names("", [], whole)) : null;
    }

    private Output.Names NameList(string variable, IReadOnlyList<PersonName> people, NamesFormat format, NameFormat name, Formatting dress)
    {
        var delimiter = name.Delimiter;
        var shown = Shown(people.Count, name);
        var isSortKey = _section == Section.SortKey;
        var beforeLast = name.And is null || Precedes(name.DelimiterPrecedesLast, people.Count > 2, name, people.Count < 3) ? delimiter : "";
        var and = name.And switch
        {
            null => null,
            "symbol" => _locale.Term("and", "symbol", isPlural: false) is { } symbol && symbol != _locale.Term("and", "long", isPlural: false) ? symbol : "&",
            _ => _locale.Term("and", "long", isPlural: false),
        };
        if (and is not null)
            beforeLast += $"{(beforeLast.EndsWith(' ') ? "" : " ")}{and} ";
        var parts = new List<Output?>();
        for (var i = 1; i <= people.Count; i++)
        {
            var person = new Output.Name(people[i - 1], FullName(people[i - 1], name, dress, i));
            if (i == 1 && shown != 0)
                parts.Add(person);
            else if (i == people.Count && name.EtAlUseLast && shown < i)
                parts.Add(person);
            else if (shown is { } most && i > most)
                parts.Add(i == most + 1 && most > 0 && !isSortKey ? EtAl(format, name, people.Count, most) : null);
            else
                parts.Add(isSortKey ? person : Output.Format(new Formatting { Prefix = i == people.Count ? beforeLast : delimiter }, person));
        }

        var label = format.Label is { } l && !isSortKey ? Label(l, variable, people.Count == 1) : null;
        return new Output.Names(variable, people, Output.Group(format.IsLabelFirst ? parts.Prepend(label) : parts.Append(label)) ?? Output.Of(""));
    }

    // How many names stand before et al., or null for all of them.
    private int? Shown(int count, NameFormat name)
    {
        if (name.EtAlMin is not { } least || count < least)
            return null;
        return _distinction.NamesShown is { } more && name.EtAlUseFirst is { } first ? Math.Max(first, more) : name.EtAlUseFirst;
    }

    private static bool Precedes(string rule, bool isContextual, NameFormat name, bool isAfterFirstInverted) => rule switch
    {
        "always" => true,
        "never" => false,
        "after-inverted-name" => name.NameAsSortOrder == "all" || (name.NameAsSortOrder == "first" && isAfterFirstInverted),
        _ => isContextual,
    };

    private Output? EtAl(NamesFormat format, NameFormat name, int count, int shown)
    {
        var before = Precedes(name.DelimiterPrecedesEtAl, count > 2 && shown > 1, name, shown < 2) ? name.Delimiter : " ";
        if (format.EtAl is null && name.EtAlUseLast)
            return Output.Format(new Formatting { Prefix = before }, Output.Of("\u2026 "));
        var (term, formatting) = format.EtAl ?? ("et-al", Formatting.None);
        return _locale.Term(term, "long", isPlural: false) is { Length: > 0 } words
            ? Output.Format(formatting with { Prefix = (before + formatting.Prefix).Replace("  ", " ", StringComparison.Ordinal) }, Output.Of(words))
            : null;
    }

    private Output FullName(PersonName person, NameFormat name, Formatting dress, int place)
    {
        if (person.Literal is { } body)
            return Output.Format(dress, name.Family is { } family ? new Output.Formatted(family, [Output.Of(body)]) : Output.Of(body)) ?? Output.Of("");
        var hint = _distinction.GivenNames.GetValueOrDefault(person);
        if (hint is { OnlyIfPrimary: true } && place > 1)
            hint = null;
        if (hint is not null)
            name = name with { Form = "long", Initialize = name.Initialize && !hint.IsFull };
        var isInverted = _section == Section.SortKey || name.NameAsSortOrder == "all" || (name.NameAsSortOrder == "first" && place == 1);
        return Output.Format(dress, new NameOrder(name, _style.DemotesParticle, _style.InitializesHyphen).Write(person, isInverted)) ?? Output.Of("");
    }
}
