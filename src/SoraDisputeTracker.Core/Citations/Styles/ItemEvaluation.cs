using System.Globalization;

namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>Where an item is being evaluated.</summary>
internal enum Section
{
    /// <summary>In a citation, for the first time.</summary>
    Citation,

    /// <summary>In the bibliography.</summary>
    Bibliography,

    /// <summary>For a key that the list is sorted by.</summary>
    SortKey,
}

/// <summary>Evaluates the rendering elements of a style for one item (CSL 1.0.2, "Rendering Elements").</summary>
internal sealed partial class ItemEvaluation
{
    private readonly CslStyle _style;
    private readonly CslLocale _locale;
    private readonly CslItem _item;
    private readonly ItemVariables _variables;
    private readonly Distinction _distinction;
    private readonly Section _section;
    private readonly bool _hasYearSuffixVariable;
    private int _accessed;
    private int _filled;
    private bool _isInSubstitute;
    private bool _hasYearSuffix;

    /// <summary>Begins the evaluation of an item.</summary>
    /// <param name="run">The style and the language.</param>
    /// <param name="item">The item.</param>
    /// <param name="number">Its <c>citation-number</c>.</param>
    /// <param name="distinction">What tells it from items that are cited alike.</param>
    /// <param name="section">Where it is evaluated.</param>
    public ItemEvaluation(StyleRun run, CslItem item, int number, Distinction distinction, Section section)
    {
        (_style, _locale, _hasYearSuffixVariable) = (run.Style, run.Locale, run.HasYearSuffixVariable);
        _item = item;
        _variables = new ItemVariables(item, number);
        _distinction = distinction;
        _section = section;
    }

    /// <summary>The item's variables, without those that have stood in for names.</summary>
    public ItemVariables Variables => _variables;

    /// <summary>Whether the address has been printed.</summary>
    public bool HasLink { get; private set; }

    /// <summary>Whether the title has been printed.</summary>
    public bool HasTitle { get; private set; }

    /// <summary>Evaluates elements one after the other.</summary>
    /// <param name="elements">The elements.</param>
    public List<Output> Evaluate(IEnumerable<StyleElement> elements) => [.. elements.SelectMany(Evaluate)];

    private IEnumerable<Output> Evaluate(StyleElement element)
    {
        var output = element switch
        {
            ChooseElement choose => null,
            VariableElement variable => Dress(variable.Formatting, Variable(variable)),
            TermElement term => Dress(term.Formatting, Term(term)),
            ValueElement value => Dress(value.Formatting, Output.Of(value.Value)),
            NumberElement number => Dress(number.Formatting, Number(number)),
            LabelElement label => Label(label, label.Variable, isSingle: null),
            GroupElement group => Group(group),
            DateElement date => Date(date),
            NamesElement names => Names(names),
            _ => throw new ArgumentOutOfRangeException(nameof(element)),
        };
        if (element is ChooseElement branches)
            return Evaluate(branches.Branches.FirstOrDefault(Holds)?.Elements ?? []);
        return output is null ? [] : [output];
    }

    // Title case is for English alone (CSL 1.0.2, "Title Case Conversion"): by the item's language, else by the locale's.
    private Output? Dress(Formatting formatting, Output? output)
    {
        if (output is null || formatting == Formatting.None)
            return output;
        var language = string.IsNullOrEmpty(_item.Language) ? _locale.Language : _item.Language;
        return Output.Format(formatting.TextCase == "title" && language.Split('-')[0] != "en" ? formatting with { TextCase = null } : formatting, output);
    }

    private Output? Variable(VariableElement element)
    {
        if (element.Variable == "year-suffix")
            return _distinction.YearSuffix is { } letter ? Output.Of(Letters(letter)) : null;
        if (element.Variable == "citation-number")
            return Output.Of(_variables.Number.ToString(CultureInfo.InvariantCulture));
        var text = Ask(element.Variable);
        if (_isInSubstitute)
            _variables.Use(element.Variable);
        if (text is null)
            return null;
        switch (element.Variable)
        {
            case "URL":
                HasLink = true;
                return new Output.Linked(Address(text), [Output.Of(text)]);
            case "title":
                HasTitle = true;
                return new Output.Title(new Output.Literal(CslMarkup.Parse(text)));
            default:
                return new Output.Literal(CslMarkup.Parse(text));
        }
    }

    /// <summary>The address that a URL leads to.</summary>
    /// <param name="url">The URL.</param>
    public static string Address(string url) => url.Contains("://", StringComparison.Ordinal) ? url : $"https://{url}";

    private Output? Term(TermElement element)
    {
        var term = _locale.Term(element.Term, element.Form, element.IsPlural) is { Length: > 0 } text ? Output.Of(text) : null;
        if (element.Term != "no date" || YearSuffix() is not { } suffix)
            return term;
        return element.Form == "long" ? Output.Group(term, Output.Of(" "), suffix) : Output.Group(term, suffix);
    }

    private Output? Number(NumberElement element)
    {
        if (Ask(element.Variable) is not { } text)
            return null;
        return Output.Group(NumberParts.Of(text).Select(part => Output.Of(NumberParts.Write(part, element.Form, _locale))));
    }

    private Output? Label(LabelElement element, string variable, bool? isSingle)
    {
        if (isSingle is null && !_variables.Has(variable))
            return null;
        var isPlural = element.Plural switch
        {
            "always" => true,
            "never" => false,
            _ => isSingle is { } single ? !single : _variables.Text(variable) is { } text && NumberParts.Of(text).Count > 1,
        };
        if (_locale.Term(variable, element.Form, isPlural) is not { Length: > 0 } term)
            return null;
        // A term that ends in a full stop brings the one that its suffix would add.
        var formatting = element.Formatting;
        if (formatting.Suffix.StartsWith('.') && term.EndsWith('.') && !formatting.StripPeriods)
            formatting = formatting with { Suffix = formatting.Suffix[1..] };
        return Output.Format(formatting, Output.Of(term));
    }

    // A group that asks for variables and finds them all empty is left out whole; a macro that gives anything counts as a variable that is filled.
    private Output? Group(GroupElement element)
    {
        var (accessed, filled) = (_accessed, _filled);
        var parts = Evaluate(element.Elements);
        var isShown = _accessed == accessed || _filled > filled;
        if (element.IsMacro && parts.Count > 0)
            Count(isFilled: true);
        return isShown ? Output.Format(element.Formatting, parts) : null;
    }

    private bool Holds(Branch branch) => branch.Match switch
    {
        "any" => branch.Conditions.Any(Holds),
        "none" => !branch.Conditions.Any(Holds),
        _ => branch.Conditions.All(Holds),
    };

    private bool Holds((string Test, string Value) condition) => condition switch
    {
        ("variable", var variable) => _variables.Has(variable),
        ("type", var type) => string.Equals(_item.Type, type, StringComparison.Ordinal),
        ("is-uncertain-date", var variable) => _variables.Date(variable) is { } date && (date.IsApproximate || date.IsUncertain),
        ("is-numeric", var variable) => _variables.Text(variable) is { } text && NumberParts.IsNumeric(text),
        ("position", var position) => _section == Section.Citation && position == "first",
        ("locator", var kind) => kind == "page",
        ("disambiguate", "true") => _distinction.NeedsCondition,
        _ => false,
    };

    private string? Ask(string variable)
    {
        var text = _variables.Text(variable) is { Length: > 0 } filled ? filled : null;
        Count(text is not null);
        return text;
    }

    private void Count(bool isFilled)
    {
        _accessed++;
        if (isFilled)
            _filled++;
    }

    // The letter behind the year goes to the first date of a reference, unless the style says itself where it goes.
    private Output? YearSuffix()
    {
        if (_distinction.YearSuffix is not { } letter || _hasYearSuffixVariable || _hasYearSuffix)
            return null;
        _hasYearSuffix = true;
        return Output.Of(Letters(letter));
    }

    private static string Letters(int number) => number < 27
        ? ((char)('a' + number - 1)).ToString()
        : string.Concat((char)('a' - 1 + ((number - 1) / 26)), (char)('a' + ((number - 1) % 26)));
}
