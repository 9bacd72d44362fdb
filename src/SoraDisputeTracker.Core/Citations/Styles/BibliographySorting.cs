using System.Globalization;
using SoraDisputeTracker.Core.Dates;

namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>Sorts items by the keys of a layout (CSL 1.0.2, "Sorting"); what has no value for a key goes last.</summary>
internal sealed class BibliographySorting : IComparer<CslItem>
{
    private readonly IReadOnlyList<SortKey> _keys;
    private readonly StyleRun _run;
    private readonly Collation _collation;
    private readonly Dictionary<string, IReadOnlyList<SortWords?>> _values = new(StringComparer.Ordinal);

    /// <summary>Evaluates the keys of all items.</summary>
    /// <param name="run">The style and the language.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="items">The items with their numbers.</param>
    public BibliographySorting(StyleRun run, IReadOnlyList<SortKey> keys, IEnumerable<(CslItem Item, int Number)> items)
    {
        (_run, _keys) = (run, keys);
        _collation = new Collation(run.Locale.Language.StartsWith("ja", StringComparison.Ordinal));
        if (keys.Count == 0)
            return;
        foreach (var (item, number) in items)
            _values[item.Id] = [.. keys.Select(k => Value(k, item, number))];
    }

    /// <inheritdoc/>
    public int Compare(CslItem? x, CslItem? y)
    {
        for (var i = 0; i < _keys.Count; i++)
        {
            var (one, other) = (_values[x!.Id][i], _values[y!.Id][i]);
            var order = (one, other) switch
            {
                (null, null) => 0,
                (null, _) => 1,
                (_, null) => -1,
                _ => _keys[i].IsDescending ? other.CompareTo(one) : one.CompareTo(other),
            };
            if (order != 0)
                return order;
        }

        return 0;
    }

    private SortWords? Value(SortKey key, CslItem item, int number)
    {
        var evaluation = new ItemEvaluation(_run, item, number, Distinction.None, Section.SortKey);
        if (key.Variable is not { } variable)
            return _collation.Key(InlineText.Plain(OutputText.Write(Output.Group(evaluation.Evaluate(key.Elements)))));
        if (variable == "citation-number")
            return _collation.Key(number.ToString("D9", CultureInfo.InvariantCulture));
        if (evaluation.Variables.Names(variable) is { Count: > 0 } names)
            return _collation.Key(string.Join(',', names.Select(Name)));
        if (evaluation.Variables.Date(variable) is { } date)
            return _collation.Key(Day(date));
        return evaluation.Variables.Text(variable) is { } text ? _collation.Key(InlineText.Plain(CslMarkup.Parse(text))) : null;
    }

    private string Name(PersonName name)
    {
        if (name.Literal is { } body)
            return body;
        if (!name.IsAlphabetic)
            return $"{name.Family} {name.Given}";
        return _run.Style.KeepsParticleInSorting
            ? $"{name.NonDroppingParticle}{name.Family} {name.DroppingParticle} {name.Given} {name.Suffix}"
            : $"{name.Family} {name.DroppingParticle}{name.NonDroppingParticle} {name.Given} {name.Suffix}";
    }

    private static string Day(PartialDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year:D9}{date.Month ?? 0:D2}{date.Day ?? 0:D2}");
}
