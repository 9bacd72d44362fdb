using System.Text.Json.Nodes;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Api.LinkedData;

/// <summary>An event as schema.org's <c>Event</c>.</summary>
internal static class SchemaOrgEvent
{
    // Who acts or signs makes the event what it is; who is spoken of is what it is about. For whom it reaches and for who reports it, schema.org's
    // events have no word that would be true.
    private static readonly IReadOnlyList<(string Role, string Property)> Properties = [("actor", "organizer"), ("signatory", "organizer"), ("subject", "about")];

    /// <summary>Describes an event.</summary>
    /// <param name="record">The event.</param>
    /// <param name="full">Makes a full address of a path.</param>
    public static JsonObject Of(EventRecord record, Func<string, string> full)
    {
        var described = SchemaOrg.Thing(record.Url, "Event", record.Title);
        described["identifier"] = record.Slug;
        described["description"] = record.Summary;
        described.AddDate("startDate", record.Date);
        foreach (var property in Properties.Select(p => p.Property).Distinct())
        {
            var roles = Properties.Where(p => p.Property == property).Select(p => p.Role).ToList();
            described.AddAll(property, [.. record.Parties.Where(p => roles.Contains(p.Role)).DistinctBy(p => p.Slug).Select(p => Party(p.Slug, p.Name, full))]);
        }

        described.AddAll("subjectOf", SchemaOrg.References(record.Sources.Select(s => full(TrackerUrls.Source(s)))));
        return described;
    }

    private static JsonObject Party(string slug, string name, Func<string, string> full) =>
        new() { ["@id"] = full(TrackerUrls.Party(slug)), ["name"] = name };
}
