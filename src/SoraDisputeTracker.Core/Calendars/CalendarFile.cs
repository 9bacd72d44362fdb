using System.Text;

namespace SoraDisputeTracker.Core.Calendars;

/// <summary>What a calendar is called and where it comes from (RFC 5545, section 3.6; RFC 7986).</summary>
/// <param name="Product">Who made it, as a formal public identifier.</param>
/// <param name="Name">What readers call it.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Url">The full address of the page that shows the same.</param>
/// <param name="Source">The full address of the calendar itself.</param>
/// <param name="Revised">The day of the newest change in what it is made from.</param>
public sealed record CalendarHead(string Product, string Name, string Description, string Url, string Source, DateOnly Revised);

/// <summary>Writes calendars (RFC 5545).</summary>
public static class CalendarFile
{
    /// <summary>The media type (RFC 5545, section 8.1).</summary>
    public const string MediaType = "text/calendar; charset=utf-8";

    // Records change a few times a week.
    private const string HowOften = "P1D";

    private const int FlushedAt = 16 * 1024;

    /// <summary>Writes a calendar, entry by entry as they are read.</summary>
    /// <param name="target">Where to; left open.</param>
    /// <param name="head">What the calendar is.</param>
    /// <param name="entries">Its entries.</param>
    /// <param name="cancellationToken">Ends reading and writing early.</param>
    public static async Task WriteAsync(Stream target, CalendarHead head, IAsyncEnumerable<CalendarEntry> entries, CancellationToken cancellationToken)
    {
        var lines = new StringBuilder()
            .Append(ContentLine.Of("BEGIN", "VCALENDAR"))
            .Append(ContentLine.Of("VERSION", "2.0"))
            .Append(ContentLine.Text("PRODID", head.Product))
            .Append(ContentLine.Of("CALSCALE", "GREGORIAN"))
            .Append(ContentLine.Text("NAME", head.Name))
            .Append(ContentLine.Text("X-WR-CALNAME", head.Name))
            .Append(ContentLine.Text("DESCRIPTION", head.Description))
            .Append(ContentLine.Of("LAST-MODIFIED", CalendarEntry.Midnight(head.Revised)))
            .Append(ContentLine.Of("URL", head.Url))
            .Append(ContentLine.Of("REFRESH-INTERVAL;VALUE=DURATION", HowOften))
            .Append(ContentLine.Of("X-PUBLISHED-TTL", HowOften))
            .Append(ContentLine.Of("SOURCE;VALUE=URI", head.Source));
        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            lines.Append(entry.ToContentLines());
            if (lines.Length >= FlushedAt)
                await FlushAsync();
        }

        lines.Append(ContentLine.Of("END", "VCALENDAR"));
        await FlushAsync();

        async Task FlushAsync()
        {
            await target.WriteAsync(Encoding.UTF8.GetBytes(lines.ToString()), cancellationToken);
            lines.Clear();
        }
    }
}
