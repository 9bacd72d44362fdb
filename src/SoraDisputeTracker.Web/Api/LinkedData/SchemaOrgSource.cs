using System.Text.Json.Nodes;
using SoraDisputeTracker.Web.Records;

namespace SoraDisputeTracker.Web.Api.LinkedData;

/// <summary>A source as schema.org's <c>CreativeWork</c> or one of its kinds.</summary>
internal static class SchemaOrgSource
{
    private static readonly IReadOnlyDictionary<string, string> Types = new Dictionary<string, string>
    {
        ["article"] = "Article",
        ["article-journal"] = "ScholarlyArticle",
        ["article-magazine"] = "Article",
        ["article-newspaper"] = "NewsArticle",
        ["bill"] = "Legislation",
        ["book"] = "Book",
        ["legislation"] = "Legislation",
        ["motion_picture"] = "Movie",
        ["post"] = "SocialMediaPosting",
        ["post-weblog"] = "BlogPosting",
        ["report"] = "Report",
        ["webpage"] = "WebPage",
    };

    /// <summary>Describes a source.</summary>
    /// <param name="record">The source.</param>
    public static JsonObject Of(SourceRecord record)
    {
        var described = SchemaOrg.Thing(record.Url, Types.GetValueOrDefault(record.Type, "CreativeWork"), record.Title);
        described["identifier"] = record.Slug;
        described.AddAll(
            "alternateName",
            [
                .. new[] { record.TitleEn }.OfType<string>().Select(t => JsonValue.Create(t)),
                .. new[] { record.TitleJa }.OfType<string>().Select(t => new JsonObject { ["@value"] = t, ["@language"] = "ja" }),
            ]);
        described.AddAll("author", [.. record.Authors.Select(Author)]);
        described.AddText("abstract", record.Abstract);
        described["inLanguage"] = record.Language;
        described.AddDate("datePublished", record.Issued);
        if (record.Publisher is { } publisher)
            described["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = publisher };
        if (record.ContainerTitle is { } container)
            described["isPartOf"] = new JsonObject { ["@type"] = "CreativeWork", ["name"] = container };
        if (record.OriginalUrl is { } original)
            described["sameAs"] = original;
        return described;
    }

    private static JsonObject Author(AuthorRecord author)
    {
        if (author.Literal is { } whole)
            return new JsonObject { ["name"] = whole };
        var person = new JsonObject { ["@type"] = "Person" };
        person.AddText("familyName", string.Join(' ', new[] { author.NonDroppingParticle, author.Family }.OfType<string>()));
        person.AddText("givenName", author.Given);
        person.AddText("honorificSuffix", author.Suffix);
        return person;
    }
}
