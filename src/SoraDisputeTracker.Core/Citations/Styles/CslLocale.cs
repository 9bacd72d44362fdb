using System.Collections.Concurrent;
using System.Xml.Linq;

namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>The terms, date forms and marks of one language, as a locale file of CSL 1.0.2 gives them.</summary>
public sealed class CslLocale
{
    private static readonly ConcurrentDictionary<string, CslLocale> Known = new(StringComparer.Ordinal);

    private readonly Dictionary<(string Name, string Form), (string Single, string Multiple)> _terms;
    private readonly Dictionary<string, DateElement> _dates;

    private CslLocale(string language, Dictionary<(string Name, string Form), (string Single, string Multiple)> terms, Dictionary<string, DateElement> dates)
    {
        Language = language;
        _terms = terms;
        _dates = dates;
    }

    /// <summary>The languages that there are terms for, BCP 47.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en-US", "en-GB", "ja-JP"];

    /// <summary>The locale's language, BCP 47.</summary>
    public string Language { get; }

    /// <summary>Whether a comma or full stop goes inside a closing quotation mark.</summary>
    internal bool PutsPunctuationInQuotes { get; private init; }

    /// <summary>Whether only the first day of a month may be written as an ordinal.</summary>
    internal bool LimitsOrdinalsToFirstDay { get; private init; }

    /// <summary>The locale of a language: of its region, else of the language in its first region, else American English.</summary>
    /// <param name="language">BCP 47: <c>ja</c>, <c>en-GB</c>; null for American English.</param>
    public static CslLocale For(string? language) =>
        Known.GetOrAdd(
            Languages.FirstOrDefault(l => string.Equals(l, language, StringComparison.OrdinalIgnoreCase))
                ?? Languages.FirstOrDefault(l => language is not null && string.Equals(l[..2], language.Split('-')[0], StringComparison.OrdinalIgnoreCase))
                ?? Languages[0],
            ReadBuiltIn);

    /// <summary>This locale under what a style says of its own.</summary>
    /// <param name="elements">The style's <c>locale</c> elements.</param>
    /// <returns>A locale in which the style's terms of this language and region go first, then those of the language, then those of no language.</returns>
    internal CslLocale Under(IReadOnlyList<XElement> elements)
    {
        var locale = this;
        foreach (var element in elements.Where(e => Rank(e) < 3).OrderByDescending(Rank))
            locale = locale.Under(element);
        return locale;
    }

    /// <summary>A term, in the form asked for or the next that the locale has (CSL 1.0.2, "Terms": verb-short, verb, long; symbol, short, long).</summary>
    /// <param name="name">The term.</param>
    /// <param name="form">long, short, symbol, verb or verb-short.</param>
    /// <param name="isPlural">Whether it stands for several.</param>
    /// <returns>The text, or null where the locale knows no such term.</returns>
    internal string? Term(string name, string form, bool isPlural)
    {
        for (string? tried = form; tried is not null; tried = tried switch { "verb-short" => "verb", "symbol" => "short", "verb" or "short" => "long", _ => null })
        {
            if (_terms.TryGetValue((name, tried), out var term))
                return isPlural ? term.Multiple : term.Single;
        }

        return null;
    }

    /// <summary>The ending that makes an ordinal of a number (CSL 1.0.2, "Ordinal Suffixes").</summary>
    /// <param name="number">The number.</param>
    internal string OrdinalEnding(int number) =>
        Term($"ordinal-{number % 100:D2}", "long", isPlural: false)
            ?? (number % 100 is > 9 ? Term($"ordinal-{number % 10:D2}", "long", isPlural: false) : null)
            ?? Term("ordinal", "long", isPlural: false)
            ?? "";

    /// <summary>How the locale writes dates.</summary>
    /// <param name="form">text or numeric.</param>
    internal DateElement? Date(string form) => _dates.GetValueOrDefault(form);

    /// <summary>The marks around a quotation.</summary>
    /// <param name="isInner">Whether it stands in another.</param>
    internal (string Open, string Close) Quotes(bool isInner) => isInner
        ? (Term("open-inner-quote", "long", isPlural: false) ?? "\u2018", Term("close-inner-quote", "long", isPlural: false) ?? "\u2019")
        : (Term("open-quote", "long", isPlural: false) ?? "\u201C", Term("close-quote", "long", isPlural: false) ?? "\u201D");

    private static CslLocale ReadBuiltIn(string language)
    {
        using var stream = typeof(CslLocale).Assembly.GetManifestResourceStream(typeof(CslLocale), $"Locales.{language}.xml")
            ?? throw new InvalidOperationException($"The locale {language} is not embedded.");
        return new CslLocale(language, [], []).Under(XDocument.Load(stream).Root!);
    }

    // How closely an element's language fits: 0 this very one, 1 the same language, 2 any, 3 another.
    private int Rank(XElement element) => (string?)element.Attribute(XNamespace.Xml + "lang") switch
    {
        null or "" => 2,
        var lang when string.Equals(lang, Language, StringComparison.OrdinalIgnoreCase) => 0,
        var lang when string.Equals(lang, Language[..2], StringComparison.OrdinalIgnoreCase) => 1,
        _ => 3,
    };

    private CslLocale Under(XElement element)
    {
        var terms = new Dictionary<(string Name, string Form), (string Single, string Multiple)>(_terms);
        var read = element.Elements().Where(e => e.Name.LocalName == "terms").Elements().Where(e => e.Name.LocalName == "term").ToList();
        // Ordinal endings belong together: a style that gives any replaces them all.
        if (read.Exists(IsOrdinal))
        {
            foreach (var old in terms.Keys.Where(k => k.Name.StartsWith("ordinal", StringComparison.Ordinal)).ToList())
                terms.Remove(old);
        }

        foreach (var term in read)
        {
            var single = term.Elements().FirstOrDefault(e => e.Name.LocalName == "single")?.Value ?? term.Value;
            var multiple = term.Elements().FirstOrDefault(e => e.Name.LocalName == "multiple")?.Value ?? term.Value;
            terms[((string?)term.Attribute("name") ?? "", (string?)term.Attribute("form") ?? "long")] = (single, multiple);
        }

        var dates = new Dictionary<string, DateElement>(_dates, StringComparer.Ordinal);
        foreach (var date in element.Elements().Where(e => e.Name.LocalName == "date"))
            dates[(string?)date.Attribute("form") ?? "text"] = DateElement.Read(date);
        var options = element.Elements().FirstOrDefault(e => e.Name.LocalName == "style-options");
        return new CslLocale(Language, terms, dates)
        {
            PutsPunctuationInQuotes = (string?)options?.Attribute("punctuation-in-quote") is { } inside ? inside == "true" : PutsPunctuationInQuotes,
            LimitsOrdinalsToFirstDay = (string?)options?.Attribute("limit-day-ordinals-to-day-1") is { } limit ? limit == "true" : LimitsOrdinalsToFirstDay,
        };
    }

    private static bool IsOrdinal(XElement term) => ((string?)term.Attribute("name"))?.StartsWith("ordinal", StringComparison.Ordinal) == true;
}
