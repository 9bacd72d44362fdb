namespace SoraDisputeTracker.Storage.Schema.Views;

/// <summary>The views of events, parties and changes.</summary>
internal static class RecordViews
{
    public static IReadOnlyList<ReadableView> All { get; } =
    [
        new(
            "timeline",
            "What happened, oldest first: one row for each event, with who takes part and who says so.",
            [
                ("position", "The place on the timeline, from 1."),
                ("date", "The date shown (a day, a month or a year); NULL where no source gives one."),
                ("title", "The event in a few words."),
                ("title_ja", "The same in Japanese."),
                ("kind", "The kind of event."),
                ("scope", "dispute, or context: told by a source as background."),
                ("summary", "The event in one sentence of the tracker's own."),
                ("parties", "Who takes part, each with the role."),
                ("sources", "The sources that speak of it."),
                ("disagreements", "On how many of its properties sources differ; `contested_values` has them."),
                ("slug", "The event's key, which stands in its address."),
            ],
            $"""
            SELECT e.timeline_position + 1, e.date, e.title_en, e.title_ja, k.name, e.scope, e.summary_en,
                {ReadableView.Listed("SELECT p.name_en || ' (' || lower(v.name) || ')' AS item FROM event_roles r JOIN parties p ON p.slug = r.party "
                    + $"JOIN vocabulary v ON v.list = '{NameViews.Property}' AND v.key = r.role WHERE r.event = e.slug ORDER BY r.ordinal")},
                {ReadableView.Listed("SELECT n.name AS item FROM event_sources x JOIN sources s ON s.slug = x.source JOIN source_names n ON n.source = x.source WHERE x.event = e.slug ORDER BY s.ordinal")},
                (SELECT count(*) FROM disagreements d WHERE d.subject_kind = 'event' AND d.subject = e.slug),
                e.slug
            FROM events e
            JOIN vocabulary k ON k.list = '{NameViews.EventKind}' AND k.key = e.kind
            ORDER BY e.timeline_position
            """),
        new(
            "event_parties",
            "Who takes part in which event: one row for each party and role.",
            [
                ("date", "The date shown of the event."),
                ("event", "The event in a few words."),
                ("role", "How the party takes part."),
                ("party", "The party's name."),
                ("party_ja", "The name in Japanese."),
                ("side", "The side that the party takes."),
                ("event_slug", "The event's key."),
                ("party_slug", "The party's key."),
            ],
            $"""
            SELECT e.date, e.title_en, v.name, p.name_en, p.name_ja, s.name_en, e.slug, p.slug
            FROM event_roles r
            JOIN events e ON e.slug = r.event
            JOIN parties p ON p.slug = r.party
            JOIN sides s ON s.slug = p.side
            JOIN vocabulary v ON v.list = '{NameViews.Property}' AND v.key = r.role
            ORDER BY e.timeline_position, r.ordinal
            """),
        new(
            "party_directory",
            "Who is who: one row for each party.",
            [
                ("name", "The name."),
                ("name_ja", "The name in Japanese."),
                ("full_name", "The full name, where the name is a short one."),
                ("kind", "The kind of party."),
                ("side", "The side that it takes."),
                ("description", "Who it is, in one sentence of the tracker's own."),
                ("also_known_as", "Other names and spellings."),
                ("member_of", "What it is a member of, as sources state it."),
                ("events", "In how many events it takes part."),
                ("demands_made", "How many demands it makes."),
                ("demands_received", "How many demands are made of it."),
                ("slug", "The party's key, which stands in its address."),
            ],
            $"""
            SELECT p.name_en, p.name_ja, p.full_name_en, k.name, s.name_en, p.description_en,
                {ReadableView.Listed($"SELECT n.name AS item FROM party_names n WHERE n.party = p.slug AND n.type = '{PartyNameTypes.Alias}' ORDER BY n.ordinal")},
                {ReadableView.Listed("SELECT b.name_en AS item FROM memberships m JOIN parties b ON b.slug = m.body WHERE m.member = p.slug ORDER BY b.ordinal")},
                (SELECT count(DISTINCT event) FROM event_roles WHERE party = p.slug),
                (SELECT count(*) FROM demand_parties WHERE party = p.slug AND role = '{DemandRoles.Sender}'),
                (SELECT count(*) FROM demand_parties WHERE party = p.slug AND role = '{DemandRoles.Addressee}'),
                p.slug
            FROM parties p
            JOIN sides s ON s.slug = p.side
            JOIN vocabulary k ON k.list = '{NameViews.PartyKind}' AND k.key = p.kind
            ORDER BY p.ordinal
            """),
        new(
            "changes",
            "What was entered into the corpus and what was revised in it, newest first. The dates are those of the changes, not of events or sources.",
            [
                ("date", "The day of the change."),
                ("kind", "The kind of record."),
                ("record", "The record's name or title."),
                ("what", "What was revised; entered, where the record is new."),
                ("why", "Why."),
                ("old", "The value before."),
                ("new", "The value after."),
                ("slug", "The record's key."),
            ],
            """
            SELECT date, kind, name_en, what, why, old, new, slug FROM (
                SELECT r.date, r.kind, x.name_en, r.what, r.why, r.old, r.new, r.slug, 0 AS step, '' AS part, r.ordinal
                FROM revisions r JOIN records x ON x.kind = r.kind AND x.slug = r.slug
                UNION ALL SELECT added, kind, name_en, 'entered', NULL, NULL, NULL, slug, 1, kind, ordinal FROM records)
            ORDER BY date DESC, step, part, ordinal
            """),
    ];
}
