using SoraDisputeTracker.Core.Parties;

namespace SoraDisputeTracker.Web.Components.Parties.Map;

/// <summary>How what the map shows is worded.</summary>
internal static class MapWords
{
    private const int MostNames = 3;

    /// <summary>Who asks whom, and how often.</summary>
    /// <param name="ask">The ask.</param>
    public static string Of(PartyAsk ask) => Worded.Of(
        MapTexts.AskName,
        Senders(ask),
        ask.Addressee?.Name.Localized() ?? MapTexts.NoOneNamed,
        Counted.Of(ask.Demands.Count, MapTexts.DemandOne, MapTexts.DemandMany));

    /// <summary>Who asks: all names where they are few, else how many with the first ones.</summary>
    /// <param name="ask">The ask.</param>
    public static string Senders(PartyAsk ask) => ask.Senders.Count switch
    {
        0 => MapTexts.NoOneNamed,
        <= MostNames => Listed.And([.. ask.Senders.Select(s => s.Name.Localized())]),
        _ => Worded.Of(MapTexts.SendersMany, ask.Senders.Count, Listed.Of(ask.Senders.Take(MostNames).Select(s => s.Name.Localized()))),
    };

    /// <summary>Who belongs to a body: those whose lines are drawn.</summary>
    /// <param name="tie">The tie.</param>
    public static string Of(PartyTie tie) =>
        Worded.Of(MapTexts.TieName, Worded.Of(Heading(tie), tie.Body.Name.Localized()), Listed.Of(tie.Drawn.Select(r => tie.Other(r).Name.Localized())));

    /// <summary>The heading of a list of those who belong to a body, with a gap for its name.</summary>
    /// <param name="tie">The tie.</param>
    public static string Heading(PartyTie tie) => tie.Kind.Name switch
    {
        "member-of" => MapTexts.MembersOf,
        "part-of" => MapTexts.PartsOf,
        _ => MapTexts.HeadOf,
    };

    /// <summary>What a relation is called on the page of one of its parties.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="party">The slug of the party whose page it is.</param>
    public static string Label(PartyRelation relation, string party) => (relation.Kind.Name, relation.From.Slug == party) switch
    {
        (_, true) => relation.Kind.Label.Localized(),
        ("member-of", _) => MapTexts.Members,
        ("part-of", _) => MapTexts.Parts,
        _ => MapTexts.Heads,
    };
}
