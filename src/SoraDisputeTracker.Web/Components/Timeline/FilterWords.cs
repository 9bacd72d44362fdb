using System.Globalization;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Components.Dates;

namespace SoraDisputeTracker.Web.Components.Timeline;

/// <summary>One thing that narrows the list, and the filter without it.</summary>
/// <param name="Label">What it is, in words.</param>
/// <param name="Tone">The colour of a party's side, or null.</param>
/// <param name="Without">The filter with it removed.</param>
public sealed record FilterPart(string Label, string? Tone, EventFilter Without);

/// <summary>Tells a filter in words, with the names that its slugs stand for.</summary>
/// <param name="filter">The filter.</param>
/// <param name="name">The name behind a slug of one of the filter's lists.</param>
/// <param name="tone">The colour of a party's side, or null where it is not known.</param>
public sealed class FilterWords(EventFilter filter, Func<FacetDimension, string, string> name, Func<string, string?> tone)
{
    /// <summary>What the list holds: <c>6 events with CODA</c>, <c>1 event, all of the dispute</c>.</summary>
    /// <param name="total">How many events the filter lets through.</param>
    public string Heading(int total)
    {
        var events = total == 1 ? "1 event" : string.Create(CultureInfo.InvariantCulture, $"{total} events");
        return filter.IsNarrowed ? events + Narrowing() : events + filter.Scope switch
        {
            TimelineScope.Articles => " that the first articles tell of",
            TimelineScope.All => " of the dispute and its context",
            _ => " of the dispute",
        };
    }

    /// <summary>What narrows the list: <c> with CODA and OpenAI, of the kind Request</c>; begins with a space, or is empty.</summary>
    public string Narrowing()
    {
        var parts = new List<string>();
        if (filter.Parties.Count > 0)
            parts.Add("with " + Joined(FacetDimension.Party, filter.Parties, filter.MatchAll ? "and" : "or"));
        if (filter.Kinds.Count > 0)
            parts.Add("of the kind " + Joined(FacetDimension.Kind, filter.Kinds, "or"));
        if (filter.Sources.Count > 0)
            parts.Add("attested by " + Joined(FacetDimension.Source, filter.Sources, "or"));
        if (filter.From is not null)
            parts.Add("from " + DateWords.Brief(filter.From));
        if (filter.To is not null)
            parts.Add((filter.From is null ? "up to " : "to ") + DateWords.Brief(filter.To));
        if (filter.Words.Length > 0)
            parts.Add($"with the words \u201c{filter.Words}\u201d");
        var narrowing = string.Join(", ", parts).Replace(", to ", " to ", StringComparison.Ordinal);
        return (narrowing.Length > 0 ? " " + narrowing : "") + filter.Scope switch
        {
            TimelineScope.Articles => ", among those that the first articles tell of",
            TimelineScope.All => ", context included",
            _ => "",
        };
    }

    /// <summary>Each thing that narrows the list, in the order of the address, with the filter that leaves it out.</summary>
    public IReadOnlyList<FilterPart> Parts()
    {
        var first = filter with { Page = 1 };
        var parts = new List<FilterPart>();
        parts.AddRange(filter.Parties.Select(p => new FilterPart(name(FacetDimension.Party, p), tone(p), WithoutParty(p))));
        parts.AddRange(filter.Kinds.Select(k => new FilterPart(name(FacetDimension.Kind, k), null, filter.Toggle(FacetDimension.Kind, k))));
        parts.AddRange(filter.Sources.Select(s => new FilterPart(name(FacetDimension.Source, s), null, filter.Toggle(FacetDimension.Source, s))));
        if (filter.From is not null)
            parts.Add(new FilterPart("from " + DateWords.Brief(filter.From), null, first with { From = null }));
        if (filter.To is not null)
            parts.Add(new FilterPart("up to " + DateWords.Brief(filter.To), null, first with { To = null }));
        if (filter.Words.Length > 0)
            parts.Add(new FilterPart($"\u201c{filter.Words}\u201d", null, first with { Words = "" }));
        return parts;
    }

    // "All of them" says nothing about fewer than two.
    private EventFilter WithoutParty(string slug)
    {
        var without = filter.Toggle(FacetDimension.Party, slug);
        return without.Parties.Count < 2 ? without with { MatchAll = false } : without;
    }

    private string Joined(FacetDimension dimension, IReadOnlyList<string> slugs, string conjunction)
    {
        var names = slugs.Select(s => name(dimension, s)).ToList();
        return names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} {conjunction} {names[^1]}";
    }
}
