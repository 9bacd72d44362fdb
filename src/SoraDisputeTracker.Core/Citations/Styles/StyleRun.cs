namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>A style in a language, ready to evaluate items.</summary>
internal sealed class StyleRun
{
    /// <summary>Makes it ready.</summary>
    /// <param name="style">The style.</param>
    /// <param name="locale">The language; what the style says of its terms goes before it.</param>
    public StyleRun(CslStyle style, CslLocale locale)
    {
        Style = style;
        Locale = locale.Under(style.Locales);
        var elements = style.Citation.Elements.Concat(style.Bibliography?.Elements ?? []).ToList();
        HasYearSuffixVariable = elements.Exists(PlacesYearSuffix);
        DistinguishesItems = style.Disambiguation != new Disambiguation(AddsNames: false, GivenNameRule: null, AddsYearSuffix: false) || elements.Exists(AsksForDistinction);
    }

    /// <summary>The style.</summary>
    public CslStyle Style { get; }

    /// <summary>The language, under the style's own terms.</summary>
    public CslLocale Locale { get; }

    /// <summary>Whether the style says itself where the letter behind a year goes.</summary>
    public bool HasYearSuffixVariable { get; }

    /// <summary>Whether the style does anything about citations that read alike.</summary>
    public bool DistinguishesItems { get; }

    private static bool AsksForDistinction(StyleElement element) => element switch
    {
        GroupElement group => group.Elements.Any(AsksForDistinction),
        ChooseElement choose => choose.Branches.Any(b => b.Conditions.Any(c => c.Test == "disambiguate") || b.Elements.Any(AsksForDistinction)),
        NamesElement names => names.Substitute.Any(AsksForDistinction),
        _ => false,
    };

    private static bool PlacesYearSuffix(StyleElement element) => element switch
    {
        VariableElement variable => variable.Variable == "year-suffix",
        GroupElement group => group.Elements.Any(PlacesYearSuffix),
        ChooseElement choose => choose.Branches.Any(b => b.Elements.Any(PlacesYearSuffix)),
        _ => false,
    };
}

/// <summary>What tells an item from others that are cited alike.</summary>
internal sealed record Distinction
{
    /// <summary>Nothing.</summary>
    public static readonly Distinction None = new();

    /// <summary>The number of the letter behind its year, from 1, or null.</summary>
    public int? YearSuffix { get; init; }

    /// <summary>How many names at least stand before et al., or null for what the style says.</summary>
    public int? NamesShown { get; init; }

    /// <summary>The names whose given names are written.</summary>
    public IReadOnlyDictionary<PersonName, GivenNameHint> GivenNames { get; init; } = new Dictionary<PersonName, GivenNameHint>();

    /// <summary>Whether only the style's <c>disambiguate</c> condition is left.</summary>
    public bool NeedsCondition { get; init; }
}

/// <summary>How much of a given name is written to tell two people apart.</summary>
/// <param name="IsFull">The whole of it, or its initials.</param>
/// <param name="OnlyIfPrimary">Only where the name is the first.</param>
internal sealed record GivenNameHint(bool IsFull, bool OnlyIfPrimary);
