using SoraDisputeTracker.Core.Evidence;

namespace SoraDisputeTracker.Storage.Schema.Views;

/// <summary>The views that link keys: what an event can be narrowed by, and what everything rests on.</summary>
internal static class LinkViews
{
    /// <summary>The name of the view that facets count.</summary>
    public const string EventFacets = "event_facets";

    // One rule for "rests on" everywhere: an assertion speaks of a record as its subject or as its value.
    public static IReadOnlyList<ReadableView> All { get; } =
    [
        new(
            EventFacets,
            "By what events can be narrowed: one row for each event and value.",
            [("event", "The event's slug."), ("dimension", "kind, source or party."), ("value", "The kind, or the slug of the source or party.")],
            """
            SELECT slug, 'kind', kind FROM events
            UNION ALL SELECT event, 'source', source FROM event_sources
            UNION ALL SELECT DISTINCT event, 'party', party FROM event_roles
            """),
        new(
            "evidence",
            "What everything rests on: one row for each record, role, membership or other thing that is shown, and each statement that it rests on.",
            [
                ("kind", "What rests on it: a kind of record, quote, role, membership, demand-party, demand-status, resolution or disagreement-value."),
                ("slug", "Its key; of what has several, these parted by slashes."),
                ("assertion_id", "The statement's id."),
            ],
            $"""
            SELECT r.kind, r.slug, a.id FROM records r
                JOIN assertions a ON a.subject_kind = r.kind AND a.subject = r.slug
            UNION SELECT r.kind, r.slug, a.id FROM records r
                JOIN assertions a ON a.value_kind = r.kind AND a.value = r.slug
            UNION SELECT 'source', source, id FROM assertions
            UNION SELECT 'quote', quote, assertion FROM assertion_quotes
            UNION SELECT 'role', e.event || '/' || e.role || '/' || e.party, a.id FROM event_roles e
                JOIN assertions a ON a.subject_kind = 'event' AND a.subject = e.event AND a.property = e.role AND a.value = e.party
            UNION SELECT 'membership', m.member || '/' || m.body, a.id FROM memberships m
                JOIN assertions a ON a.subject_kind = 'party' AND a.subject = m.member AND a.property = 'member-of' AND a.value = m.body
            UNION SELECT 'demand-party', d.demand || '/' || d.role || '/' || d.party, a.id FROM demand_parties d
                JOIN assertions a ON a.subject_kind = 'demand' AND a.subject = d.demand AND a.property = d.role AND a.value = d.party
            UNION SELECT 'resolution', r.subject_kind || '/' || r.subject || '/' || r.property, a.id FROM resolutions r
                JOIN assertions a ON a.subject_kind = r.subject_kind AND a.subject = r.subject AND a.property = r.property
                    AND a.source = r.source AND (a.value = r.value OR r.property IN ({WholeSets}))
            UNION SELECT 'disagreement-value', disagreement || '/' || value, assertion FROM disagreement_assertions
            UNION SELECT 'demand-status', demand || '/' || ordinal, assertion FROM demand_statuses
            """),
    ];

    // A resolution of a set names the source whose whole set is shown.
    private static string WholeSets => string.Join(", ", PropertyDefinition.All.Where(p => p.Comparison == Comparison.WholeSet).Select(p => $"'{p.Name}'"));
}
