using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SoraDisputeTracker.Core.Dates;

/// <summary>How much of a <see cref="PartialDate"/> is known.</summary>
public enum DatePrecision
{
    /// <summary>Only the year.</summary>
    Year,

    /// <summary>Year and month.</summary>
    Month,

    /// <summary>The day.</summary>
    Day,
}

/// <summary>
/// A date as far as it is known: a year, a month or a day of the Gregorian calendar, in the notation of
/// EDTF (ISO 8601-2:2019, Extended Date/Time Format) level 0, with the level 1 qualifiers
/// <c>?</c> (uncertain), <c>~</c> (approximate) and <c>%</c> (both). A part that is not known is never filled in.
/// </summary>
public sealed record PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int? month, int? day, bool isUncertain, bool isApproximate)
    {
        Year = year;
        Month = month;
        Day = day;
        IsUncertain = isUncertain;
        IsApproximate = isApproximate;
    }

    /// <summary>The year, 1 to 9999.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12, or null where only the year is known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, or null where it is not known.</summary>
    public int? Day { get; }

    /// <summary>Whether the date carries EDTF's <c>?</c>.</summary>
    public bool IsUncertain { get; }

    /// <summary>Whether the date carries EDTF's <c>~</c>.</summary>
    public bool IsApproximate { get; }

    /// <summary>How much is known.</summary>
    public DatePrecision Precision => Day is not null ? DatePrecision.Day : Month is not null ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>The first day that the date may mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date may mean.</summary>
    public DateOnly Latest => Day is not null
        ? Earliest
        : new DateOnly(Year, Month ?? 12, DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>Makes a date of day precision.</summary>
    /// <param name="day">The day.</param>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day, isUncertain: false, isApproximate: false);

    /// <summary>Makes a date of month precision.</summary>
    /// <param name="day">A day of the month.</param>
    public static PartialDate OfMonth(DateOnly day) => new(day.Year, day.Month, day: null, isUncertain: false, isApproximate: false);

    /// <summary>Reads <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>, each with an optional <c>?</c>, <c>~</c> or <c>%</c> at its end.</summary>
    /// <param name="text">The EDTF text.</param>
    /// <param name="date">The date, or null where the text is none.</param>
    /// <returns>Whether the text is a date that the calendar has.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PartialDate? date)
    {
        date = null;
        if (string.IsNullOrEmpty(text))
            return false;
        var qualifier = text[^1];
        var digits = qualifier is '?' or '~' or '%' ? text.AsSpan(0, text.Length - 1) : text.AsSpan();
        if (digits.Length is not (4 or 7 or 10) || (digits.Length > 4 && digits[4] != '-') || (digits.Length > 7 && digits[7] != '-'))
            return false;
        int? month = null;
        int? day = null;
        if (!TryNumber(digits[..4], 1, 9999, out var year))
            return false;
        if (digits.Length >= 7)
        {
            if (!TryNumber(digits[5..7], 1, 12, out var m))
                return false;
            month = m;
            if (digits.Length == 10)
            {
                if (!TryNumber(digits[8..], 1, DateTime.DaysInMonth(year, m), out var d))
                    return false;
                day = d;
            }
        }

        date = new PartialDate(year, month, day, qualifier is '?' or '%', qualifier is '~' or '%');
        return true;
    }

    /// <summary>Reads an EDTF date; see <see cref="TryParse"/>.</summary>
    /// <param name="text">The EDTF text.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is no date of that notation; the message names it.</exception>
    public static PartialDate Parse(string text) => TryParse(text, out var date)
        ? date
        : throw new FormatException($"'{text}' is no EDTF date: write YYYY, YYYY-MM or YYYY-MM-DD.");

    /// <summary>Whether both dates can mean the same day, so that the one does not contradict the other: 2025-10 and 2025-10-28 agree.</summary>
    /// <param name="other">The other date.</param>
    public bool Agrees(PartialDate other) => Earliest <= other.Latest && other.Earliest <= Latest;

    /// <summary>Orders by the first day meant; where that is the same, the less precise date comes first.</summary>
    /// <param name="other">The date to compare with; null comes first.</param>
    public int CompareTo(PartialDate? other)
    {
        if (other is null)
            return 1;
        var byDay = Earliest.CompareTo(other.Earliest);
        return byDay != 0 ? byDay : Precision.CompareTo(other.Precision);
    }

    /// <summary>The date in EDTF, with its qualifier.</summary>
    public override string ToString()
    {
        var qualifier = (IsUncertain, IsApproximate) switch
        {
            (true, true) => "%",
            (true, false) => "?",
            (false, true) => "~",
            _ => "",
        };
        return ToIsoString() + qualifier;
    }

    /// <summary>The date without its qualifier, as HTML's <c>time</c> element takes it: a valid year, month or date string.</summary>
    public string ToIsoString() => Precision switch
    {
        DatePrecision.Year => Year.ToString("D4", CultureInfo.InvariantCulture),
        DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}"),
    };

    // int.TryParse passes over NUL characters at the end.
    private static bool TryNumber(ReadOnlySpan<char> digits, int least, int most, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most && !digits.Contains('\0');
}
