using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Web.Components.Parties.Map;

/// <summary>In which order sides and parties stand on the map.</summary>
internal static class MapOrder
{
    /// <summary>Orders the sides so that lines cross few columns: two of them change places as long as that shortens the whole.</summary>
    /// <param name="sides">The sides in the order of the corpus.</param>
    /// <param name="map">The map.</param>
    public static IReadOnlyList<Side> Of(IEnumerable<Side> sides, PartyMap map)
    {
        var order = sides.ToList();
        var lines = map.Asks.Where(a => a.IsDrawn).Select(a => (From: a.Senders[0].Side.Slug, To: a.Addressee!.Side.Slug))
            .Concat(map.Ties.SelectMany(t => t.Drawn).Select(r => (From: r.From.Side.Slug, To: r.To.Side.Slug)))
            .ToList();
        var pairs = Enumerable.Range(0, order.Count).SelectMany(a => Enumerable.Range(a + 1, order.Count - a - 1).Select(b => (a, b))).ToList();
        while (pairs.FirstOrDefault(p => Length(Swapped(p.a, p.b)) < Length(order)) is { b: > 0 } better)
            order = Swapped(better.a, better.b);
        return order;

        List<Side> Swapped(int a, int b)
        {
            var swapped = order.ToList();
            (swapped[a], swapped[b]) = (swapped[b], swapped[a]);
            return swapped;
        }

        int Length(List<Side> tried) => lines.Sum(l => Math.Abs(tried.FindIndex(s => s.Slug == l.From) - tried.FindIndex(s => s.Slug == l.To)));
    }

    /// <summary>The parties of a side by number of demands, then by name; those with the same demands stand together.</summary>
    /// <param name="map">The map.</param>
    /// <param name="side">The side.</param>
    public static IEnumerable<PartyChip> InColumn(PartyMap map, Side side) => map.Parties
        .Where(p => p.Side.Slug == side.Slug)
        .GroupBy(p => string.Join(' ', map.DemandsOf[p.Slug]))
        .Select(g => g.OrderBy(p => p.Name.Localized(), StringComparer.CurrentCulture).ToList())
        .OrderByDescending(g => map.DemandsOf[g[0].Slug].Count)
        .ThenBy(g => g[0].Name.Localized(), StringComparer.CurrentCulture)
        .SelectMany(g => g);
}
