using System.Text.Json.Nodes;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Api.LinkedData;

/// <summary>What the descriptions in the words of schema.org have in common.</summary>
internal static class SchemaOrg
{
    /// <summary>The address of its context.</summary>
    public const string Address = "https://schema.org";

    /// <summary>The context of a description: schema.org's, then ours, which keeps what is not named here out of the vocabulary.</summary>
    /// <param name="full">Makes a full address of a path.</param>
    public static JsonArray Context(Func<string, string> full) => [Address, full(TrackerUrls.ApiContext)];

    /// <summary>Begins the description of a thing.</summary>
    /// <param name="id">Its permanent address.</param>
    /// <param name="type">Its type.</param>
    /// <param name="name">Its name.</param>
    public static JsonObject Thing(string id, string type, string name) => new() { ["@id"] = id, ["@type"] = type, ["name"] = name };

    /// <summary>References to things, by their addresses.</summary>
    /// <param name="addresses">The addresses.</param>
    public static JsonArray References(IEnumerable<string> addresses) => [.. addresses.Select(a => new JsonObject { ["@id"] = a })];

    /// <summary>Adds a list where there is anything in it.</summary>
    /// <param name="thing">The thing described.</param>
    /// <param name="property">The property.</param>
    /// <param name="values">The values.</param>
    public static void AddAll(this JsonObject thing, string property, JsonArray values)
    {
        if (values.Count > 0)
            thing[property] = values;
    }

    /// <summary>
    /// Adds a date as far as it is known (ISO 8601 with reduced precision). One that is uncertain or approximate is left out: schema.org has no
    /// words for that, and would tell it as certain.
    /// </summary>
    /// <param name="thing">The thing described.</param>
    /// <param name="property">The property.</param>
    /// <param name="date">The date, in EDTF, or null.</param>
    public static void AddDate(this JsonObject thing, string property, string? date)
    {
        if (PartialDate.TryParse(date, out var known) && !known.IsUncertain && !known.IsApproximate)
            thing[property] = known.ToIsoString();
    }

    /// <summary>Adds a text, where there is one.</summary>
    /// <param name="thing">The thing described.</param>
    /// <param name="property">The property.</param>
    /// <param name="text">The text, or null.</param>
    /// <param name="language">Its language where that is another than English, BCP 47.</param>
    public static void AddText(this JsonObject thing, string property, string? text, string? language = null)
    {
        if (text is not null)
            thing[property] = language is null ? text : new JsonObject { ["@value"] = text, ["@language"] = language };
    }
}
