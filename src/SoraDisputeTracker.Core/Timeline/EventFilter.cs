using System.Text;
using SoraDisputeTracker.Core.Dates;

namespace SoraDisputeTracker.Core.Timeline;

/// <summary>What a reader wants to see of the timeline: the state that every address carries.</summary>
public sealed record EventFilter
{
    /// <summary>The filter that hides nothing but the context.</summary>
    public static EventFilter Default { get; } = new();

    /// <summary>Slugs of parties; see <see cref="MatchAll"/>.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>Whether an event must name all of <see cref="Parties"/>, or any of them.</summary>
    public bool MatchAll { get; init; }

    /// <summary>Kinds of event; an event is of any of them.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Slugs of sources; an event is attested by any of them.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Only events that may have happened on or after the first day of this date; events without a date drop out.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Only events that may have happened on or before the last day of this date; events without a date drop out.</summary>
    public PartialDate? To { get; init; }

    /// <summary>Words that must all stand in the event, its parties' names or its quotes; compared without regard to case.</summary>
    public string Words { get; init; } = "";

    /// <summary>How far the list reaches.</summary>
    public TimelineScope Scope { get; init; }

    /// <summary>Newest first instead of oldest first; events without a date come last either way.</summary>
    public bool Descending { get; init; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Whether anything narrows the list (scope, sort and page do not).</summary>
    public bool IsNarrowed => Parties.Count + Kinds.Count + Sources.Count > 0 || From is not null || To is not null || Words.Length > 0;

    /// <summary>
    /// The filter as a query string in canonical order, without the leading question mark; empty for the default filter.
    /// <see cref="EventFilterReader"/> reads it back.
    /// </summary>
    public string ToQueryString()
    {
        var query = new StringBuilder();
        foreach (var party in Parties)
            Add("party", party);
        if (MatchAll)
            Add("match", "all");
        foreach (var kind in Kinds)
            Add("kind", kind);
        foreach (var source in Sources)
            Add("source", source);
        if (From is not null)
            Add("from", From.ToString());
        if (To is not null)
            Add("to", To.ToString());
        if (Words.Length > 0)
            Add("q", Words);
        if (Scope != TimelineScope.Dispute)
            Add("scope", TimelineScopes.Name(Scope));
        if (Descending)
            Add("sort", "desc");
        if (Page > 1)
            Add("page", Page.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return query.ToString();

        void Add(string name, string value) =>
            query.Append(query.Length == 0 ? "" : "&").Append(name).Append('=').Append(Uri.EscapeDataString(value));
    }

    /// <summary>The same filter without or with one value in a list of slugs: what a facet's link leads to. Starts again on the first page.</summary>
    /// <param name="dimension">Which list.</param>
    /// <param name="value">The slug.</param>
    public EventFilter Toggle(FacetDimension dimension, string value)
    {
        var toggled = dimension switch
        {
            FacetDimension.Party => this with { Parties = Toggled(Parties, value) },
            FacetDimension.Kind => this with { Kinds = Toggled(Kinds, value) },
            _ => this with { Sources = Toggled(Sources, value) },
        };
        return toggled with { Page = 1 };
    }

    private static IReadOnlyList<string> Toggled(IReadOnlyList<string> list, string value) =>
        list.Contains(value, StringComparer.Ordinal) ? [.. list.Where(v => v != value)] : [.. list, value];
}

/// <summary>How far the timeline reaches.</summary>
public enum TimelineScope
{
    /// <summary>The events of the dispute, whichever source tells of them.</summary>
    Dispute,

    /// <summary>The events that the articles tell of with which the tracker began, context included.</summary>
    Articles,

    /// <summary>All events.</summary>
    All,
}

/// <summary>The names of the scopes in addresses.</summary>
public static class TimelineScopes
{
    /// <summary>The names, in the order of <see cref="TimelineScope"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = ["dispute", "articles", "all"];

    /// <summary>A scope's name.</summary>
    /// <param name="scope">The scope.</param>
    public static string Name(TimelineScope scope) => Names[(int)scope];
}

/// <summary>The lists that facets count.</summary>
public enum FacetDimension
{
    /// <summary>Parties in any role.</summary>
    Party,

    /// <summary>Kinds of event.</summary>
    Kind,

    /// <summary>Sources that attest the event.</summary>
    Source,
}
