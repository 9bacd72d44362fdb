using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Core.Timeline;

/// <summary>A key event as a point that time can be cut at.</summary>
/// <param name="Title">The event's title.</param>
/// <param name="Day">The day shown of it.</param>
public sealed record KeyDate(LocalizedText Title, DateOnly Day)
{
    /// <summary>The last day before the event.</summary>
    public PartialDate EndOfTimeBefore => PartialDate.Of(Day.AddDays(-1));
}

/// <summary>The stretches of time that readers ask for by name.</summary>
/// <param name="Months">The months from the first key event to the last in which an event of the dispute is dated, oldest first.</param>
/// <param name="KeyDates">The key events of which the day is known, oldest first.</param>
public sealed record TimelinePeriods(IReadOnlyList<PartialDate> Months, IReadOnlyList<KeyDate> KeyDates);
