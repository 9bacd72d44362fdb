using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Components.Dates;
using SoraDisputeTracker.Web.Components.Demands;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Components.Timeline.Strip;

/// <summary>A line from the event in which demands were made to the event of the day on which a source sees them answered.</summary>
/// <param name="From">Where the demands were made.</param>
/// <param name="To">What was done or said on that day on the side of those who were asked.</param>
/// <param name="Name">The demands with what is told of them, in words.</param>
/// <param name="Address">Where to read on.</param>
public sealed record StripTie(StripMark From, StripMark To, string Name, string Address)
{
    /// <summary>The line's course: an arc, so that ties and the line of the key events can be told apart.</summary>
    public string Path
    {
        get
        {
            var bend = Math.Max(18, Math.Abs(To.Y - From.Y) / 3);
            return FormattableString.Invariant($"M{From.X} {From.Y}Q{(From.X + To.X) / 2} {Math.Min(From.Y, To.Y) - bend} {To.X} {To.Y}");
        }
    }
}

/// <summary>Ties answers to the demands that they answer.</summary>
public static class StripTies
{
    /// <summary>
    /// The ties between marks in view. What was told before a demand was made is no answer to it; a state on whose day no event of the
    /// addressees' side is in view has no tie, and stands in the list of demands all the same.
    /// </summary>
    /// <param name="marks">The marks in view.</param>
    /// <param name="demands">All demands with their states.</param>
    public static IReadOnlyList<StripTie> Of(IReadOnlyList<StripMark> marks, IReadOnlyList<DemandEntry> demands)
    {
        var ties =
            from demand in demands
            let made = marks.FirstOrDefault(m => m.Entry.Event.Slug == demand.Demand.Event)
            where made is not null
            from state in demand.History
            where !StatusWords.IsBeforeTheDemand(state, demand.Date)
            let answer = marks.FirstOrDefault(m => m != made && IsAnswer(m.Entry, demand, state))
            where answer is not null
            group (demand, state) by (made, answer);
        return
        [
            .. ties.Select(t => new StripTie(
                t.Key.made,
                t.Key.answer,
                Listed.Of(t.DistinctBy(d => (d.demand.Demand.Slug, d.state.Status)).Select(d => Worded.Of(
                    TimelineTexts.Tie, d.demand.Demand.Title.Localized(), StatusWords.Label(d.state.Status), DateWords.Brief(d.state.AsOf)))),
                t.DistinctBy(d => d.demand.Demand.Slug).Count() == 1 ? TrackerUrls.Demand(t.First().demand.Demand.Slug) : $"{TrackerUrls.Event(t.Key.made.Entry.Event.Slug)}#demands")),
        ];
    }

    private static bool IsAnswer(EventEntry entry, DemandEntry demand, DatedStatus state) =>
        entry.Date?.ToIsoString() == state.AsOf.ToIsoString()
        && entry.Parties.Any(p => demand.Addressees.Any(a => a.Side.Slug == p.Party.Side.Slug));
}
