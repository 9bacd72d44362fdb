namespace SoraDisputeTracker.Web.Components.Parties.Map;

/// <summary>Who asks whom, as a line on the map.</summary>
/// <param name="Ask">What it shows.</param>
/// <param name="Path">The line: from each sender to the badge, from there to the addressee.</param>
/// <param name="Arrow">The arrow-head at the addressee.</param>
/// <param name="X">The middle of the badge with the number of demands.</param>
/// <param name="Y">Its middle from the top.</param>
public sealed record MapAsk(PartyAsk Ask, string Path, string Arrow, int X, int Y);

/// <summary>Who belongs to whom, as lines on the map.</summary>
/// <param name="Tie">What they show.</param>
/// <param name="Path">The lines.</param>
/// <param name="Ends">The dots at the body.</param>
public sealed record MapTie(PartyTie Tie, string Path, IReadOnlyList<(int X, int Y)> Ends);

/// <summary>Draws the lines between parties that have their places.</summary>
internal sealed class MapLines(IReadOnlyDictionary<string, MapNode> nodes, int columnCount)
{
    private const int BadgeDistance = 20;
    private const int JunctionDistance = 44;
    private const int ArrowLength = 7;
    private const int ArrowHalf = 4;
    private const int PortDistance = 26;
    private const int LeastBend = 16;
    private const int MostBend = 36;
    private const int DistanceForABend = 12;

    /// <summary>The lines of all asks: those of one party leave it below each other, those to one party reach it below each other.</summary>
    public IReadOnlyList<MapAsk> Of(IReadOnlyList<PartyAsk> asks)
    {
        var starts = asks.ToDictionary(a => a.Id, a => Start(a, [.. asks.Where(b => b.Senders is [var only] && only.Slug == a.Senders[0].Slug)]));
        return [.. asks.Select(a =>
        {
            var addressee = nodes[a.Addressee!.Slug];
            var arriving = asks.Where(b => b.Addressee!.Slug == a.Addressee.Slug && ReachesRight(b) == ReachesRight(a)).OrderBy(b => starts[b.Id].Y).ToList();
            var end = addressee.Y + (addressee.Height * (arriving.IndexOf(a) + 1) / (arriving.Count + 1));
            return Line(a, starts[a.Id], end);
        })];
    }

    /// <summary>The lines of one tie.</summary>
    public MapTie Of(PartyTie tie)
    {
        var body = nodes[tie.Body.Slug];
        var lines = tie.Drawn.Select(r => Line(nodes[tie.Other(r).Slug], body)).ToList();
        return new MapTie(tie, string.Concat(lines.Select(l => l.Path)), [.. lines.Select(l => l.End).Distinct()]);
    }

    // Ties run on the outer side of the picture, where fewer asks run.
    private bool TiesRunRight(int column) => column >= columnCount / 2.0;

    private bool LeavesRight(PartyAsk ask)
    {
        var (from, to) = (nodes[ask.Senders[0].Slug].Column, nodes[ask.Addressee!.Slug].Column);
        return from == to ? !TiesRunRight(from) : to > from;
    }

    private bool ReachesRight(PartyAsk ask) => nodes[ask.Senders[0].Slug].Column == nodes[ask.Addressee!.Slug].Column ? LeavesRight(ask) : !LeavesRight(ask);

    private (int X, int Y) Start(PartyAsk ask, List<PartyAsk> ofSameSender)
    {
        var senders = ask.Senders.Select(s => nodes[s.Slug]).ToList();
        var right = LeavesRight(ask);
        var away = right ? 1 : -1;
        if (senders is not [var sender])
            return (senders[0].Edge(right) + (away * JunctionDistance), (int)senders.Average(s => s.Middle));
        var alongside = ofSameSender.FindAll(a => LeavesRight(a) == right);
        var fromMiddle = (PortDistance * alongside.IndexOf(ask)) - (PortDistance * (alongside.Count - 1) / 2);
        return (sender.Edge(right) + (away * BadgeDistance), sender.Middle + fromMiddle);
    }

    private MapAsk Line(PartyAsk ask, (int X, int Y) badge, int end)
    {
        var (right, reachesRight) = (LeavesRight(ask), ReachesRight(ask));
        var edge = nodes[ask.Addressee!.Slug].Edge(reachesRight);
        var outside = reachesRight ? 1 : -1;
        var tip = edge + (outside * ArrowLength);
        var fromSenders = string.Concat(ask.Senders.Select(s => Curve(nodes[s.Slug].Edge(right), Port(nodes[s.Slug]), badge.X, badge.Y)));
        var toAddressee = right == reachesRight
            ? FormattableString.Invariant($"M{badge.X} {badge.Y}C{badge.X + (outside * MostBend)} {badge.Y} {tip + (outside * MostBend)} {end} {tip} {end}")
            : Curve(badge.X, badge.Y, tip, end);
        return new MapAsk(
            ask,
            fromSenders + toAddressee,
            FormattableString.Invariant($"M{edge} {end}L{tip} {end - ArrowHalf}V{end + ArrowHalf}z"),
            badge.X,
            badge.Y);

        // One party's line leaves it where its badge stands; several parties' lines run together.
        int Port(MapNode sender) => ask.Senders.Count == 1 ? badge.Y : sender.Middle;
    }

    private (string Path, (int X, int Y) End) Line(MapNode other, MapNode body)
    {
        if (other.Column != body.Column)
        {
            var right = body.Column > other.Column;
            var to = (X: body.Edge(!right), Y: body.Middle);
            return (Curve(other.Edge(right), other.Middle, to.X, to.Y), to);
        }

        var runsRight = TiesRunRight(body.Column);
        var edge = body.Edge(runsRight);
        var bend = Math.Min(MostBend, LeastBend + (Math.Abs(other.Middle - body.Middle) / DistanceForABend));
        var turn = edge + (runsRight ? bend : -bend);
        return (FormattableString.Invariant($"M{edge} {other.Middle}C{turn} {other.Middle} {turn} {body.Middle} {edge} {body.Middle}"), (edge, body.Middle));
    }

    // Leaves and arrives level, so that lines run together and apart without corners.
    private static string Curve(int x, int y, int toX, int toY)
    {
        var middle = (x + toX) / 2;
        return FormattableString.Invariant($"M{x} {y}C{middle} {y} {middle} {toY} {toX} {toY}");
    }
}
