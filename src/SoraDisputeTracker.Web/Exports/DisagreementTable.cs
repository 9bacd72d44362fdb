using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Exports;

/// <summary>The disagreements as a table.</summary>
internal static class DisagreementTable
{
    // One value may have several spellings, or be a set of several members; texts among them hold commas.
    private const string WithinOneValue = " | ";

    /// <summary>The table.</summary>
    public static ExportTable<DisagreementEntry> Table { get; } = new(
        "disagreements",
        "Where sources give values that cannot all hold: one row for each disagreement, by weight. `values`, `labels` and `stated_by` name the values in the same order, the shown one first.",
        new ColumnSet<DisagreementEntry>()
            .Key("id", "Names the disagreement: collection, slug and property of what it is on.", d => d.Disagreement.Id)
            .Key("subject", "The record that it is on: `COLLECTION/SLUG`.", d => d.Disagreement.Subject.ToString())
            .Key("subject_name", "That record's name or title, in English.", d => d.SubjectName.En)
            .Key("property", "The name of the property that is contested.", d => d.Disagreement.Property.Name)
            .Key("property_label", "The property in words.", d => d.Disagreement.Property.Label.En)
            .Flag("spine", "Whether it is on one of the events that the story hangs on, or on a demand made in one.", d => d.IsSpine)
            .Texts("kinds", $"Between whom it stands: {string.Join(", ", DisagreementRequest.KindNames.Values)}.", d => d.Disagreement.Kinds.Select(k => DisagreementRequest.KindNames[k]))
            .Texts("values", "The values; spellings of one value, or members of one set, are separated by `|`.", d => d.Disagreement.Values.Select(v => string.Join(WithinOneValue, v.Values)))
            .Texts("labels", "The same in words: names instead of slugs.", d => d.Values.Select(v => string.Join(WithinOneValue, v.Labels.Select(l => l.En))))
            .Texts("stated_by", "Slugs of the sources of each value, separated by `|`.", d => d.Disagreement.Values.Select(v => string.Join(WithinOneValue, v.Assertions.Select(a => a.Source).Distinct(StringComparer.Ordinal))))
            .Text("shown", "The value that the tracker shows; empty where that was not decided.", d => d.Disagreement.Values.FirstOrDefault(v => v.IsShown) is { } shown ? string.Join(WithinOneValue, shown.Values) : null)
            .Text("reason", "Why that one is shown, in English.", d => d.Disagreement.Resolution?.Reason.En)
            .Text("reason_source", "The slug of the source that it rests on.", d => d.Disagreement.Resolution?.Source)
            .Text("confidence", "How firmly it stands: `high`, `medium` or `low`.", d => d.Disagreement.Resolution?.Confidence)
            .Page("url", "The disagreement on the page of all.", d => TrackerUrls.Disagreement(d.Disagreement))
            .Columns);
}
