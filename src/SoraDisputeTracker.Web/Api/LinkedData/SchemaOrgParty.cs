using System.Text.Json.Nodes;
using SoraDisputeTracker.Web.Records;

namespace SoraDisputeTracker.Web.Api.LinkedData;

/// <summary>A party as schema.org's <c>Person</c> or <c>Organization</c>.</summary>
internal static class SchemaOrgParty
{
    // A collective name stands for nobody in particular.
    private static readonly IReadOnlyDictionary<string, string> Types = new Dictionary<string, string>
    {
        ["person"] = "Person",
        ["company"] = "Corporation",
        ["government-body"] = "GovernmentOrganization",
        ["political-party"] = "PoliticalParty",
        ["collective"] = "Thing",
    };

    /// <summary>Describes a party.</summary>
    /// <param name="record">The party.</param>
    public static JsonObject Of(PartyRecord record)
    {
        var described = SchemaOrg.Thing(record.Url, Types.GetValueOrDefault(record.Kind, "Organization"), record.Name);
        described["identifier"] = record.Slug;
        described["description"] = record.Description;
        described.AddAll(
            "alternateName",
            [
                .. new[] { record.FullName }.OfType<string>().Concat(record.Aliases).Select(n => JsonValue.Create(n)),
                .. new[] { record.NameJa, record.FullNameJa }.OfType<string>().Select(n => new JsonObject { ["@value"] = n, ["@language"] = "ja" }),
            ]);
        return described;
    }
}
