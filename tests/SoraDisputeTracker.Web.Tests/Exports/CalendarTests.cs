using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SoraDisputeTracker.Web.Tests.Exports;

public sealed class CalendarTests(TrackerApp app, PublishedApp elsewhere)
{
    // Where Debian puts what its package brings; another Python may come first on the PATH.
    private const string Python = "/usr/bin/python3";
    private const string Reader = "/usr/lib/python3/dist-packages/icalendar/__init__.py";

    private const string ReadCalendar =
        """
        import icalendar, json, sys
        calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
        day = lambda entry, name: entry.decoded(name).isoformat() if name in entry else None
        print(json.dumps([{
            "component": e.name, "uid": str(e["UID"]), "start": day(e, "DTSTART"), "end": day(e, "DTEND"), "stamp": day(e, "DTSTAMP"),
            "summary": str(e["SUMMARY"]), "description": str(e["DESCRIPTION"]), "url": str(e["URL"]), "edtf": str(e["X-EDTF"]),
            "categories": [str(c) for c in e["CATEGORIES"].cats], "errors": e.errors,
        } for e in calendar.subcomponents] + [{"component": calendar.name, "summary": str(calendar["NAME"]), "errors": calendar.errors}]))
        """;

    private readonly HttpClient _client = app.CreateReader();

    [RequiresToolTheory(Python, Reader)]
    [InlineData("scope=all")]
    [InlineData("scope=all&lang=ja")]
    [InlineData("party=coda&lang=en")]
    public async Task Calendar_ReadByIcalendar_HasEachEventWithTheDateOfTheDossier(string query)
    {
        var filter = string.Join('&', query.Split('&').Where(p => !p.StartsWith("lang", StringComparison.Ordinal)));
        var events = (await _client.JsonAsync($"/events.json?{filter}")).GetProperty("events").EnumerateArray().AtLeastOne();

        var read = Read(await _client.GetStringAsync($"/events.ics?{query}"));

        var entries = read.Where(e => e.GetProperty("component").GetString() != "VCALENDAR").ToList();
        Assert.Each(read, e => Assert.Equal(0, e.GetProperty("errors").GetArrayLength()));
        Assert.Equal(events.Select(e => e.GetProperty("url").GetString()), entries.Select(e => e.GetProperty("url").GetString()));
        foreach (var (stated, entry) in events.Zip(entries))
        {
            var date = stated.GetProperty("date").GetString();
            var isDay = date?.TrimEnd('?', '~', '%').Length == 10;
            Assert.Equal(date ?? "", entry.GetProperty("edtf").GetString());
            Assert.Equal(isDay ? "VEVENT" : "VJOURNAL", entry.GetProperty("component").GetString());
            Assert.Equal(isDay ? date![..10] : null, entry.GetProperty("start").GetString());
            Assert.Equal(isDay ? NextDay(date![..10]) : null, entry.GetProperty("end").GetString());
        }
    }

    [Fact]
    public async Task Calendar_DateOfAMonthAYearOrNone_StandsInWordsBeforeTheTitle()
    {
        var english = CalendarLines.Unfold(await _client.GetStringAsync("/events.ics?scope=all"));
        var japanese = CalendarLines.Unfold(await _client.GetStringAsync("/events.ics?scope=all&lang=ja"));

        Assert.Contains("SUMMARY:October 2025: The Cabinet Office asks OpenAI to respect copyright", english);
        Assert.Contains("SUMMARY:2016: Miyazaki condemns an AI animation demo", english);
        Assert.Contains("SUMMARY:No source gives a date: Getty Images sues Stability AI in two countries", english);
        Assert.Contains("SUMMARY:OpenAI launches Sora 2", english);
        Assert.Contains("SUMMARY:2016年：Hayao Miyazaki氏、AIによるアニメーションの実演を退ける", japanese);
        Assert.Contains("SUMMARY:日付を示す情報源なし：Getty Images、二つの国でStability AIを提訴", japanese);
    }

    [Fact]
    public async Task Calendar_Language_IsThatOfTheAddressAlone()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/events.ics?party=coda");
        request.Headers.Add("Accept-Language", "ja");
        request.Headers.Add("Cookie", ".AspNetCore.Culture=c%3Dja%7Cuic%3Dja");

        using var response = await _client.SendAsync(request);

        var lines = CalendarLines.Unfold(await response.Content.ReadAsStringAsync());
        Assert.Contains("CATEGORIES:Request", lines);
        Assert.Contains("CATEGORIES:要請", CalendarLines.Unfold(await _client.GetStringAsync("/events.ics?party=coda&lang=ja")));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public async Task Calendar_Lines_EndInCrlfAndHaveAtMost75OctetsOfWholeCharacters(string language)
    {
        var content = await _client.GetByteArrayAsync($"/events.ics?scope=all&lang={language}");

        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        var lines = strict.GetString(content).Split("\r\n");
        Assert.Contains(lines, l => l.StartsWith(' '));
        foreach (var line in lines)
        {
            Assert.DoesNotContain('\n', line);
            Assert.InRange(strict.GetByteCount(line), 0, 75);
        }

        // Character by character it is whole in each line too: no line begins with a byte that continues a character.
        for (var i = 2; i < content.Length; i++)
            Assert.False(content[i - 2] == '\r' && content[i - 1] == '\n' && (content[i] & 0xC0) == 0x80);
    }

    [Fact]
    public async Task Calendar_Identifiers_AreTheSameOnEveryHostInEveryLanguageAndFilter()
    {
        var here = Identifiers(await _client.GetStringAsync("/events.ics?scope=all"));
        var there = Identifiers(await elsewhere.CreateReader().GetStringAsync("/events.ics?lang=ja&scope=all&sort=desc"));

        Assert.NotEmpty(here);
        Assert.Equal(here.Count, here.Distinct().Count());
        Assert.Equal(here.Order(), there.Order());
    }

    [Fact]
    public async Task Calendar_Head_NamesTheCalendarAndWhereItComesFrom()
    {
        var lines = CalendarLines.Unfold(await _client.GetStringAsync("/events.ics?party=coda&lang=ja"));

        Assert.Contains("SOURCE;VALUE=URI:http://localhost/events.ics?party=coda&lang=ja", lines);
        Assert.Contains("URL:http://localhost/?party=coda", lines);
        Assert.Contains("X-WR-CALNAME:Sora紛争トラッカー", lines);
        Assert.Contains("NAME:Sora紛争トラッカー", lines);
    }

    [Fact]
    public async Task Calendar_Stamps_AreTheDaysOfTheRecordAndNotOfTheEvent()
    {
        var table = await ExportedTable.ReadAsync(_client, "/events.csv?scope=all");
        var lines = CalendarLines.Unfold(await _client.GetStringAsync("/events.ics?scope=all"));

        Assert.NotEmpty(table.Rows);
        Assert.Equal(
            table.Of("added").Zip(table.Of("revised"), (added, revised) => Midnight(revised.Length > 0 ? revised : added)),
            lines.Where(l => l.StartsWith("DTSTAMP:", StringComparison.Ordinal)).Select(l => l["DTSTAMP:".Length..]));
        Assert.Equal(
            table.Of("added").Select(Midnight),
            lines.Where(l => l.StartsWith("CREATED:", StringComparison.Ordinal)).Select(l => l["CREATED:".Length..]));
    }

    private static List<JsonElement> Read(string calendar) => [.. JsonDocument.Parse(Tool.Run(Python, calendar, "-c", ReadCalendar)).RootElement.EnumerateArray()];

    private static List<string> Identifiers(string calendar) => [.. CalendarLines.Unfold(calendar).Where(l => l.StartsWith("UID:", StringComparison.Ordinal))];

    private static string Midnight(string day) => day.Replace("-", "", StringComparison.Ordinal) + "T000000Z";

    private static string NextDay(string day) =>
        DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
