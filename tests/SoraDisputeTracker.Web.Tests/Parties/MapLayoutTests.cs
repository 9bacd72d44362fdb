using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Components.Parties.Map;

namespace SoraDisputeTracker.Web.Tests.Parties;

/// <summary>Where parties and lines stand on the map, on made-up disputes.</summary>
public sealed class MapLayoutTests
{
    private static readonly Side Makers = new("makers", new("Makers"), "teal");
    private static readonly Side State = new("state", new("State"), "indigo");
    private static readonly Side Painters = new("painters", new("Painters"), "vermilion");
    private static readonly IReadOnlyList<Side> Sides = [Makers, State, Painters];

    private static readonly PartyChip Engine = new("engine", new("Engine Works"), Makers);
    private static readonly PartyChip Brush = new("brush", new("Brush & Co."), Painters);
    private static readonly PartyChip Guild = new("guild", new("Guild"), Painters);
    private static readonly PartyChip Ministry = new("ministry", new("Ministry"), State);

    [Fact]
    public void Layout_NothingToDraw_IsEmpty()
    {
        var layout = new MapLayout(new PartyMap([], []), Sides);

        Assert.Empty(layout.Columns);
        Assert.True(layout.Width > 0 && layout.Height > 0);
    }

    [Fact]
    public void Asks_SameDemandsOfTheSameSide_StandTogether()
    {
        var map = new PartyMap([Demand("stop", [Brush, Guild], [Engine]), Demand("pay", [Brush, Guild], [Engine])], []);

        var ask = Assert.Single(map.Asks);

        Assert.Equal(["brush", "guild"], ask.Senders.Select(s => s.Slug));
        Assert.Equal(["stop", "pay"], ask.Demands.Select(d => d.Demand.Slug));
    }

    [Fact]
    public void Asks_SendersOfTwoSides_StandApart()
    {
        var map = new PartyMap([Demand("stop", [Brush, Ministry], [Engine])], []);

        Assert.Equal(["brush", "ministry"], map.Asks.Select(a => Assert.Single(a.Senders).Slug));
    }

    [Fact]
    public void Asks_NoAddressee_AreListedAndNotDrawn()
    {
        var map = new PartyMap([Demand("reform", [Brush], []), Demand("answer", [], [Engine])], []);

        Assert.Equal(["asks-brush_", "asks-_engine"], map.Asks.Select(a => a.Id));
        Assert.DoesNotContain(map.Asks, a => a.IsDrawn);
        Assert.Empty(map.Parties);
    }

    [Fact]
    public void Columns_Sides_StandBesideThoseTheyAsk()
    {
        var map = new PartyMap([Demand("stop", [Brush], [Engine]), Demand("heed", [Ministry], [Engine])], []);

        var columns = new MapLayout(map, [State, Painters, Makers]).Columns;

        Assert.Equal("makers", columns[1].Side.Slug);
    }

    [Fact]
    public void Column_Parties_StandByDemandsThenByName()
    {
        var map = new PartyMap([Demand("stop", [Guild, Brush], [Engine]), Demand("pay", [Guild], [Engine])], []);

        var column = new MapLayout(map, Sides).Columns.Single(c => c.Side.Slug == "painters");

        Assert.Equal(["guild", "brush"], column.Nodes.Select(n => n.Party.Slug));
    }

    [Fact]
    public void Badges_SeveralAsksOfOneParty_DoNotMeet()
    {
        var other = new PartyChip("motor", new("Motor"), Makers);
        var map = new PartyMap([Demand("stop", [Brush], [Engine]), Demand("pay", [Brush], [other]), Demand("part", [Brush], [Engine, other])], []);

        var badges = new MapLayout(map, Sides).Asks;

        Assert.Equal(2, badges.Count);
        Assert.True(Math.Abs(badges[0].Y - badges[1].Y) >= 24);
    }

    [Fact]
    public void Ask_WithinOneSide_IsDrawn()
    {
        var ask = Assert.Single(new MapLayout(new PartyMap([Demand("join", [Guild], [Brush])], []), Sides).Asks);

        Assert.StartsWith("M", ask.Path, StringComparison.Ordinal);
        Assert.InRange(ask.X, 0, 220);
    }

    private static DemandEntry Demand(string slug, IReadOnlyList<PartyChip> senders, IReadOnlyList<PartyChip> addressees) => new(
        new Demand { Slug = slug, Title = new(slug), Summary = new(slug), Event = "letter", Theme = "stopping", Added = new DateOnly(2026, 1, 1) },
        new("The letter"),
        Date: null,
        senders,
        addressees,
        ["gazette"],
        []);
}
