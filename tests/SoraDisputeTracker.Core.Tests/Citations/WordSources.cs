using System.Globalization;
using System.Xml.Linq;

namespace SoraDisputeTracker.Core.Tests.Citations;

/// <summary>Reads a bibliography of Office Open XML as ECMA-376 Part 1, section 22.6 and its schema shared-bibliography.xsd describe it.</summary>
internal static class WordSources
{
    private static readonly XNamespace B = "http://schemas.openxmlformats.org/officeDocument/2006/bibliography";

    private static readonly string[] SourceTypes =
    [
        "ArticleInAPeriodical", "Art", "Book", "BookSection", "Case", "ConferenceProceedings", "DocumentFromInternetSite", "ElectronicSource", "Film",
        "InternetSite", "Interview", "JournalArticle", "Misc", "Patent", "Performance", "Report", "SoundRecording",
    ];

    // Of CT_SourceType, what holds text; they stand in any order, and what Word knows to print stands once.
    private static readonly string[] TextElements =
    [
        "Comments", "Day", "DayAccessed", "Guid", "Institution", "InternetSiteTitle", "JournalName", "LCID", "Month", "MonthAccessed", "PeriodicalTitle",
        "ProductionCompany", "PublicationTitle", "Publisher", "Reporter", "SourceType", "Tag", "Title", "URL", "Version", "Year", "YearAccessed",
    ];

    /// <summary>What the schema does not allow, each with the tag of its source.</summary>
    public static IReadOnlyList<string> Faults(string xml)
    {
        var root = XDocument.Parse(xml).Root!;
        var sources = root.Elements().ToList();
        return
        [
            .. root.Name == B + "Sources" ? Array.Empty<string>() : ["the root is not Sources"],
            .. root.Attributes().Where(a => !a.IsNamespaceDeclaration && a.Name.LocalName is not ("SelectedStyle" or "StyleName" or "URI")).Select(a => $"attribute {a.Name}"),
            .. sources.SelectMany(source => OfSource(source).Select(fault => $"{Text(source, "Tag")}: {fault}")),
            .. new[] { "Tag", "Guid" }.SelectMany(name => sources.GroupBy(s => Text(s, name), StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"{name} {same.Key} stands twice")),
        ];
    }

    /// <summary>The sources.</summary>
    public static IReadOnlyList<BibliographicItem> Read(string xml) =>
        [.. XDocument.Parse(xml).Root!.Elements(B + "Source").Select(source => new BibliographicItem(
            BibliographicItem.Plain(Text(source, "Title")),
            BibliographicItem.Joined(source.Elements(B + "Author").Elements(B + "Author").SelectMany(Names)),
            string.Join('-', new[] { Number(source, "Year", "D4"), Number(source, "Month", "D2"), Number(source, "Day", "D2") }.Where(part => part.Length > 0)),
            Text(source, "URL")))];

    private static IEnumerable<string> OfSource(XElement source)
    {
        if (source.Name != B + "Source" || source.HasAttributes)
            return [$"{source.Name} is not a plain Source"];
        return
        [
            .. source.Elements().Where(e => e.Name != B + "Author" && (e.Name.Namespace != B || !TextElements.Contains(e.Name.LocalName, StringComparer.Ordinal) || e.HasElements || e.HasAttributes || e.Value.Length == 0)).Select(e => e.ToString()),
            .. source.Elements().GroupBy(e => e.Name).Where(same => same.Count() > 1).Select(same => $"{same.Key.LocalName} stands twice"),
            .. new[] { "Tag", "SourceType", "Guid", "Title" }.Where(name => source.Element(B + name) is null).Select(name => $"no {name}"),
            .. SourceTypes.Contains(Text(source, "SourceType"), StringComparer.Ordinal) ? Array.Empty<string>() : ["SourceType"],
            .. Guid.TryParseExact(Text(source, "Guid"), "B", out _) ? Array.Empty<string>() : ["Guid"],
            .. source.Elements(B + "Author").Where(author => !IsAuthor(author)).Select(author => author.ToString()),
        ];
    }

    // CT_AuthorType holds the roles; CT_NameOrCorporateType either one Corporate or one NameList of at least one Person: Last, First, Middle.
    private static bool IsAuthor(XElement author) =>
        author.Elements().ToList() is [var role] && role.Name == B + "Author" && role.Elements().ToList() is [var names]
        && (names.Name == B + "Corporate" ? !names.HasElements && names.Value.Length > 0 : names.Name == B + "NameList" && names.HasElements && names.Elements().All(IsPerson));

    private static bool IsPerson(XElement person) =>
        person.Name == B + "Person" && person.Elements().All(part => !part.HasElements) && string.Join(' ', person.Elements().Select(part => part.Name.LocalName)) is "Last" or "Last First";

    private static IEnumerable<string> Names(XElement author) => author.Element(B + "Corporate") is { } corporate
        ? [corporate.Value]
        : author.Descendants(B + "Person").Select(person => string.Join(' ', person.Elements().Select(part => part.Value)));

    private static string Text(XElement source, string name) => source.Element(B + name)?.Value ?? "";

    private static string Number(XElement source, string name, string format) =>
        Text(source, name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture).ToString(format, CultureInfo.InvariantCulture) : "";
}
