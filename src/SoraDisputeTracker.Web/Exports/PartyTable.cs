using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Exports;

/// <summary>The parties as a table.</summary>
internal static class PartyTable
{
    /// <summary>The table.</summary>
    public static ExportTable<PartyEntry> Table { get; } = new(
        "parties",
        "Who takes part or is named: one row for each party, by side, then in the order of the corpus.",
        new ColumnSet<PartyEntry>()
            .Key("slug", "Names the party; its page is `/parties/SLUG`.", p => p.Party.Slug)
            .Key("name", "The name in English.", p => p.Party.Name.En)
            .Text("name_ja", "The name in Japanese.", p => p.Party.Name.Ja)
            .Text("full_name", "The full name in English, where the name is a short one.", p => p.Party.FullName?.En)
            .Text("full_name_ja", "The full name in Japanese.", p => p.Party.FullName?.Ja)
            .Texts("aliases", "Other spellings and names that sources or readers use.", p => p.Party.Aliases)
            .Key("kind", $"The kind of party: {string.Join(", ", PartyKinds.Labels.Keys)}.", p => p.Party.Kind)
            .Key("side", "The slug of the side that it takes.", p => p.Side.Slug)
            .Key("side_name", "The name of that side, in English.", p => p.Side.Name.En)
            .Key("description", "Who it is, in one sentence of the tracker's own, in English.", p => p.Party.Description.En)
            .Text("description_ja", "The same in Japanese.", p => p.Party.Description.Ja)
            .Count("events", "In how many events it takes part, context included.", p => p.EventCount)
            .Day("added", "The day on which the record entered the corpus.", p => p.Party.Added)
            .Page("url", "The party's page.", p => TrackerUrls.Party(p.Party.Slug))
            .Columns);
}
