using System.Text.Json.Nodes;

namespace SoraDisputeTracker.Web.Api.LinkedData;

/// <summary>
/// How the members of plain answers are read as linked data (JSON-LD 1.1). Only those are named here that mean what schema.org or Dublin Core mean;
/// of the others a reader of linked data learns nothing, rather than something untrue.
/// </summary>
internal static class TrackerContext
{
    /// <summary>The context document.</summary>
    public static JsonObject Document() => new()
    {
        ["@context"] = new JsonObject
        {
            ["@version"] = 1.1,
            ["@vocab"] = null,
            ["schema"] = "https://schema.org/",
            ["dcterms"] = "http://purl.org/dc/terms/",
            ["url"] = "@id",
            ["slug"] = "schema:identifier",
            ["name"] = "schema:name",
            ["title"] = "schema:name",
            ["nameJa"] = InLanguage("schema:alternateName", "ja"),
            ["fullName"] = "schema:alternateName",
            ["fullNameJa"] = InLanguage("schema:alternateName", "ja"),
            ["aliases"] = "schema:alternateName",
            ["description"] = "schema:description",
            ["summary"] = "schema:description",
            ["date"] = "dcterms:date",
            ["issued"] = "dcterms:issued",
            ["abstract"] = "schema:abstract",
            ["originalUrl"] = new JsonObject { ["@id"] = "schema:sameAs", ["@type"] = "@id" },
        },
    };

    private static JsonObject InLanguage(string term, string language) => new() { ["@id"] = term, ["@language"] = language };
}
