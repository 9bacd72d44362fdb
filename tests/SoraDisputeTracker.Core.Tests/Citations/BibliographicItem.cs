using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Tests.Citations;

/// <summary>What must survive the way through another program: title, authors, date, address.</summary>
/// <param name="Title">The title, with typographic marks made plain.</param>
/// <param name="Authors">The authors in the order of reading, joined by semicolons.</param>
/// <param name="Date">The date as far as it is known, or nothing.</param>
/// <param name="Url">The address, or nothing.</param>
internal sealed record BibliographicItem(string Title, string Authors, string Date, string Url)
{
    private static readonly XNamespace Mods = "http://www.loc.gov/mods/v3";

    public static BibliographicItem Of(Source source) => new(
        Plain(source.Title),
        Joined(source.Authors.Select(n => n.Literal ?? $"{n.NonDroppingParticle} {n.Family} {n.Given} {n.Suffix}")),
        source.Issued?.ToIsoString() ?? "",
        source.Url ?? "");

    /// <summary>Reads CSL-JSON.</summary>
    public static IReadOnlyList<BibliographicItem> FromCslJson(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(item => new BibliographicItem(
            Plain(Text(item, "title")),
            Joined(item.TryGetProperty("author", out var authors)
                ? authors.EnumerateArray().Select(n => Text(n, "literal") + $"{Text(n, "dropping-particle")} {Text(n, "non-dropping-particle")} {Text(n, "family")} {Text(n, "given")} {Text(n, "suffix")}")
                : []),
            item.TryGetProperty("issued", out var issued)
                ? string.Join('-', issued.GetProperty("date-parts")[0].EnumerateArray().Select((part, i) => part.GetInt32().ToString(i == 0 ? "D4" : "D2", CultureInfo.InvariantCulture)))
                : "",
            Text(item, "URL")))];
    }

    /// <summary>Reads MODS, the format that bibutils makes of everything.</summary>
    public static IReadOnlyList<BibliographicItem> FromMods(string xml) =>
        [.. XDocument.Parse(xml.TrimStart('\uFEFF')).Root!.Elements(Mods + "mods").Select(item => new BibliographicItem(
            // bibutils parts a title at its colon.
            Plain(string.Join(": ", item.Element(Mods + "titleInfo")!.Elements().Select(e => e.Value))),
            Joined(item.Elements(Mods + "name").Select(name => string.Join(' ', name.Elements(Mods + "namePart")
                .OrderBy(p => ((string?)p.Attribute("type")) switch { "family" => 0, "given" => 1, _ => 2 }).Select(p => p.Value)))),
            item.Element(Mods + "originInfo")?.Element(Mods + "dateIssued")?.Value ?? "",
            item.Element(Mods + "location")?.Element(Mods + "url")?.Value ?? ""))];

    /// <summary>The item with all quotation marks the same: of two nested pairs pandoc makes the outer one double and the inner one single, whatever they were.</summary>
    public static BibliographicItem WithAlikeQuotes(BibliographicItem item) => item with { Title = Alike(item.Title), Authors = Alike(item.Authors) };

    private static string Alike(string text) => Regex.Replace(text, "['\"]+", "'", RegexOptions.None, TimeSpan.FromSeconds(5));

    private static string Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString()! : "";

    // Initials are the same with a blank between them and without.
    /// <summary>Names on one line.</summary>
    public static string Joined(IEnumerable<string> names) => string.Join("; ", names.Select(n => Plain(n.Replace(".", ". ", StringComparison.Ordinal))));

    /// <summary>White space folded, quotation marks straight: what programs change without changing the text.</summary>
    public static string Plain(string text)
    {
        var plain = text.Replace('‘', '\'').Replace('’', '\'').Replace('“', '"').Replace('”', '"').Normalize(NormalizationForm.FormC);
        return string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
