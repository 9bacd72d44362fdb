using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Storage.Schema.Views;

/// <summary>The views that say what keys mean in words.</summary>
internal static class NameViews
{
    /// <summary>The kinds of event in <c>vocabulary</c>.</summary>
    public const string EventKind = "event kind";

    /// <summary>The kinds of party in <c>vocabulary</c>.</summary>
    public const string PartyKind = "party kind";

    /// <summary>The states of demands in <c>vocabulary</c>.</summary>
    public const string Status = "demand status";

    /// <summary>The properties in <c>vocabulary</c>.</summary>
    public const string Property = "property";

    public static IReadOnlyList<ReadableView> All { get; } =
    [
        new(
            "vocabulary",
            "What the keys of kinds, states, roles and properties mean in words.",
            [
                ("list", $"{EventKind}, {PartyKind}, {Status} or {Property}; the roles of parties are properties."),
                ("key", "The key as it stands in tables."),
                ("name", "The name in English."),
                ("name_ja", "The name in Japanese."),
            ],
            "VALUES\n" + string.Join(",\n", Rows().Select(r => $"    ({Quoted(r.List)}, {Quoted(r.Key)}, {Quoted(r.Name.En)}, {Quoted(r.Name.Ja)})"))),
        new(
            "source_names",
            "What readers call each source: the site, paper or publisher; where several share that, with the language or by the title.",
            [("source", "The source's slug."), ("name", "The name; no two sources have the same.")],
            """
            SELECT s.slug, CASE alike.sources WHEN 1 THEN alike.name WHEN alike.languages THEN alike.name || ' (' || s.language || ')' ELSE s.title END
            FROM sources s
            JOIN (SELECT coalesce(container_title, publisher, title) AS name, count(*) AS sources, count(DISTINCT language) AS languages FROM sources GROUP BY 1) alike
                ON alike.name = coalesce(s.container_title, s.publisher, s.title)
            ORDER BY s.ordinal
            """),
    ];

    private static IEnumerable<(string List, string Key, LocalizedText Name)> Rows() =>
    [
        .. EventKinds.Labels.Select(l => (EventKind, l.Key, l.Value)),
        .. PartyKinds.Labels.Select(l => (PartyKind, l.Key, l.Value)),
        .. DemandStatus.Labels.Select(l => (Status, l.Key, l.Value)),
        .. PropertyDefinition.All.Select(p => (Property, p.Name, p.Label)),
    ];

    private static string Quoted(string? text) => text is null ? "NULL" : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
