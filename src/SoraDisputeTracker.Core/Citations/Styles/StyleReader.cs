using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>Reads the rendering elements of a style file, macros put in their places.</summary>
internal sealed class StyleReader
{
    // Attributes of names that may stand on an element around them (CSL 1.0.2, "Inheritable Name Options"), and what they are there.
    private static readonly Dictionary<string, string> Inheritable = new[]
    {
        "and", "delimiter-precedes-et-al", "delimiter-precedes-last", "et-al-min", "et-al-use-first", "et-al-use-last", "initialize",
        "initialize-with", "name-as-sort-order", "sort-separator", "names-min", "names-use-first", "names-use-last",
    }.Select(n => (Outer: n, Inner: n)).Append(("name-form", "form")).Append(("name-delimiter", "delimiter")).ToDictionary(StringComparer.Ordinal);

    private readonly string _file;
    private readonly Dictionary<string, XElement> _macros = new(StringComparer.Ordinal);
    private readonly Stack<string> _open = new();
    private readonly Stack<IReadOnlyDictionary<string, string>> _inherited = new();

    /// <summary>Begins to read.</summary>
    /// <param name="root">The root element.</param>
    /// <param name="file">The file's name, for messages.</param>
    public StyleReader(XElement root, string file)
    {
        _file = file;
        _inherited.Push(Inherit(root, new Dictionary<string, string>(StringComparer.Ordinal)));
        foreach (var macro in Children(root, "macro"))
            _macros[Required(macro, "name")] = macro;
    }

    /// <summary>Reads a <c>cs:citation</c> or <c>cs:bibliography</c>.</summary>
    /// <param name="section">The element.</param>
    public StyleLayout ReadLayout(XElement section)
    {
        var layout = Children(section, "layout").FirstOrDefault() ?? throw Fault(section, $"`{section.Name.LocalName}` has no `layout`: it cannot print anything.");
        _inherited.Push(Inherit(section, _inherited.Peek()));
        var keys = Children(section, "sort").SelectMany(s => Children(s, "key")).Select(ReadKey).ToList();
        var elements = ReadAll(layout);
        _inherited.Pop();
        return new StyleLayout(elements, Formatting.Read(layout) with { AffixesInside = true }, keys);
    }

    /// <summary>A fault at an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="message">What is wrong, and how to mend it.</param>
    public CslStyleException Fault(XElement element, string message)
    {
        var place = (IXmlLineInfo)element;
        return new CslStyleException(string.Create(CultureInfo.InvariantCulture, $"{_file}:{place.LineNumber}:{place.LinePosition}: {message}"));
    }

    private static IEnumerable<XElement> Children(XElement element, string name) => element.Elements().Where(e => e.Name.LocalName == name);

    private static Dictionary<string, string> Inherit(XElement element, IReadOnlyDictionary<string, string> outer)
    {
        var all = new Dictionary<string, string>(outer, StringComparer.Ordinal);
        foreach (var attribute in element.Attributes().Where(a => Inheritable.ContainsKey(a.Name.LocalName)))
            all[Inheritable[attribute.Name.LocalName]] = attribute.Value;
        return all;
    }

    private static string[] Words(string? text) => text?.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private List<StyleElement> ReadAll(XElement parent) => [.. parent.Elements().Select(Read)];

    private StyleElement Read(XElement element) => element.Name.LocalName switch
    {
        "text" => ReadText(element),
        "group" => new GroupElement(IsMacro: false, ReadAll(element), Formatting.Read(element)),
        "choose" => new ChooseElement([.. element.Elements().Select(ReadBranch)]),
        "date" => DateElement.Read(element),
        "number" => new NumberElement(Required(element, "variable"), (string?)element.Attribute("form") ?? "numeric", Formatting.Read(element)),
        "label" => ReadLabel(element),
        "names" => ReadNames(element),
        var name => throw Fault(element, $"`{name}` is no rendering element of CSL 1.0."),
    };

    private StyleElement ReadText(XElement element)
    {
        var formatting = Formatting.Read(element);
        if ((string?)element.Attribute("variable") is { } variable)
            return new VariableElement(variable, (string?)element.Attribute("form") == "short", formatting);
        if ((string?)element.Attribute("macro") is { } macro)
            return new GroupElement(IsMacro: true, ReadMacro(element, macro), formatting);
        if ((string?)element.Attribute("term") is { } term)
            return new TermElement(term, (string?)element.Attribute("form") ?? "long", (string?)element.Attribute("plural") == "true", formatting);
        return (string?)element.Attribute("value") is { } value
            ? new ValueElement(value, formatting)
            : throw Fault(element, "`text` needs one of the attributes `variable`, `macro`, `term` or `value`.");
    }

    private List<StyleElement> ReadMacro(XElement user, string name)
    {
        if (!_macros.TryGetValue(name, out var macro))
            throw Fault(user, $"the macro `{name}` is not in this style.{Naming.NearestName.Hint(name, [.. _macros.Keys])}");
        if (_open.Contains(name, StringComparer.Ordinal))
            throw Fault(user, $"the macro `{name}` calls itself, directly or through {string.Join(", ", _open.Reverse())}.");
        _open.Push(name);
        var elements = ReadAll(macro);
        _open.Pop();
        return elements;
    }

    private Branch ReadBranch(XElement element)
    {
        if (element.Name.LocalName is not ("if" or "else-if" or "else"))
            throw Fault(element, $"`{element.Name.LocalName}` cannot stand in `choose`: only `if`, `else-if` and `else` can.");
        var conditions = element.Attributes()
            .Where(a => a.Name.LocalName is not "match" && a.Name.NamespaceName.Length == 0)
            .SelectMany(a => Words(a.Value).Select(v => (a.Name.LocalName, v)))
            .ToList();
        return new Branch((string?)element.Attribute("match") ?? "all", conditions, ReadAll(element));
    }

    private static LabelElement ReadLabel(XElement element) => new(
        (string?)element.Attribute("variable") ?? "",
        (string?)element.Attribute("form") ?? "long",
        (string?)element.Attribute("plural") ?? "contextual",
        Formatting.Read(element));

    private NamesElement ReadNames(XElement element)
    {
        NameFormat? name = null;
        (string Term, Formatting Formatting)? etAl = null;
        LabelElement? label = null;
        var isLabelFirst = false;
        List<StyleElement> substitute = [];
        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "name":
                    name = ReadName(child);
                    break;
                case "et-al":
                    etAl = ((string?)child.Attribute("term") ?? "et-al", Formatting.Read(child));
                    break;
                case "label":
                    (label, isLabelFirst) = (ReadLabel(child), name is null);
                    break;
                case "substitute":
                    substitute = ReadAll(child);
                    break;
                default:
                    throw Fault(child, $"`{child.Name.LocalName}` cannot stand in `names`.");
            }
        }

        return new NamesElement(Words((string?)element.Attribute("variable")), new NamesFormat(name, etAl, label, isLabelFirst), substitute, Formatting.Read(element));
    }

    private NameFormat ReadName(XElement element)
    {
        var own = element.Attributes().Where(a => a.Name.NamespaceName.Length == 0).ToDictionary(a => a.Name.LocalName, a => a.Value, StringComparer.Ordinal);
        string? Attribute(string name) => own.GetValueOrDefault(name) ?? _inherited.Peek().GetValueOrDefault(name);
        int? Number(string name) => int.TryParse(Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        Formatting? Part(string name) => Children(element, "name-part").FirstOrDefault(p => (string?)p.Attribute("name") == name) is { } part ? Formatting.Read(part) : null;
        return new NameFormat
        {
            And = Attribute("and"),
            Delimiter = Attribute("delimiter") ?? ", ",
            DelimiterPrecedesEtAl = Attribute("delimiter-precedes-et-al") ?? "contextual",
            DelimiterPrecedesLast = Attribute("delimiter-precedes-last") ?? "contextual",
            EtAlMin = Number("names-min") ?? Number("et-al-min"),
            EtAlUseFirst = Number("names-use-first") ?? Number("et-al-use-first"),
            EtAlUseLast = (Attribute("names-use-last") ?? Attribute("et-al-use-last")) == "true",
            Form = Attribute("form") ?? "long",
            Initialize = Attribute("initialize") != "false",
            InitializeWith = Attribute("initialize-with"),
            NameAsSortOrder = Attribute("name-as-sort-order"),
            SortSeparator = Attribute("sort-separator") ?? ", ",
            // The delimiter of names is put between them one by one, and is no formatting of the whole.
            Formatting = Formatting.Read(element) with { Delimiter = null },
            Family = Part("family"),
            Given = Part("given"),
        };
    }

    private SortKey ReadKey(XElement element)
    {
        _inherited.Push(Inherit(element, _inherited.Peek()));
        var isDescending = (string?)element.Attribute("sort") == "descending";
        var key = (string?)element.Attribute("macro") is { } macro
            ? new SortKey(null, ReadMacro(element, macro), isDescending)
            : new SortKey(Required(element, "variable"), [], isDescending);
        _inherited.Pop();
        return key;
    }

    private string Required(XElement element, string attribute) => (string?)element.Attribute(attribute)
        ?? throw Fault(element, $"`{element.Name.LocalName}` needs the attribute `{attribute}`.");
}
