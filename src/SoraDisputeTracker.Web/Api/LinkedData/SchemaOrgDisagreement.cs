using System.Text.Json.Nodes;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Api.LinkedData;

/// <summary>A disagreement as a list of schema.org's <c>Claim</c>s: each value with the sources in which it appears.</summary>
internal static class SchemaOrgDisagreement
{
    /// <summary>Describes a disagreement.</summary>
    /// <param name="disagreement">The disagreement.</param>
    /// <param name="record">The same for programs.</param>
    /// <param name="full">Makes a full address of a path.</param>
    public static JsonObject Of(Disagreement disagreement, DisagreementRecord record, Func<string, string> full)
    {
        var described = SchemaOrg.Thing(record.Url, "ItemList", $"{record.SubjectName}: {record.Label}");
        described["identifier"] = record.Id;
        if (TrackerUrls.Page(disagreement.Subject) is { } page)
            described["about"] = new JsonObject { ["@id"] = full(page), ["name"] = record.SubjectName };
        described["itemListElement"] = new JsonArray([.. record.Values.Select(v => Claim(v, full))]);
        return described;
    }

    private static JsonObject Claim(ContestedValueRecord value, Func<string, string> full)
    {
        var claim = new JsonObject { ["@type"] = "Claim", ["text"] = string.Join(", ", value.Labels) };
        claim.AddAll("appearance", SchemaOrg.References(value.Assertions.Select(a => full(TrackerUrls.Source(a.Source))).Distinct(StringComparer.Ordinal)));
        return claim;
    }
}
