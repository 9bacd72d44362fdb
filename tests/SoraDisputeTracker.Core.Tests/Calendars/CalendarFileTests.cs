using System.Text;
using SoraDisputeTracker.Core.Calendars;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Core.Tests.Calendars;

public sealed class CalendarFileTests
{
    private static readonly CalendarHead Head = new("-//Tracker//EN", "Tracker", "A quarrel", "https://example.org/", "https://example.org/events.ics", new DateOnly(2026, 3, 4));

    private static readonly CalendarEntry Letter = new()
    {
        Record = new RecordReference(RecordKind.Event, "letter"),
        Date = PartialDate.Parse("2025-12-31"),
        Summary = "A letter, sent",
        Description = "What it says.\n\nSources: Gazette",
        Url = "https://example.org/events/letter",
        Category = "Request",
        Added = new DateOnly(2026, 1, 2),
        Revised = new DateOnly(2026, 2, 3),
    };

    [Fact]
    public void ToContentLines_KnownDay_IsAnAllDayEventThatEndsOnTheNextDay() => Assert.Equal(
        """
        BEGIN:VEVENT
        UID:67589e60-01a2-5166-9132-51c88342c308
        DTSTAMP:20260203T000000Z
        CREATED:20260102T000000Z
        LAST-MODIFIED:20260203T000000Z
        DTSTART;VALUE=DATE:20251231
        DTEND;VALUE=DATE:20260101
        TRANSP:TRANSPARENT
        STATUS:CONFIRMED
        SUMMARY:A letter\, sent
        DESCRIPTION:What it says.\n\nSources: Gazette
        URL:https://example.org/events/letter
        CATEGORIES:Request
        X-EDTF:2025-12-31
        END:VEVENT

        """.ReplaceLineEndings("\r\n"),
        Letter.ToContentLines());

    [Theory]
    [InlineData("2025-12")]
    [InlineData("2025")]
    [InlineData("2025-12~")]
    [InlineData(null)]
    public void ToContentLines_DayNotKnown_IsAJournalEntryWithoutADay(string? date)
    {
        var lines = (Letter with { Date = date is null ? null : PartialDate.Parse(date) }).ToContentLines().Split("\r\n");

        Assert.Equal(("BEGIN:VJOURNAL", "END:VJOURNAL"), (lines[0], lines[^2]));
        Assert.DoesNotContain(lines, l => l.StartsWith("DTSTART", StringComparison.Ordinal) || l.StartsWith("DTEND", StringComparison.Ordinal));
        Assert.Contains($"X-EDTF:{date}", lines);
    }

    [Theory]
    [InlineData("2025-10-28?")]
    [InlineData("2025-10-28~")]
    [InlineData("2025-10-28%")]
    public void ToContentLines_DoubtfulDay_IsTentative(string date)
    {
        var lines = (Letter with { Date = PartialDate.Parse(date) }).ToContentLines().Split("\r\n");

        Assert.Contains("STATUS:TENTATIVE", lines);
        Assert.Contains("DTSTART;VALUE=DATE:20251028", lines);
        Assert.Contains($"X-EDTF:{date}", lines);
    }

    [Fact]
    public void Uid_Records_DifferByCollectionAndSlugAlone()
    {
        CalendarEntry[] entries =
        [
            Letter, Letter with { Record = new RecordReference(RecordKind.Demand, "letter") }, Letter with { Record = new RecordReference(RecordKind.Event, "answer") },
        ];

        Assert.Equal(3, entries.Select(e => e.Uid).Distinct().Count());
        Assert.Equal(Letter.Uid, (Letter with { Date = null, Summary = "", Url = "https://elsewhere.example/", Revised = new DateOnly(2027, 1, 1) }).Uid);
    }

    [Fact]
    public async Task WriteAsync_Entries_StandInTheirOrderBetweenHeadAndEnd()
    {
        using var target = new MemoryStream();

        await CalendarFile.WriteAsync(target, Head, new[] { Letter, Letter with { Date = null } }.ToAsyncEnumerable(), default);

        var written = Encoding.UTF8.GetString(target.ToArray());
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Tracker//EN\r\n", written, StringComparison.Ordinal);
        Assert.Contains("\r\nNAME:Tracker\r\nX-WR-CALNAME:Tracker\r\n", written, StringComparison.Ordinal);
        Assert.Contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\n", written, StringComparison.Ordinal);
        Assert.Contains("\r\nSOURCE;VALUE=URI:https://example.org/events.ics\r\n" + Letter.ToContentLines() + "BEGIN:VJOURNAL\r\n", written, StringComparison.Ordinal);
        Assert.EndsWith("END:VJOURNAL\r\nEND:VCALENDAR\r\n", written, StringComparison.Ordinal);
    }
}
