using SoraDisputeTracker.Core.Dates;

namespace SoraDisputeTracker.Web.Components.Dates;

/// <summary>How dates are worded in the language in use, with what is not known of them. The one place where it is decided.</summary>
public static class DateWords
{
    /// <summary>What stands where no source gives a date.</summary>
    public static string Undated => DatesTexts.Undated;

    /// <summary>The date with what it leaves open: <c>30 September 2025</c>, <c>October 2025, day not given</c>.</summary>
    /// <param name="date">The date, or null where no source gives one.</param>
    public static string Full(PartialDate? date) => date is null
        ? Undated
        : Gap(date) is { Length: > 0 } gap ? Worded.Of(DatesTexts.WithGap, Brief(date), gap) : Brief(date);

    /// <summary>The date as far as it is known: <c>30 September 2025</c>, <c>2025年9月30日</c>, <c>October 2025</c>, <c>2025</c>; with <c>about</c> or <c>perhaps</c> where the source is unsure.</summary>
    /// <param name="date">The date.</param>
    public static string Brief(PartialDate date) => Worded.Of(Doubt(date), Pick(date, DatesTexts.BriefDay, DatesTexts.BriefMonth, DatesTexts.BriefYear));

    /// <summary>The part that the eye looks for, of which <see cref="Tail"/> is the rest: the day, else the month, else the year.</summary>
    /// <param name="date">The date.</param>
    public static string Head(PartialDate date) => Pick(date, DatesTexts.HeadDay, DatesTexts.HeadMonth, DatesTexts.HeadYear);

    /// <summary>The rest of the date beside <see cref="Head"/>: month and year, the year, or nothing.</summary>
    /// <param name="date">The date.</param>
    public static string Tail(PartialDate date) => Pick(date, DatesTexts.TailDay, DatesTexts.TailMonth, "");

    /// <summary>What the date leaves open: <c>day not given</c>, <c>month and day not given</c>, or nothing.</summary>
    /// <param name="date">The date.</param>
    public static string Gap(PartialDate date) => date.Precision switch
    {
        DatePrecision.Day => "",
        DatePrecision.Month => DatesTexts.DayNotGiven,
        _ => DatesTexts.MonthAndDayNotGiven,
    };

    /// <summary>A source's doubt as a text with a gap for the date, EDTF's <c>~</c> and <c>?</c>: <c>about {0}</c>, or the gap alone.</summary>
    /// <param name="date">The date.</param>
    public static string Doubt(PartialDate date) => (date.IsApproximate, date.IsUncertain) switch
    {
        (true, true) => DatesTexts.PerhapsAbout,
        (true, false) => DatesTexts.About,
        (false, true) => DatesTexts.Perhaps,
        _ => "{0}",
    };

    private static string Pick(PartialDate date, string day, string month, string year) => Worded.Of(
        date.Precision switch { DatePrecision.Day => day, DatePrecision.Month => month, _ => year },
        date.Earliest);
}
