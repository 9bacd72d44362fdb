using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Exports;

/// <summary>The events as a table.</summary>
internal static class EventTable
{
    /// <summary>The table.</summary>
    public static ExportTable<EventEntry> Table { get; } = new(
        "events",
        "What happened: one row for each event, in the order of the timeline.",
        new ColumnSet<EventEntry>()
            .Key("slug", "Names the event; its page is `/events/SLUG`.", e => e.Event.Slug)
            .Key("title", "The event in a few words, in English.", e => e.Event.Title.En)
            .Text("title_ja", "The same in Japanese.", e => e.Event.Title.Ja)
            .Date("date", "The date shown, as far as it is known, in EDTF: `2025-10-28`, `2025-10`, `2025`, with `?` where it is uncertain and `~` where it is approximate. Empty where no source gives one.", e => e.Date)
            .Day("date_earliest", "The first day that the date may mean.", e => e.Date?.Earliest)
            .Day("date_latest", "The last day that the date may mean.", e => e.Date?.Latest)
            .Key("kind", $"The kind of event: {string.Join(", ", EventKinds.Labels.Keys)}.", e => e.Event.Kind)
            .Key("scope", "`dispute`, or `context` for what sources tell as background.", e => e.Event.Scope == EventScope.Dispute ? "dispute" : "context")
            .Flag("spine", "Whether it is one of the few events that the story hangs on.", e => e.Event.IsSpine)
            .Key("summary", "The event in one sentence of the tracker's own, in English.", e => e.Event.Summary.En)
            .Text("summary_ja", "The same in Japanese.", e => e.Event.Summary.Ja)
            .Texts("parties", "Slugs of the parties that take part.", e => e.Parties.Select(p => p.Party.Slug).Distinct(StringComparer.Ordinal))
            .Texts("roles", "How they take part: `ROLE:SLUG`, in the order of the roles.", e => e.Parties.Select(p => $"{p.Role}:{p.Party.Slug}"))
            .Texts("sources", "Slugs of the sources that attest the event.", e => e.Sources)
            .Texts("contested", "Names of the properties on which its sources differ.", e => e.Contested.Select(c => c.Property.Name))
            .Day("added", "The day on which the record entered the corpus.", e => e.Event.Added)
            .Day("revised", "The day on which it was last revised; empty where it stands as it was entered.", e => e.Revised)
            .Page("url", "The event's page.", e => TrackerUrls.Event(e.Event.Slug))
            .Columns);
}
