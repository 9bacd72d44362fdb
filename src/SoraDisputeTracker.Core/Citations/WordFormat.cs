using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>Sources.xml as Word's Source Manager imports it: the bibliography of Office Open XML (ECMA-376 Part 1, section 22.6).</summary>
public sealed class WordFormat : ICitationFormat
{
    private static readonly XNamespace B = "http://schemas.openxmlformats.org/officeDocument/2006/bibliography";

    /// <inheritdoc/>
    public string Id => "word";

    /// <inheritdoc/>
    public string Extension => "xml";

    /// <inheritdoc/>
    public string Name => "Word";

    /// <inheritdoc/>
    public string MediaType => "application/xml; charset=utf-8";

    /// <inheritdoc/>
    public string Write(CitationList list, CitationOptions options)
    {
        var root = new XElement(
            B + "Sources",
            new XAttribute("SelectedStyle", ""),
            new XAttribute(XNamespace.Xmlns + "b", B.NamespaceName),
            list.Items.Select(Source));
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{root.ToString(SaveOptions.None).ReplaceLineEndings("\n")}\n";
    }

    private static XElement Source(CitedItem cited)
    {
        var item = cited.Item;
        var type = SourceType(item.Type);
        return new XElement(
            B + "Source",
            Text("Tag", item.CitationKey),
            Text("SourceType", type),
            Text("Guid", Guid(item.CitationKey)),
            item.Authors.Count == 0 ? null : new XElement(B + "Author", new XElement(B + "Author", Authors(item.Authors))),
            Text("Title", item.Title),
            Text(ContainerField(type), item.ContainerTitle),
            Text(type == "Report" ? "Institution" : type is "InternetSite" or "DocumentFromInternetSite" ? "ProductionCompany" : "Publisher", item.Publisher),
            Day(item.Issued, ""),
            Day(item.Accessed, "Accessed"),
            Text("URL", item.Url),
            Text("Version", item.Version),
            Text("LCID", item.Language),
            Text("Comments", cited.Annotation));
    }

    private static XElement? Text(string name, string? value) =>
        SingleLine.FoldOrNull(value) is { } text ? new XElement(B + name, text) : null;

    // Word tells its sources apart by these; the same source has the same one in every file.
    private static string Guid(string key) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16)).ToString("B", CultureInfo.InvariantCulture).ToUpperInvariant();

    // One body alone is a corporate author; among people, which have no place for it, it is a last name.
    private static XElement Authors(IReadOnlyList<CslName> authors) => authors is [{ Literal: { } body }]
        ? Text("Corporate", body)!
        : new XElement(B + "NameList", authors.Select(a => new XElement(
            B + "Person",
            Text("Last", a.Literal ?? string.Join(' ', new[] { a.NonDroppingParticle, a.Family, a.Suffix }.Where(p => p is not null))),
            Text("First", a.Given))));

    private static IEnumerable<XElement?> Day(PartialDate? date, string suffix) => date is null ? [] :
    [
        Text($"Year{suffix}", date.Year.ToString(CultureInfo.InvariantCulture)),
        Text($"Month{suffix}", date.Month?.ToString(CultureInfo.InvariantCulture)),
        Text($"Day{suffix}", date.Day?.ToString(CultureInfo.InvariantCulture)),
    ];

    private static string SourceType(string cslType) => cslType switch
    {
        "article-journal" => "JournalArticle",
        "article-magazine" or "article-newspaper" => "ArticleInAPeriodical",
        "book" => "Book",
        "broadcast" or "motion_picture" => "Film",
        "interview" => "Interview",
        "legal_case" => "Case",
        "post" or "webpage" => "InternetSite",
        "post-weblog" or "document" => "DocumentFromInternetSite",
        "report" => "Report",
        _ => "Misc",
    };

    private static string ContainerField(string type) => type switch
    {
        "JournalArticle" => "JournalName",
        "ArticleInAPeriodical" => "PeriodicalTitle",
        "InternetSite" or "DocumentFromInternetSite" => "InternetSiteTitle",
        "Case" => "Reporter",
        _ => "PublicationTitle",
    };
}
