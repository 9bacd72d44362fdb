using System.Globalization;
using SoraDisputeTracker.Core.Dates;

namespace SoraDisputeTracker.Web.Components.Dates;

/// <summary>How dates are worded, with what is not known of them. The one place where it is decided.</summary>
public static class DateWords
{
    /// <summary>What stands where no source gives a date.</summary>
    public const string Undated = "No source gives a date";

    /// <summary>The date with what it leaves open: <c>30 September 2025</c>, <c>October 2025, day not given</c>.</summary>
    /// <param name="date">The date, or null where no source gives one.</param>
    public static string Full(PartialDate? date) => date is null
        ? Undated
        : Gap(date) is { Length: > 0 } gap ? $"{Brief(date)}, {gap}" : Brief(date);

    /// <summary>The date as far as it is known: <c>30 September 2025</c>, <c>October 2025</c>, <c>2025</c>; <c>about</c> or <c>perhaps</c> before it where the source is unsure.</summary>
    /// <param name="date">The date.</param>
    public static string Brief(PartialDate date) => Doubt(date) + date.Precision switch
    {
        DatePrecision.Day => date.Earliest.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Month => date.Earliest.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => date.Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The part that the eye looks for, of which <see cref="Tail"/> is the rest: the day, else the month, else the year.</summary>
    /// <param name="date">The date.</param>
    public static string Head(PartialDate date) => date.Precision switch
    {
        DatePrecision.Day => date.Earliest.Day.ToString(CultureInfo.InvariantCulture),
        DatePrecision.Month => date.Earliest.ToString("MMMM", CultureInfo.InvariantCulture),
        _ => date.Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>What follows <see cref="Head"/>: month and year, the year, or nothing.</summary>
    /// <param name="date">The date.</param>
    public static string Tail(PartialDate date) => date.Precision switch
    {
        DatePrecision.Day => date.Earliest.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Month => date.Year.ToString(CultureInfo.InvariantCulture),
        _ => "",
    };

    /// <summary>What the date leaves open: <c>day not given</c>, <c>month and day not given</c>, or nothing.</summary>
    /// <param name="date">The date.</param>
    public static string Gap(PartialDate date) => date.Precision switch
    {
        DatePrecision.Day => "",
        DatePrecision.Month => "day not given",
        _ => "month and day not given",
    };

    /// <summary>The word for a source's doubt with a space behind it, or nothing: EDTF's <c>~</c> and <c>?</c>.</summary>
    /// <param name="date">The date.</param>
    public static string Doubt(PartialDate date) => (date.IsApproximate, date.IsUncertain) switch
    {
        (true, true) => "perhaps about ",
        (true, false) => "about ",
        (false, true) => "perhaps ",
        _ => "",
    };
}
