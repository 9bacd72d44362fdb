using System.Text.Json;
using System.Text.Json.Nodes;
using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Web.Citations;

/// <summary>
/// What a page's head says of the document that the page is about, for reference managers and search engines. The page is a record of the document,
/// as a library's catalogue has it: what identifies the document (its title, authors, address) is the document's, while the page's own
/// address stays in <c>canonical</c> and <c>og:url</c>.
/// </summary>
internal static class DocumentMetas
{
    /// <summary>Highwire Press tags (https://scholar.google.com/intl/en/scholar/inclusion.html) and Dublin Core (DCMI, "Expressing Dublin Core in HTML").</summary>
    /// <param name="item">The document.</param>
    /// <returns>Names and contents, in their order; a name may come twice.</returns>
    public static IEnumerable<(string Name, string Content)> Named(CslItem item)
    {
        var names = item.Authors.Select(a => a.Literal ?? string.Join(", ", new[] { Family(a), a.Given, a.Suffix }.Where(p => !string.IsNullOrEmpty(p)))).ToList();
        (string Name, string? Content)[] metas =
        [
            ("citation_title", item.Title),
            .. names.Select(n => ("citation_author", (string?)n)),
            ("citation_publication_date", item.Issued?.ToIsoString().Replace('-', '/')),
            (item.Type.StartsWith("article", StringComparison.Ordinal) ? "citation_journal_title" : "citation_inbook_title", item.ContainerTitle),
            ("citation_publisher", item.Publisher ?? item.ContainerTitle),
            ("citation_language", item.Language),
            ("citation_public_url", item.Url),
            ("DC.title", item.Title),
            .. names.Select(n => ("DC.creator", (string?)n)),
            ("DC.date", item.Issued?.ToIsoString()),
            ("DC.type", item.Type),
            ("DC.publisher", item.Publisher ?? item.ContainerTitle),
            ("DC.language", item.Language),
            ("DC.identifier", item.Url),
        ];
        return metas.Where(m => !string.IsNullOrEmpty(m.Content)).Select(m => (m.Name, m.Content!));
    }

    /// <summary>The document in schema.org's words, as JSON-LD that may stand in a script element.</summary>
    /// <param name="item">The document.</param>
    public static string JsonLd(CslItem item)
    {
        var document = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = SchemaType(item.Type),
            ["headline"] = item.Title,
            ["inLanguage"] = item.Language,
        };
        if (item.Authors.Count > 0)
            document["author"] = new JsonArray([.. item.Authors.Select(Author)]);
        if (item.Issued is { } issued)
            document["datePublished"] = issued.ToIsoString();
        if ((item.Publisher ?? item.ContainerTitle) is { } publisher)
            document["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = publisher };
        if (item.ContainerTitle is { } container)
            document["isPartOf"] = new JsonObject { ["@type"] = "CreativeWork", ["name"] = container };
        if (item.Url is { } url)
            document["url"] = url;
        // The default encoder escapes angle brackets, so that no title can end the element.
        return document.ToJsonString(JsonSerializerOptions.Default);
    }

    /// <summary>The day of publication for <c>article:published_time</c>, which takes no less (Open Graph protocol).</summary>
    /// <param name="item">The document.</param>
    public static string? PublishedTime(CslItem item) => item.Issued is { Precision: DatePrecision.Day } day ? day.ToIsoString() : null;

    private static string Family(CslName name) => string.Join(' ', new[] { name.NonDroppingParticle, name.Family }.Where(p => p is not null));

    private static JsonNode Author(CslName name) => name.Literal is { } body
        ? new JsonObject { ["@type"] = "Organization", ["name"] = body }
        : new JsonObject { ["@type"] = "Person", ["familyName"] = Family(name), ["givenName"] = name.Given, ["name"] = string.Join(' ', new[] { name.Given, Family(name), name.Suffix }.Where(p => !string.IsNullOrEmpty(p))) };

    private static string SchemaType(string cslType) => cslType switch
    {
        "article-newspaper" or "article-magazine" => "NewsArticle",
        "article-journal" => "ScholarlyArticle",
        "post-weblog" => "BlogPosting",
        "post" => "SocialMediaPosting",
        "webpage" => "WebPage",
        "report" => "Report",
        "book" => "Book",
        "bill" or "legislation" => "Legislation",
        _ => "CreativeWork",
    };
}
