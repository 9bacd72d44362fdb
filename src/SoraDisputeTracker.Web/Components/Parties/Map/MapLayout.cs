using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Components.Pictures;

namespace SoraDisputeTracker.Web.Components.Parties.Map;

/// <summary>A party on the map.</summary>
/// <param name="Party">The party.</param>
/// <param name="Column">The number of its column, from the left, from 0.</param>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Lines">Its name.</param>
public sealed record MapNode(PartyChip Party, int Column, int X, int Y, int Height, IReadOnlyList<string> Lines)
{
    /// <summary>Its middle, from the top.</summary>
    public int Middle => Y + (Height / 2);

    /// <summary>The edge on one side.</summary>
    /// <param name="right">Whether it is the right one.</param>
    public int Edge(bool right) => right ? X + MapLayout.NodeWidth : X;
}

/// <summary>A column of the map: the parties of one side.</summary>
/// <param name="Side">The side.</param>
/// <param name="X">Its left edge.</param>
/// <param name="Nodes">Its parties, from the top.</param>
public sealed record MapColumn(Side Side, int X, IReadOnlyList<MapNode> Nodes);

/// <summary>
/// Where everything stands on the party map: a column for each side that has a line, ordered so that the lines are short; in each column
/// those with most demands first, those that ask for the same side by side.
/// </summary>
public sealed class MapLayout
{
    /// <summary>How wide a party is.</summary>
    public const int NodeWidth = 140;

    private const int ColumnGap = 92;
    private const int Margin = 40;
    private const int HeadHeight = 44;
    private const int NodeGap = 6;
    private const int NodePadding = 10;
    private const int LabelPadding = 8;
    private const int MostLines = 5;

    // A badge can be hit (WCAG 2.2, 2.5.8) beside the next one of the same party; arrow-heads need less room.
    private const int BadgeRoom = 26;
    private const int ArrowRoom = 12;

    private readonly Dictionary<string, MapNode> _nodes;

    /// <summary>Sets out a map.</summary>
    /// <param name="map">Who asks whom, and who belongs to whom.</param>
    /// <param name="sides">The sides in the order of the corpus.</param>
    public MapLayout(PartyMap map, IReadOnlyList<Side> sides)
    {
        var shown = MapOrder.Of(sides.Where(s => map.Parties.Any(p => p.Side.Slug == s.Slug)), map);
        var columns = shown.Select((side, index) => Placed(map, side, index)).ToList();
        var height = columns.Select(c => c.Nodes.Select(n => n.Y + n.Height).DefaultIfEmpty().Max()).DefaultIfEmpty().Max();
        Columns = columns.ConvertAll(c => c with { Nodes = Centred(c.Nodes, height) });
        Height = height + NodeGap;
        Width = (2 * Margin) + (shown.Count * NodeWidth) + (Math.Max(0, shown.Count - 1) * ColumnGap);
        _nodes = Columns.SelectMany(c => c.Nodes).ToDictionary(n => n.Party.Slug);
        var lines = new MapLines(_nodes, shown.Count);
        Ties = [.. map.Ties.Where(t => t.Drawn.Count > 0).Select(lines.Of)];
        Asks = lines.Of([.. map.Asks.Where(a => a.IsDrawn)]);
    }

    /// <summary>How wide the map is.</summary>
    public int Width { get; }

    /// <summary>How high the map is.</summary>
    public int Height { get; }

    /// <summary>The columns, from the left.</summary>
    public IReadOnlyList<MapColumn> Columns { get; }

    /// <summary>Who asks whom.</summary>
    public IReadOnlyList<MapAsk> Asks { get; }

    /// <summary>Who belongs to whom.</summary>
    public IReadOnlyList<MapTie> Ties { get; }

    private static MapColumn Placed(PartyMap map, Side side, int index)
    {
        var x = Margin + (index * (NodeWidth + ColumnGap));
        var top = HeadHeight;
        var nodes = new List<MapNode>();
        foreach (var party in MapOrder.InColumn(map, side))
        {
            var lines = LabelLines.Of(party.Name.Localized(), NodeWidth - (2 * LabelPadding), MostLines);
            var asking = map.Asks.Count(a => a.IsDrawn && a.Senders is [var only] && only.Slug == party.Slug);
            var asked = map.Asks.Count(a => a.IsDrawn && a.Addressee!.Slug == party.Slug);
            var height = Math.Max((lines.Count * LabelLines.Height) + NodePadding, Math.Max(asking * BadgeRoom, asked * ArrowRoom));
            nodes.Add(new MapNode(party, index, x, top, height, lines));
            top += height + NodeGap;
        }

        return new MapColumn(side, x, nodes);
    }

    private static List<MapNode> Centred(IReadOnlyList<MapNode> nodes, int height)
    {
        var spare = (height - nodes.Max(n => n.Y + n.Height)) / 2;
        return [.. nodes.Select(n => n with { Y = n.Y + spare })];
    }
}
