using System.Xml.Linq;

namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>A rendering element of a style (CSL 1.0.2, "Rendering Elements").</summary>
/// <param name="Formatting">Its formatting.</param>
internal abstract record StyleElement(Formatting Formatting);

/// <summary><c>cs:text</c> with a variable.</summary>
internal sealed record VariableElement(string Variable, bool IsShort, Formatting Formatting) : StyleElement(Formatting);

/// <summary><c>cs:text</c> with a term.</summary>
internal sealed record TermElement(string Term, string Form, bool IsPlural, Formatting Formatting) : StyleElement(Formatting);

/// <summary><c>cs:text</c> with a value of its own.</summary>
internal sealed record ValueElement(string Value, Formatting Formatting) : StyleElement(Formatting);

/// <summary><c>cs:group</c>, or <c>cs:text</c> with a macro, whose elements stand in its place.</summary>
internal sealed record GroupElement(bool IsMacro, IReadOnlyList<StyleElement> Elements, Formatting Formatting) : StyleElement(Formatting);

/// <summary><c>cs:number</c>.</summary>
internal sealed record NumberElement(string Variable, string Form, Formatting Formatting) : StyleElement(Formatting);

/// <summary><c>cs:label</c>.</summary>
internal sealed record LabelElement(string Variable, string Form, string Plural, Formatting Formatting) : StyleElement(Formatting);

/// <summary><c>cs:choose</c>.</summary>
internal sealed record ChooseElement(IReadOnlyList<Branch> Branches) : StyleElement(Formatting.None);

/// <summary>A branch of <c>cs:choose</c>: what is rendered when its conditions hold.</summary>
/// <param name="Match">all, any or none of the conditions.</param>
/// <param name="Conditions">The conditions: the attribute's name and one of its values.</param>
/// <param name="Elements">What is rendered.</param>
internal sealed record Branch(string Match, IReadOnlyList<(string Test, string Value)> Conditions, IReadOnlyList<StyleElement> Elements);

/// <summary><c>cs:date</c>, of a style or of a locale.</summary>
/// <param name="Variable">The variable, or nothing in a locale.</param>
/// <param name="Form">text or numeric for a date as the locale writes it, or null for one of its own parts.</param>
/// <param name="DateParts">year-month-day, year-month or year.</param>
/// <param name="Parts">Its parts, in their order.</param>
/// <param name="Formatting">Its formatting.</param>
internal sealed record DateElement(string Variable, string? Form, string DateParts, IReadOnlyList<DatePart> Parts, Formatting Formatting) : StyleElement(Formatting)
{
    /// <summary>Reads the element.</summary>
    /// <param name="element">The element.</param>
    public static DateElement Read(XElement element) => new(
        (string?)element.Attribute("variable") ?? "",
        (string?)element.Attribute("form"),
        (string?)element.Attribute("date-parts") ?? "year-month-day",
        [.. element.Elements().Where(e => e.Name.LocalName == "date-part").Select(p => new DatePart((string?)p.Attribute("name") ?? "", (string?)p.Attribute("form") ?? "", Formatting.Read(p)))],
        Formatting.Read(element));
}

/// <summary><c>cs:date-part</c>.</summary>
/// <param name="Name">year, month or day.</param>
/// <param name="Form">numeric, numeric-leading-zeros, ordinal, short or long; nothing for the part's own default.</param>
/// <param name="Formatting">Its formatting.</param>
internal sealed record DatePart(string Name, string Form, Formatting Formatting);

/// <summary><c>cs:names</c>.</summary>
/// <param name="Variables">The variables.</param>
/// <param name="Format">How names are written.</param>
/// <param name="Substitute">What stands in where there are none.</param>
/// <param name="Formatting">Its formatting.</param>
internal sealed record NamesElement(IReadOnlyList<string> Variables, NamesFormat Format, IReadOnlyList<StyleElement> Substitute, Formatting Formatting) : StyleElement(Formatting);

/// <summary>The children of <c>cs:names</c>, each null where it is missing.</summary>
internal sealed record NamesFormat(NameFormat? Name, (string Term, Formatting Formatting)? EtAl, LabelElement? Label, bool IsLabelFirst);

/// <summary><c>cs:name</c> with its parts; attributes that stand on an element around it count as its own.</summary>
internal sealed record NameFormat
{
    /// <summary>A name element without attributes.</summary>
    public static readonly NameFormat Default = new();

    public string? And { get; init; }

    public string Delimiter { get; init; } = ", ";

    public string DelimiterPrecedesEtAl { get; init; } = "contextual";

    public string DelimiterPrecedesLast { get; init; } = "contextual";

    public int? EtAlMin { get; init; }

    public int? EtAlUseFirst { get; init; }

    public bool EtAlUseLast { get; init; }

    public string Form { get; init; } = "long";

    public bool Initialize { get; init; } = true;

    public string? InitializeWith { get; init; }

    public string? NameAsSortOrder { get; init; }

    public string SortSeparator { get; init; } = ", ";

    public Formatting Formatting { get; init; } = Formatting.None;

    public Formatting? Family { get; init; }

    public Formatting? Given { get; init; }
}

/// <summary>The layout of citations or of the bibliography, with the keys it sorts by.</summary>
internal sealed record StyleLayout(IReadOnlyList<StyleElement> Elements, Formatting Formatting, IReadOnlyList<SortKey> SortKeys);

/// <summary>One <c>cs:key</c>: a variable, or the elements of a macro.</summary>
internal sealed record SortKey(string? Variable, IReadOnlyList<StyleElement> Elements, bool IsDescending);
