using System.Text.Json.Nodes;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Api.LinkedData;

/// <summary>A demand as schema.org's <c>AskAction</c>: who asks whom.</summary>
internal static class SchemaOrgDemand
{
    /// <summary>Describes a demand.</summary>
    /// <param name="record">The demand.</param>
    /// <param name="full">Makes a full address of a path.</param>
    public static JsonObject Of(DemandRecord record, Func<string, string> full)
    {
        var described = SchemaOrg.Thing(record.Url, "AskAction", record.Title);
        described["identifier"] = record.Slug;
        described["description"] = record.Summary;
        described.AddAll("agent", Parties(record.Senders));
        described.AddAll("recipient", Parties(record.Addressees));
        described.AddAll("subjectOf", SchemaOrg.References(record.Sources.Select(s => full(TrackerUrls.Source(s)))));
        return described;

        JsonArray Parties(IReadOnlyList<DemandPartyRecord> parties) =>
            [.. parties.Select(p => new JsonObject { ["@id"] = full(TrackerUrls.Party(p.Slug)), ["name"] = p.Name })];
    }
}
