using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>A citation style, read from a style file of CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html).</summary>
public sealed class CslStyle
{
    private static readonly XNamespace Csl = "http://purl.org/net/xbiblio/csl";

    private CslStyle(XElement root, string name)
    {
        Name = name;
        var reader = new StyleReader(root, name);
        if (root.Name != Csl + "style")
            throw reader.Fault(root, $"this is no citation style: its root is `{root.Name.LocalName}`, not `style` of {Csl.NamespaceName}.");
        var info = root.Element(Csl + "info");
        if (info?.Elements(Csl + "link").FirstOrDefault(l => (string?)l.Attribute("rel") == "independent-parent") is { } parent)
            throw reader.Fault(parent, $"this style only points to another: use the file of {(string?)parent.Attribute("href")} instead.");
        Title = info?.Element(Csl + "title")?.Value.Trim() ?? name;
        DefaultLocale = (string?)root.Attribute("default-locale");
        IsNote = (string?)root.Attribute("class") == "note";
        DemotesParticle = (string?)root.Attribute("demote-non-dropping-particle") is not ("never" or "sort-only");
        KeepsParticleInSorting = (string?)root.Attribute("demote-non-dropping-particle") == "never";
        InitializesHyphen = (string?)root.Attribute("initialize-with-hyphen") != "false";
        Locales = [.. root.Elements(Csl + "locale")];
        var citation = root.Element(Csl + "citation") ?? throw reader.Fault(root, "the style has no `citation`.");
        Citation = reader.ReadLayout(citation);
        Disambiguation = Disambiguation.Read(citation);
        if (root.Element(Csl + "bibliography") is not { } bibliography)
            return;
        Bibliography = reader.ReadLayout(bibliography);
        HasMargin = bibliography.Attribute("second-field-align") is not null;
        AuthorSubstitute = (string?)bibliography.Attribute("subsequent-author-substitute");
        AuthorSubstituteRule = (string?)bibliography.Attribute("subsequent-author-substitute-rule") ?? "complete-all";
    }

    /// <summary>The file's name, for messages.</summary>
    public string Name { get; }

    /// <summary>The style's own title.</summary>
    public string Title { get; }

    /// <summary>The style's <c>default-locale</c>, BCP 47, or null where it names none.</summary>
    public string? DefaultLocale { get; }

    internal bool IsNote { get; }

    internal bool DemotesParticle { get; }

    internal bool KeepsParticleInSorting { get; }

    internal bool InitializesHyphen { get; }

    internal IReadOnlyList<XElement> Locales { get; }

    internal StyleLayout Citation { get; }

    internal Disambiguation Disambiguation { get; }

    /// <summary>Whether the style has notes alone, and no bibliography.</summary>
    public bool HasNoBibliography => Bibliography is null;

    internal StyleLayout? Bibliography { get; }

    internal bool HasMargin { get; }

    internal string? AuthorSubstitute { get; }

    internal string AuthorSubstituteRule { get; } = "complete-all";

    /// <summary>Reads a style.</summary>
    /// <param name="text">The style file's text; document type declarations are refused.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <exception cref="CslStyleException">It is no independent style of CSL 1.0; the message gives file, line, column, fault and mend.</exception>
    public static CslStyle Read(TextReader text, string name)
    {
        try
        {
            using var xml = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return new CslStyle(XDocument.Load(xml, LoadOptions.SetLineInfo).Root!, name);
        }
        catch (XmlException fault)
        {
            throw new CslStyleException(
                string.Create(CultureInfo.InvariantCulture, $"{name}:{Math.Max(1, fault.LineNumber)}:{Math.Max(1, fault.LinePosition)}: this is no XML that a style can be: {fault.Message}"), fault);
        }
    }
}

/// <summary>A style file cannot be used. The message gives its name, line, column, the fault and the mend.</summary>
/// <param name="message">The message.</param>
/// <param name="cause">What the XML reader said, or null.</param>
public sealed class CslStyleException(string message, Exception? cause = null) : Exception(message, cause);

/// <summary>How citations that read alike are told apart (CSL 1.0.2, "Disambiguation").</summary>
/// <param name="AddsNames">Whether names are added that et al. left out.</param>
/// <param name="GivenNameRule">Whose given names are added, or null for none.</param>
/// <param name="AddsYearSuffix">Whether letters are added to the years.</param>
internal sealed record Disambiguation(bool AddsNames, string? GivenNameRule, bool AddsYearSuffix)
{
    /// <summary>Reads the attributes of <c>cs:citation</c>.</summary>
    /// <param name="citation">The element.</param>
    public static Disambiguation Read(XElement citation) => new(
        (string?)citation.Attribute("disambiguate-add-names") == "true",
        (string?)citation.Attribute("disambiguate-add-givenname") == "true" ? (string?)citation.Attribute("givenname-disambiguation-rule") ?? "by-cite" : null,
        (string?)citation.Attribute("disambiguate-add-year-suffix") == "true");
}
