using System.Xml.Linq;

namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>The attributes that dress what a rendering element gives (CSL 1.0.2, "Formatting", "Affixes", "Delimiter", "Display", "Quotes", "Strip Periods", "Text-case").</summary>
internal sealed record Formatting
{
    /// <summary>No attribute at all.</summary>
    public static readonly Formatting None = new();

    /// <summary>How the text is set.</summary>
    public TextStyle Style { get; init; }

    /// <summary>What stands before it.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>What stands behind it.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>What stands between its parts, or null where they follow one another.</summary>
    public string? Delimiter { get; init; }

    /// <summary>CSL's <c>text-case</c>, or null.</summary>
    public string? TextCase { get; init; }

    /// <summary>CSL's <c>display</c>, or null.</summary>
    public string? Display { get; init; }

    /// <summary>Whether it stands in quotation marks.</summary>
    public bool Quotes { get; init; }

    /// <summary>Whether its full stops are taken out.</summary>
    public bool StripPeriods { get; init; }

    /// <summary>Whether style and case take the affixes in: only those of a layout.</summary>
    public bool AffixesInside { get; init; }

    /// <summary>Reads the attributes of an element.</summary>
    /// <param name="element">The element.</param>
    public static Formatting Read(XElement element)
    {
        var style = TextStyle.None;
        if ((string?)element.Attribute("font-style") is "italic" or "oblique")
            style |= TextStyle.Italic;
        if ((string?)element.Attribute("font-weight") == "bold")
            style |= TextStyle.Bold;
        if ((string?)element.Attribute("font-variant") == "small-caps")
            style |= TextStyle.SmallCaps;
        if ((string?)element.Attribute("text-decoration") == "underline")
            style |= TextStyle.Underline;
        style |= (string?)element.Attribute("vertical-align") switch { "sup" => TextStyle.Superscript, "sub" => TextStyle.Subscript, _ => TextStyle.None };
        var formatting = new Formatting
        {
            Style = style,
            Prefix = (string?)element.Attribute("prefix") ?? "",
            Suffix = (string?)element.Attribute("suffix") ?? "",
            Delimiter = (string?)element.Attribute("delimiter"),
            TextCase = (string?)element.Attribute("text-case"),
            Display = (string?)element.Attribute("display"),
            Quotes = (string?)element.Attribute("quotes") == "true",
            StripPeriods = (string?)element.Attribute("strip-periods") == "true",
        };
        return formatting == None ? None : formatting;
    }

    /// <summary>These attributes, and those of another where these say nothing.</summary>
    /// <param name="other">The other.</param>
    public Formatting Or(Formatting other) => new()
    {
        Style = Style == TextStyle.None ? other.Style : Style,
        Prefix = Prefix.Length > 0 ? Prefix : other.Prefix,
        Suffix = Suffix.Length > 0 ? Suffix : other.Suffix,
        Delimiter = Delimiter ?? other.Delimiter,
        TextCase = TextCase ?? other.TextCase,
        Display = Display ?? other.Display,
        Quotes = Quotes || other.Quotes,
        StripPeriods = StripPeriods || other.StripPeriods,
        AffixesInside = AffixesInside || other.AffixesInside,
    };
}
