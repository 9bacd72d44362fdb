using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Web.Components.Parties.Map;

/// <summary>The same demands of the same addressee, made by one party or by several of one side together.</summary>
/// <param name="Senders">Who asks; empty where the sources name no one.</param>
/// <param name="Addressee">Who is asked, or null where the sources name no one.</param>
/// <param name="Demands">What is asked, in the order in which it was; at least one.</param>
public sealed record PartyAsk(IReadOnlyList<PartyChip> Senders, PartyChip? Addressee, IReadOnlyList<DemandEntry> Demands)
{
    /// <summary>The anchor of its entry in the list. No slug holds an underscore, so no two asks share one.</summary>
    public string Id => $"asks-{(Senders is [var first, ..] ? first.Slug : "")}_{Addressee?.Slug}";

    /// <summary>Whether both ends are named, so that a line can be drawn.</summary>
    public bool IsDrawn => Senders.Count > 0 && Addressee is not null;
}

/// <summary>Who belongs to one party in one way.</summary>
/// <param name="Kind">In which way; one of <see cref="PartyRelation.Kinds"/>.</param>
/// <param name="Body">The body that the others are members or parts of, or that is headed.</param>
/// <param name="Relations">The relations; at least one.</param>
public sealed record PartyTie(PropertyDefinition Kind, PartyChip Body, IReadOnlyList<PartyRelation> Relations)
{
    /// <summary>The anchor of its entry in the list.</summary>
    public string Id => $"ties-{Kind.Name}_{Body.Slug}";

    /// <summary>The relations that are drawn: where sources differ, the one that the tracker shows.</summary>
    public IReadOnlyList<PartyRelation> Drawn => [.. Relations.Where(r => r.IsShown)];

    /// <summary>The party at the other end of a relation.</summary>
    /// <param name="relation">One of <see cref="Relations"/>.</param>
    public PartyChip Other(PartyRelation relation) => relation.To.Slug == Body.Slug ? relation.From : relation.To;
}

/// <summary>Who asked whom, and who belongs to whom: what the picture and the lists beside it show.</summary>
public sealed class PartyMap
{
    // A body is headed by somebody; a member is a member of a body.
    private const string HeadedBy = "headed-by";

    /// <summary>Gathers the map.</summary>
    /// <param name="demands">All demands, in the order in which they were made.</param>
    /// <param name="relations">Who belongs to whom, in the order of the corpus.</param>
    public PartyMap(IReadOnlyList<DemandEntry> demands, IReadOnlyList<PartyRelation> relations)
    {
        Asks = [.. AsksOf(demands)];
        Ties =
        [
            .. from relation in relations
               let body = relation.Kind.Name == HeadedBy ? relation.From : relation.To
               group relation by (relation.Kind, body) into tie
               orderby PartyRelation.Kinds.Index().First(k => k.Item == tie.Key.Kind.Name).Index
               select new PartyTie(tie.Key.Kind, tie.Key.body, [.. tie]),
        ];
        var drawn = Asks.Where(a => a.IsDrawn).SelectMany(a => a.Senders.Append(a.Addressee!))
            .Concat(Ties.SelectMany(t => t.Drawn).SelectMany(r => new[] { r.From, r.To }));
        Parties = [.. drawn.DistinctBy(p => p.Slug)];
        DemandsOf = Parties.ToDictionary(
            p => p.Slug,
            p => (IReadOnlyList<string>)[.. demands.Where(d => d.Senders.Concat(d.Addressees).Any(x => x.Slug == p.Slug)).Select(d => d.Demand.Slug)]);
    }

    /// <summary>Who asks whom, in the order of the first demand.</summary>
    public IReadOnlyList<PartyAsk> Asks { get; }

    /// <summary>Who belongs to whom.</summary>
    public IReadOnlyList<PartyTie> Ties { get; }

    /// <summary>The parties at an end of a line that is drawn.</summary>
    public IReadOnlyList<PartyChip> Parties { get; }

    /// <summary>The slugs of the demands that each of <see cref="Parties"/> makes or is asked, by its slug.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> DemandsOf { get; }

    private static IEnumerable<PartyAsk> AsksOf(IReadOnlyList<DemandEntry> demands)
    {
        var pairs =
            from demand in demands
            from sender in demand.Senders.DefaultIfEmpty()
            from addressee in demand.Addressees.DefaultIfEmpty()
            group demand by (Sender: sender, Addressee: addressee);
        return
            from pair in pairs
            group pair by (Side: pair.Key.Sender?.Side.Slug, Addressee: pair.Key.Addressee?.Slug, Demands: string.Join(' ', pair.Select(d => d.Demand.Slug))) into alike
            select new PartyAsk([.. alike.Select(p => p.Key.Sender).OfType<PartyChip>()], alike.First().Key.Addressee, [.. alike.First()]);
    }
}
