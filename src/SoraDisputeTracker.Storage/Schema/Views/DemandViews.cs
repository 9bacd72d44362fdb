using SoraDisputeTracker.Core.Demands;

namespace SoraDisputeTracker.Storage.Schema.Views;

/// <summary>The views of demands.</summary>
internal static class DemandViews
{
    public static IReadOnlyList<ReadableView> All { get; } =
    [
        new(
            "demand_ledger",
            "Who asks whom for what, and where it stands: one row for each demand, with its last state.",
            [
                ("date", "The date shown of the event in which it was made."),
                ("senders", "Who asks."),
                ("addressees", "Who is asked; NULL where the source names no one."),
                ("demand", "What is asked, in a few words."),
                ("demand_ja", "The same in Japanese."),
                ("theme", "What it has in common with like demands."),
                ("status", "The last state that a source tells of. Where none does, it says that no answer was found, not that there is none."),
                ("status_since", "Since when."),
                ("status_source", "The source that says so."),
                ("made_in", "The event in which it was made."),
                ("summary", "What is asked, in a sentence or two of the tracker's own."),
                ("sources", "The sources that speak of it."),
                ("slug", "The demand's key, which stands in its address."),
            ],
            $"""
            SELECT e.date,
                {Parties(DemandRoles.Sender)},
                {Parties(DemandRoles.Addressee)},
                d.title_en, d.title_ja, t.name_en, v.name, last.as_of, n.name, e.title_en, d.summary_en,
                {ReadableView.Listed("SELECT x.name AS item FROM demand_sources y JOIN sources s ON s.slug = y.source JOIN source_names x ON x.source = y.source WHERE y.demand = d.slug ORDER BY s.ordinal")},
                d.slug
            FROM demands d
            JOIN events e ON e.slug = d.event
            JOIN themes t ON t.slug = d.theme
            LEFT JOIN demand_statuses last ON last.demand = d.slug AND last.ordinal = (SELECT max(ordinal) FROM demand_statuses WHERE demand = d.slug)
            LEFT JOIN assertions a ON a.id = last.assertion
            LEFT JOIN source_names n ON n.source = a.source
            JOIN vocabulary v ON v.list = '{NameViews.Status}' AND v.key = coalesce(last.status, '{DemandStatus.NoAnswerFound}')
            ORDER BY e.timeline_position, d.ordinal
            """),
        new(
            "demand_history",
            "How demands were answered, step by step: one row for each state that a source tells of.",
            [
                ("demand", "What is asked, in a few words."),
                ("since", "Since when the state holds."),
                ("status", "The state."),
                ("source", "The source that says so."),
                ("quote", "Its words."),
                ("demand_slug", "The demand's key."),
                ("statement", "The statement's id in `statements`."),
            ],
            $"""
            SELECT d.title_en, h.as_of, v.name, n.name, {EvidenceViews.Quotes("h.assertion")}, d.slug, h.assertion
            FROM demand_statuses h
            JOIN demands d ON d.slug = h.demand
            JOIN assertions a ON a.id = h.assertion
            JOIN source_names n ON n.source = a.source
            JOIN vocabulary v ON v.list = '{NameViews.Status}' AND v.key = h.status
            ORDER BY d.ordinal, h.ordinal
            """),
    ];

    private static string Parties(string role) => ReadableView.Listed(
        $"SELECT p.name_en AS item FROM demand_parties x JOIN parties p ON p.slug = x.party WHERE x.demand = d.slug AND x.role = '{role}' ORDER BY p.ordinal");
}
