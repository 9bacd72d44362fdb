using System.Globalization;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Components.Dates;

namespace SoraDisputeTracker.Web.Components.Timeline.Strip;

/// <summary>An event on the strip.</summary>
/// <param name="Entry">The event.</param>
/// <param name="X">Its middle.</param>
/// <param name="Y">Its middle.</param>
/// <param name="From">Where the time that its date leaves open begins; the same as <paramref name="X"/> where the day is known.</param>
/// <param name="To">Where that time ends.</param>
public sealed record StripMark(EventEntry Entry, int X, int Y, int From, int To)
{
    /// <summary>The event in one line, for those who do not see where it stands.</summary>
    public string Name => Worded.Of(TimelineTexts.MarkName, DateWords.Full(Entry.Date), Entry.Event.Title.Localized(), EventKinds.Labels[Entry.Event.Kind].Localized());
}

/// <summary>The events of one side.</summary>
/// <param name="Name">The side.</param>
/// <param name="Tone">Its colour.</param>
/// <param name="Top">Where the lane begins.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Marks">Its events by date.</param>
public sealed record StripLane(string Name, string Tone, int Top, int Height, IReadOnlyList<StripMark> Marks);

/// <summary>A stretch of the axis, which can be looked at closer.</summary>
/// <param name="Label">Its name.</param>
/// <param name="X">Where it begins.</param>
/// <param name="Closer">The filter that shows it alone.</param>
public sealed record StripTick(string Label, int X, EventFilter Closer);

/// <summary>
/// Where everything stands on the strip of a timeline: time on one axis, a lane for each side, marks that would meet in rows below each other.
/// The scale is that of the calendar: crowded weeks look crowded, and a link leads closer.
/// </summary>
public sealed class StripLayout
{
    /// <summary>How wide the strip is.</summary>
    public const int Width = 1120;

    /// <summary>How wide the names of the lanes are.</summary>
    public const int LabelWidth = 150;

    /// <summary>The side of the square that a mark can be hit in (WCAG 2.2, 2.5.8).</summary>
    public const int MarkSize = 24;

    private const int HeadHeight = 34;
    private const int LanePadding = 8;
    private const int Margin = 22;
    private const int LeastTickDistance = 72;

    private readonly DateOnly _first;
    private readonly int _days;

    /// <summary>Sets out events.</summary>
    /// <param name="entries">The events; those without a date have no place on the strip.</param>
    /// <param name="sides">The sides in the order of the corpus.</param>
    /// <param name="filter">The filter in view.</param>
    /// <param name="demands">All demands with their states, whose answers are tied to them.</param>
    /// <param name="own">The party whose events all stand in a lane of its own, or null for a lane for each side.</param>
    public StripLayout(IReadOnlyList<EventEntry> entries, IReadOnlyList<Side> sides, EventFilter filter, IReadOnlyList<DemandEntry> demands, PartyChip? own = null)
    {
        var dated = entries.Where(e => e.Date is not null).OrderBy(e => e.Date).ToList();
        _first = filter.From?.Earliest ?? dated.Select(e => e.Date!.Earliest).DefaultIfEmpty().Min();
        var last = filter.To?.Latest ?? dated.Select(e => e.Date!.Latest).DefaultIfEmpty().Max();
        _days = Math.Max(1, last.DayNumber - _first.DayNumber);
        var lanes = new List<StripLane>();
        var top = HeadHeight;
        foreach (var lane in dated.GroupBy(e => own?.Side ?? SideOf(e)).OrderBy(g => g.Key is null ? sides.Count : sides.Index().First(s => s.Item.Slug == g.Key.Slug).Index))
        {
            var marks = InRows(lane, top + LanePadding, out var rows);
            var height = (rows * MarkSize) + (2 * LanePadding);
            lanes.Add(new StripLane((own?.Name ?? lane.Key?.Name)?.Localized() ?? TimelineTexts.NoPartyNamed, lane.Key?.Tone ?? "grey", top, height, marks));
            top += height;
        }

        Lanes = lanes;
        Height = top + 6;
        Spine = [.. lanes.SelectMany(l => l.Marks).Where(m => m.Entry.Event.IsSpine).OrderBy(m => m.Entry.Date)];
        Ties = StripTies.Of([.. lanes.SelectMany(l => l.Marks)], demands);
        Ticks = [.. TicksOf(filter, last)];
    }

    /// <summary>How high the strip is.</summary>
    public int Height { get; }

    /// <summary>The lanes, from the top.</summary>
    public IReadOnlyList<StripLane> Lanes { get; }

    /// <summary>The events that the story hangs on, by date.</summary>
    public IReadOnlyList<StripMark> Spine { get; }

    /// <summary>What ties answers to demands.</summary>
    public IReadOnlyList<StripTie> Ties { get; }

    /// <summary>The stretches of the axis.</summary>
    public IReadOnlyList<StripTick> Ticks { get; }

    /// <summary>Whether there is more to see than in the list.</summary>
    public bool IsWorthShowing => Lanes.Sum(l => l.Marks.Count) > 1;

    // The side of whoever acts; of an event in which no one acts, that of the first who is named.
    private static Side? SideOf(EventEntry entry) =>
        (entry.Parties.FirstOrDefault(p => p.Role == Roles.All[0]) ?? (entry.Parties is [var first, ..] ? first : null))?.Party.Side;

    private int At(DateOnly day) => LabelWidth + Margin + (int)Math.Round((day.DayNumber - _first.DayNumber) / (double)_days * (Width - LabelWidth - (2 * Margin)));

    private List<StripMark> InRows(IEnumerable<EventEntry> entries, int top, out int rows)
    {
        var ends = new List<int>();
        var marks = new List<StripMark>();
        foreach (var entry in entries)
        {
            var (from, to) = (At(Later(entry.Date!.Earliest, _first)), At(entry.Date.Latest));
            var x = Math.Clamp((from + to) / 2, LabelWidth + Margin, Width - Margin);
            var row = ends.FindIndex(end => end <= x);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(0);
            }

            ends[row] = x + MarkSize;
            marks.Add(new StripMark(entry, x, top + (row * MarkSize) + (MarkSize / 2), from, Math.Min(to, Width - Margin)));
        }

        rows = ends.Count;
        return marks;
    }

    private IEnumerable<StripTick> TicksOf(EventFilter filter, DateOnly last)
    {
        var closer = filter with { Page = 1 };
        return _days switch
        {
            > 3 * 366 => Spread(YearStarts(last)).Select(d => Tick(d, TimelineTexts.TickYear, Year(d), Year(d))),
            > 70 => Spread(MonthStarts(last)).Select((d, i) => Tick(d, d.Month == 1 || i == 0 ? TimelineTexts.TickMonthAndYear : TimelineTexts.TickMonth, PartialDate.OfMonth(d), PartialDate.OfMonth(d))),
            > 8 => Spread(WeekStarts(last)).Select(d => Tick(d, TimelineTexts.TickDay, PartialDate.Of(d), PartialDate.Of(d.AddDays(6)))),
            _ => [],
        };

        StripTick Tick(DateOnly day, string format, PartialDate from, PartialDate to) =>
            new(Worded.Of(format, day), At(Later(day, _first)), closer with { From = from, To = to });
    }

    // Names that would meet are left out; a stretch that the strip only touches gives way to the next.
    private IEnumerable<DateOnly> Spread(IEnumerable<DateOnly> starts)
    {
        var fitting = starts.Where(d => At(d) <= Width - 60).ToList();
        if (fitting is [var first, var second, ..] && At(second) - At(Later(first, _first)) < LeastTickDistance)
            fitting.RemoveAt(0);
        var next = 0;
        foreach (var start in fitting.Where(d => At(Later(d, _first)) >= next))
        {
            next = At(Later(start, _first)) + LeastTickDistance;
            yield return start;
        }
    }

    private IEnumerable<DateOnly> YearStarts(DateOnly last) => Enumerable.Range(_first.Year, last.Year - _first.Year + 1).Select(y => new DateOnly(y, 1, 1));

    private IEnumerable<DateOnly> MonthStarts(DateOnly last)
    {
        for (var day = new DateOnly(_first.Year, _first.Month, 1); day <= last; day = day.AddMonths(1))
            yield return day;
    }

    private IEnumerable<DateOnly> WeekStarts(DateOnly last)
    {
        for (var day = _first.AddDays(-(((int)_first.DayOfWeek + 6) % 7)); day <= last; day = day.AddDays(7))
            yield return day;
    }

    private static DateOnly Later(DateOnly day, DateOnly other) => day > other ? day : other;

    private static PartialDate Year(DateOnly day) => PartialDate.Parse(day.ToString("yyyy", CultureInfo.InvariantCulture));
}
