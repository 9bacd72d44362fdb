namespace SoraDisputeTracker.EndToEnd.Tests.Site;

/// <summary>One address for each kind of page, and for each state that looks different.</summary>
internal static class SitePages
{
    /// <summary>A filtered timeline, and the party it is filtered by.</summary>
    public const string FilteredByCoda = "/?party=coda";

    /// <summary>Pages that answer 200.</summary>
    public static IReadOnlyList<string> Found { get; } =
    [
        "/",
        "/?scope=all&sort=desc",
        "/?scope=articles",
        FilteredByCoda,
        "/?party=coda&party=openai&match=all&kind=request&from=2025-10&to=2025-11",
        "/?q=nothing-has-these-words",
        "/events/publishers-joint-statement",
        "/events/altman-policy-changes",
        "/parties",
        "/parties/coda",
        "/parties/openai",
        "/demands",
        "/demands/publishers-opt-in",
        "/sources",
        "/sources/tekedia-coda-demand",
        "/sources/coda-notice-ja",
        "/demands?as-of=2025-10-10",
        "/disagreements",
        "/disagreements?event=coda-request&kind=against-primary",
        "/parties/minoru-kiuchi",
        "/changes",
        "/about",
        "/data",
        "/api",
        "/citations",
        "/citations?party=coda&style=chicago-notes&group=party&annotated=quotes",
        "/citations?pick=events/coda-request&format=biblatex",
        "/citations?q=nothing-has-these-words",
        "/search",
        "/search?q=coda",
        "/search?q=%E8%A6%81%E8%AB%8B",
        "/search?q=Kodokawa",
    ];

    /// <summary>What stands in frames of other people's pages, refusals included; the address names the language.</summary>
    public static IReadOnlyList<string> Embeds { get; } =
    [
        "/embed/events/coda-request",
        "/embed/events/publishers-joint-statement?lang=ja",
        "/embed/timeline",
        "/embed/timeline?party=openai&scope=all&lang=ja",
        "/embed/timeline?q=nothing-has-these-words",
        "/embed/events/no-such-event?lang=ja",
        "/embed/timeline?party=nope",
    ];

    /// <summary>Pages that refuse: the address, and the status.</summary>
    public static IReadOnlyList<(string Address, int Status)> Refused { get; } =
    [
        ("/events/no-such-event", 404),
        ("/no/such/page", 404),
        ("/?party=nope", 400),
        ("/disagreements?kind=nope", 400),
        ("/search?q=coda&kind=nope", 400),
        ("/demands?as-of=2025-13-40", 400),
        ("/citations?style=nope", 400),
    ];
}
