using System.Globalization;
using System.Text;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Naming;

namespace SoraDisputeTracker.Core.Calendars;

/// <summary>
/// Something that happened, as calendars take it (RFC 5545, section 3.6): a day that is known is an all-day event; where the day is not known it is a journal entry
/// without a day, because a calendar's event cannot do without one and none is invented.
/// </summary>
public sealed record CalendarEntry
{
    /// <summary>What the date says in the notation of the dossier, on every entry; empty where no source gives a date.</summary>
    public const string EdtfProperty = "X-EDTF";

    /// <summary>The record that it stands for.</summary>
    public required RecordReference Record { get; init; }

    /// <summary>When it happened, as far as it is known, or null where no source says.</summary>
    public required PartialDate? Date { get; init; }

    /// <summary>What happened, on one line.</summary>
    public required string Summary { get; init; }

    /// <summary>More of it.</summary>
    public required string Description { get; init; }

    /// <summary>The full address of its page.</summary>
    public required string Url { get; init; }

    /// <summary>What kind of event it is.</summary>
    public required string Category { get; init; }

    /// <summary>The day on which the record entered the corpus.</summary>
    public required DateOnly Added { get; init; }

    /// <summary>The day on which it was last revised, or on which it was added.</summary>
    public required DateOnly Revised { get; init; }

    /// <summary>
    /// Names the entry wherever and whenever the file is made, as RFC 7986, section 5.3 asks for.
    /// </summary>
    public string Uid => RecordUuid.Of(Record.ToString()).ToString();

    /// <summary>The entry in content lines.</summary>
    public string ToContentLines()
    {
        var day = Date is { Precision: DatePrecision.Day } known ? known.Earliest : (DateOnly?)null;
        var component = day is null ? "VJOURNAL" : "VEVENT";
        var lines = new StringBuilder()
            .Append(ContentLine.Of("BEGIN", component))
            .Append(ContentLine.Of("UID", Uid))
            .Append(ContentLine.Of("DTSTAMP", Midnight(Revised)))
            .Append(ContentLine.Of("CREATED", Midnight(Added)))
            .Append(ContentLine.Of("LAST-MODIFIED", Midnight(Revised)));
        if (day is { } date)
        {
            lines.Append(ContentLine.Of("DTSTART;VALUE=DATE", Basic(date)))
                .Append(ContentLine.Of("DTEND;VALUE=DATE", Basic(date.AddDays(1))))
                .Append(ContentLine.Of("TRANSP", "TRANSPARENT"))
                .Append(ContentLine.Of("STATUS", Date!.IsUncertain || Date.IsApproximate ? "TENTATIVE" : "CONFIRMED"));
        }

        return lines
            .Append(ContentLine.Text("SUMMARY", Summary))
            .Append(ContentLine.Text("DESCRIPTION", Description))
            .Append(ContentLine.Of("URL", Url))
            .Append(ContentLine.Text("CATEGORIES", Category))
            .Append(ContentLine.Text(EdtfProperty, Date?.ToString() ?? ""))
            .Append(ContentLine.Of("END", component))
            .ToString();
    }

    /// <summary>The beginning of a day in UTC, in the basic format of ISO 8601.</summary>
    /// <param name="day">The day.</param>
    internal static string Midnight(DateOnly day) => Basic(day) + "T000000Z";

    private static string Basic(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
