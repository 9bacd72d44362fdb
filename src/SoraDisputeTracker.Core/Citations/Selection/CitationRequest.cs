using System.Text;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Core.Citations.Selection;

/// <summary>What the references of a list are put under.</summary>
public enum CitationGrouping
{
    /// <summary>Nothing: one list.</summary>
    None,

    /// <summary>The parties of the events.</summary>
    Party,

    /// <summary>The events.</summary>
    Event,
}

/// <summary>Which sources are to be cited, and how: the state that every address of a citation list carries.</summary>
public sealed record CitationRequest
{
    /// <summary>The sources of all events of the dispute, in the first style.</summary>
    public static CitationRequest Default { get; } = new();

    /// <summary>Which events; their sources are cited. Its order and page do not matter.</summary>
    public EventFilter Filter { get; init; } = EventFilter.Default;

    /// <summary>What was picked by hand; where there is any, it takes the place of the filter.</summary>
    public IReadOnlyList<CitationPick> Picks { get; init; } = [];

    /// <summary>The style; see <see cref="StyleCatalog"/>.</summary>
    public string Style { get; init; } = StyleCatalog.DefaultStyle;

    /// <summary><c>en</c> or <c>ja</c>, or null for the style's own language.</summary>
    public string? Locale { get; init; }

    /// <summary>Whether the day is given on which an address was last opened.</summary>
    public bool ShowsAccessed { get; init; } = true;

    /// <summary>Whether each source stands with the passages it is cited for.</summary>
    public bool IsAnnotated { get; init; }

    /// <summary>What the references stand under.</summary>
    public CitationGrouping Grouping { get; init; }

    /// <summary>The format that a page shows: <see cref="ICitationFormat.Id"/>. Files have their own in their address.</summary>
    public string Format { get; init; } = "text";

    /// <summary>The request as a query string in canonical order, without the leading question mark; <see cref="CitationRequestReader"/> reads it back.</summary>
    /// <param name="format">The format of the file that the address leads to, or null for the page; a file has no parameters that it does not use.</param>
    public string ToQueryString(ICitationFormat? format = null)
    {
        var query = new StringBuilder(Picks.Count > 0 ? "" : (Filter with { Page = 1, Descending = false }).ToQueryString());
        foreach (var pick in Picks)
            Add("pick", pick.ToString());
        if (Style != StyleCatalog.DefaultStyle && format?.TakesStyle != false)
            Add("style", Style);
        if (Locale is not null && format?.TakesLocale != false)
            Add("locale", Locale);
        if (!ShowsAccessed)
            Add("accessed", "omit");
        if (IsAnnotated)
            Add("annotated", "quotes");
        if (Grouping != CitationGrouping.None)
            Add("group", Grouping == CitationGrouping.Party ? "party" : "event");
        if (format is null && Format != Default.Format)
            Add("format", Format);
        if (format?.Dialect is { } dialect && CitationFormats.Find(format.Extension) != format)
            Add("dialect", dialect);
        return query.ToString();

        void Add(string name, string value) =>
            query.Append(query.Length == 0 ? "" : "&").Append(name).Append('=').Append(Uri.EscapeDataString(value).Replace("%2F", "/", StringComparison.Ordinal));
    }
}
