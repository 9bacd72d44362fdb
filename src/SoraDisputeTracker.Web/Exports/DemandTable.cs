using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Exports;

/// <summary>The demands as a table.</summary>
internal static class DemandTable
{
    /// <summary>The table.</summary>
    public static ExportTable<DemandEntry> Table { get; } = new(
        "demands",
        "Who asks whom for what: one row for each demand, in the order of the events in which they were made.",
        new ColumnSet<DemandEntry>()
            .Key("slug", "Names the demand; its page is `/demands/SLUG`.", d => d.Demand.Slug)
            .Key("title", "The demand in a few words, in English.", d => d.Demand.Title.En)
            .Text("title_ja", "The same in Japanese.", d => d.Demand.Title.Ja)
            .Key("summary", "The demand in one sentence of the tracker's own, in English.", d => d.Demand.Summary.En)
            .Text("summary_ja", "The same in Japanese.", d => d.Demand.Summary.Ja)
            .Key("theme", "The slug of the theme that it shares with like demands.", d => d.Demand.Theme)
            .Key("event", "The slug of the event in which it was made.", d => d.Demand.Event)
            .Key("event_title", "The title of that event, in English.", d => d.EventTitle.En)
            .Date("date", "The date shown of that event, in EDTF; empty where no source gives one.", d => d.Date)
            .Texts("senders", "Slugs of the parties that ask.", d => d.Senders.Select(p => p.Slug))
            .Texts("addressees", "Slugs of the parties that are asked; empty where the source names no one.", d => d.Addressees.Select(p => p.Slug))
            .Key("status", $"The last state: {string.Join(", ", DemandStatus.Labels.Keys)}.", d => d.Status)
            .Date("status_as_of", "Since when that state holds, in EDTF; empty where no source tells of an answer.", d => d.History.Count == 0 ? null : d.History[^1].AsOf)
            .Texts("history", "Every state with the date since which it holds, oldest first: `STATE DATE`.", d => d.History.Select(s => $"{s.Status} {s.AsOf}"))
            .Texts("sources", "Slugs of the sources that attest the demand.", d => d.Sources)
            .Day("added", "The day on which the record entered the corpus.", d => d.Demand.Added)
            .Page("url", "The demand's page.", d => TrackerUrls.Demand(d.Demand.Slug))
            .Columns);
}
