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
    /// <summary>Tells a filter with the names that stand in the list it makes.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="view">The list.</param>
    /// <param name="tone">The colour of a party's side, or null where it is not known.</param>
    public static FilterWords Of(EventFilter filter, TimelineView view, Func<string, string?> tone) =>
        new(filter, (dimension, slug) => view.Choice(dimension, slug)?.Label.Localized() ?? slug, tone);

    /// <summary>What the list holds: <c>6 events with CODA</c>, <c>1 event, all of the dispute</c>.</summary>
    /// <param name="total">How many events the filter lets through.</param>
    public string Heading(int total)
    {
        var events = Counted.Of(total, TimelineTexts.CountedEventOne, TimelineTexts.CountedEventMany);
        if (filter.IsNarrowed)
            return Worded.Of(TimelineTexts.HeadingNarrowed, events, Narrowed());
        return Worded.Of(
            filter.Scope switch
            {
                TimelineScope.Articles => TimelineTexts.HeadingArticles,
                TimelineScope.All => TimelineTexts.HeadingAll,
                _ => TimelineTexts.HeadingDispute,
            },
            events);
    }

    /// <summary>What narrows the list, in words that hold however many events it lets through; empty where nothing does.</summary>
    public string Narrowed() => string.Join(TimelineTexts.NarrowedJoint, Narrowing());

    /// <summary>Each thing that narrows the list, in the order of the address, with the filter that leaves it out.</summary>
    public IReadOnlyList<FilterPart> Parts()
    {
        var first = filter with { Page = 1 };
        var parts = new List<FilterPart>();
        parts.AddRange(filter.Parties.Select(p => new FilterPart(name(FacetDimension.Party, p), tone(p), WithoutParty(p))));
        parts.AddRange(filter.Kinds.Select(k => new FilterPart(name(FacetDimension.Kind, k), null, filter.Toggle(FacetDimension.Kind, k))));
        parts.AddRange(filter.Sources.Select(s => new FilterPart(name(FacetDimension.Source, s), null, filter.Toggle(FacetDimension.Source, s))));
        if (filter.From is not null)
            parts.Add(new FilterPart(Worded.Of(TimelineTexts.From, DateWords.Brief(filter.From)), null, first with { From = null }));
        if (filter.To is not null)
            parts.Add(new FilterPart(Worded.Of(TimelineTexts.UpTo, DateWords.Brief(filter.To)), null, first with { To = null }));
        if (filter.Words.Length > 0)
            parts.Add(new FilterPart(Worded.Of(TimelineTexts.QuotedWords, filter.Words), null, first with { Words = "" }));
        return parts;
    }

    // "All of them" says nothing about fewer than two.
    private EventFilter WithoutParty(string slug)
    {
        var without = filter.Toggle(FacetDimension.Party, slug);
        return without.Parties.Count < 2 ? without with { MatchAll = false } : without;
    }

    // What narrows the list: "with CODA and OpenAI", "of the kind Request".
    private IEnumerable<string> Narrowing()
    {
        if (filter.Parties.Count > 0)
            yield return Worded.Of(TimelineTexts.WithParties, filter.MatchAll ? Listed.And(Names(FacetDimension.Party, filter.Parties)) : Listed.Or(Names(FacetDimension.Party, filter.Parties)));
        if (filter.Kinds.Count > 0)
            yield return Worded.Of(TimelineTexts.OfKind, Listed.Or(Names(FacetDimension.Kind, filter.Kinds)));
        if (filter.Sources.Count > 0)
            yield return Worded.Of(TimelineTexts.AttestedBy, Listed.Or(Names(FacetDimension.Source, filter.Sources)));
        if ((filter.From, filter.To) is ({ } from, { } to))
            yield return Worded.Of(TimelineTexts.FromTo, DateWords.Brief(from), DateWords.Brief(to));
        else if (filter.From is not null)
            yield return Worded.Of(TimelineTexts.From, DateWords.Brief(filter.From));
        else if (filter.To is not null)
            yield return Worded.Of(TimelineTexts.UpTo, DateWords.Brief(filter.To));
        if (filter.Words.Length > 0)
            yield return Worded.Of(TimelineTexts.WithWords, filter.Words);
        if (filter.Scope != TimelineScope.Dispute)
            yield return filter.Scope == TimelineScope.Articles ? TimelineTexts.AmongArticles : TimelineTexts.ContextIncluded;
    }

    private List<string> Names(FacetDimension dimension, IReadOnlyList<string> slugs) => [.. slugs.Select(s => name(dimension, s))];
}
