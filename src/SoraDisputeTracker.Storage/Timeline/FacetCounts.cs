using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Timeline;

/// <summary>Counts what each choice of the facets would show, in one statement for all of them.</summary>
internal sealed class FacetCounts(Reading reading, EventFilter filter, EventSelection selection)
{
    private const string Party = "party";
    private const string Kind = "kind";
    private const string Source = "source";

    /// <summary>The facets of the filter.</summary>
    /// <param name="total">How many events the filter lets through.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    public async Task<IReadOnlyDictionary<FacetDimension, IReadOnlyList<FacetChoice>>> ReadAsync(int total, CancellationToken cancellationToken)
    {
        var counts = (await Counted().ToListAsync(cancellationToken)).ToDictionary(c => (c.Dimension, c.Value), c => c.Count);
        var parties = reading.Names.Chips
            .Select(chip => Choice(Party, chip.Slug, chip.Name, chip.Side.Slug, filter.Parties, filter.MatchAll));
        var kinds = EventKinds.Labels
            .Select(kind => Choice(Kind, kind.Key, kind.Value, null, filter.Kinds, addsUp: false));
        var sources = reading.Names.SourceSlugs
            .Select(slug => Choice(Source, slug, new LocalizedText(reading.Names.SourceName(slug)), null, filter.Sources, addsUp: false));
        return new Dictionary<FacetDimension, IReadOnlyList<FacetChoice>>
        {
            [FacetDimension.Party] = [.. Shown(parties).OrderByDescending(c => c.Count)],
            [FacetDimension.Kind] = [.. Shown(kinds)],
            [FacetDimension.Source] = [.. Shown(sources)],
        };

        FacetChoice Choice(string dimension, string value, LocalizedText label, string? group, IReadOnlyList<string> selected, bool addsUp)
        {
            var isSelected = selected.Contains(value, StringComparer.Ordinal);
            var count = counts.GetValueOrDefault((dimension, value));

            // Where an event may have any of the values, one more adds its events to those that the list holds already.
            var widens = !isSelected && !addsUp && selected.Count > 0;
            return new FacetChoice(value, label, group, isSelected, widens ? total + count : count);
        }
    }

    private static IEnumerable<FacetChoice> Shown(IEnumerable<FacetChoice> choices) => choices.Where(c => c.IsSelected || c.Count > 0);

    /// <summary>
    /// For each value: how many events of the list have it, where the filter names it, or where it narrows the list further;
    /// else how many events it would add.
    /// </summary>
    private IQueryable<FacetCount> Counted()
    {
        var facets = reading.Context.EventFacets;
        var present = selection.All().Select(e => e.Slug);
        var parties = filter.Parties.ToList();
        var kinds = filter.Kinds.ToList();
        var sources = filter.Sources.ToList();
        var ofParties = facets.Where(f => f.Dimension == Party);
        ofParties = filter.MatchAll || parties.Count == 0
            ? ofParties.Where(f => present.Contains(f.Event))
            : Alternatives(ofParties, FacetDimension.Party, parties);
        var ofKinds = facets.Where(f => f.Dimension == Kind);
        ofKinds = kinds.Count == 0 ? ofKinds.Where(f => present.Contains(f.Event)) : Alternatives(ofKinds, FacetDimension.Kind, kinds);
        var ofSources = facets.Where(f => f.Dimension == Source);
        ofSources = sources.Count == 0 ? ofSources.Where(f => present.Contains(f.Event)) : Alternatives(ofSources, FacetDimension.Source, sources);
        return ofParties.Concat(ofKinds).Concat(ofSources)
            .GroupBy(f => new { f.Dimension, f.Value })
            .Select(g => new FacetCount { Dimension = g.Key.Dimension, Value = g.Key.Value, Count = g.Count() });
    }

    private IQueryable<EventFacetRow> Alternatives(IQueryable<EventFacetRow> facets, FacetDimension dimension, List<string> selected)
    {
        var present = selection.All().Select(e => e.Slug);
        var others = selection.Without(dimension).Select(e => e.Slug);
        return facets.Where(f => selected.Contains(f.Value) ? present.Contains(f.Event) : others.Contains(f.Event) && !present.Contains(f.Event));
    }

    private sealed class FacetCount
    {
        public required string Dimension { get; init; }
        public required string Value { get; init; }
        public required int Count { get; init; }
    }
}
