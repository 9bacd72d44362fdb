using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Data.Sqlite;
using Microsoft.VisualBasic.FileIO;

namespace SoraDisputeTracker.Web.Tests.Endpoints;

/// <summary>A filter lets the same events through wherever it is asked: on the page, in every file and feed, in the interface for programs, and in the database itself.</summary>
public sealed partial class SameEverywhereTests(TrackerApp app)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly HttpClient _client = app.CreateReader();

    public static TheoryData<string> Filters { get; } =
    [
        "", "scope=all", "scope=articles", "party=openai", "party=coda", "party=coda&party=openai", "party=coda&party=openai&match=all",
        "party=japanese-government&scope=all", "party=sam-altman&sort=desc", "party=stability-ai&scope=all", "kind=request", "kind=remark&kind=answer",
        "kind=lawsuit&scope=all", "kind=ruling&scope=all&sort=desc", "source=tekedia-coda-demand", "source=the-outpost-government-request&scope=all",
        "source=outlook-respawn-joint-statement&source=cabinet-answer-74", "from=2025-10", "to=2025-10", "from=2025-10-15&to=2025-10-31", "from=2025-11&scope=all",
        "to=2024&scope=all", "q=anime", "q=anime+copyright&scope=all", "q=%E8%91%97%E4%BD%9C%E6%A8%A9&scope=all", "q=opt-in", "q=no-such-word-anywhere",
        "party=openai&kind=answer&from=2025", "party=openai&source=tekedia-coda-demand&q=sora", "kind=statement&from=2025-10-30&to=2025-10-30", "scope=all&sort=desc",
        "kind=proposal&scope=articles",
    ];

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Filter_AskedEverywhere_LetsTheSameEventsThrough(string filter)
    {
        var expected = InTheDatabase(filter);
        Assert.Equal(filter.Contains("no-such-word", StringComparison.Ordinal), expected.Count == 0);

        Assert.Equal(expected.Count, await CountOnPageAsync(filter));
        Assert.Equal(expected, await OnPageAsync(filter));
        Assert.Equal(expected, await InJsonAsync(filter));
        Assert.Equal(expected, await InCsvAsync(filter));
        Assert.Equal(expected, await InCalendarAsync(filter));
        Assert.Equal(expected, await InApiAsync(filter, limit: 3));
        Assert.Equal(expected, await InApiAsync(filter, limit: 200));
        Assert.Equal(expected, await InAtomAsync(filter));
        Assert.Equal(expected, await InJsonFeedAsync(filter));
    }

    // Written by hand on the base tables: it shares no line with the queries that it is compared with.
    private SortedSet<string> InTheDatabase(string filter)
    {
        var sql = new StringBuilder("SELECT slug FROM events e WHERE 1");
        using var connection = new SqliteConnection($"Data Source={Directory.GetFiles(app.DataDirectory, "tracker-*.db").Single()};Mode=ReadOnly");
        using var command = connection.CreateCommand();
        var values = System.Web.HttpUtility.ParseQueryString(filter);
        sql.Append(values["scope"] switch
        {
            "all" => "",
            "articles" => " AND EXISTS (SELECT 1 FROM event_sources s JOIN sources r ON r.slug = s.source WHERE s.event = e.slug AND r.origin = 'article')",
            _ => " AND scope = 'dispute'",
        });
        var parties = values.GetValues("party") ?? [];
        if (values["match"] == "all")
        {
            foreach (var party in parties)
                sql.Append(CultureInfo.InvariantCulture, $" AND EXISTS (SELECT 1 FROM event_roles r WHERE r.event = e.slug AND r.party = {Given(party)})");
        }
        else if (parties.Length > 0)
        {
            sql.Append(CultureInfo.InvariantCulture, $" AND EXISTS (SELECT 1 FROM event_roles r WHERE r.event = e.slug AND r.party IN ({string.Join(", ", parties.Select(Given))}))");
        }

        if (values.GetValues("kind") is { } kinds)
            sql.Append(CultureInfo.InvariantCulture, $" AND kind IN ({string.Join(", ", kinds.Select(Given))})");
        if (values.GetValues("source") is { } sources)
            sql.Append(CultureInfo.InvariantCulture, $" AND EXISTS (SELECT 1 FROM event_sources s WHERE s.event = e.slug AND s.source IN ({string.Join(", ", sources.Select(Given))}))");
        if (values["from"] is { } from)
            sql.Append(CultureInfo.InvariantCulture, $" AND date_latest >= {Given(from + (from.Length == 4 ? "-01-01" : from.Length == 7 ? "-01" : ""))}");
        if (values["to"] is { } to)
            sql.Append(CultureInfo.InvariantCulture, $" AND date_earliest <= {Given(to + (to.Length == 4 ? "-12-31" : to.Length == 7 ? "-31" : ""))}");
        foreach (var word in (values["q"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            sql.Append(
                CultureInfo.InvariantCulture,
                $"""
                 AND instr(lower(
                    title_en || char(10) || ifnull(title_ja, '') || char(10) || summary_en || char(10) || ifnull(summary_ja, '') || char(10)
                    || ifnull((SELECT group_concat(n.name, char(10)) FROM event_roles r JOIN party_names n ON n.party = r.party WHERE r.event = e.slug), '') || char(10)
                    || ifnull((SELECT group_concat(q.text, char(10)) FROM assertions a JOIN assertion_quotes aq ON aq.assertion = a.id JOIN quotes q ON q.id = aq.quote
                               WHERE a.subject_kind = 'event' AND a.subject = e.slug), '')), {Given(word)}) > 0
                """);
        }

        connection.Open();
        command.CommandText = sql.ToString();
        using var reader = command.ExecuteReader();
        var slugs = new SortedSet<string>(StringComparer.Ordinal);
        while (reader.Read())
            slugs.Add(reader.GetString(0));
        return slugs;

        string Given(string value)
        {
            var name = $"$p{command.Parameters.Count}";
            command.Parameters.AddWithValue(name, value);
            return name;
        }
    }

    private async Task<int> CountOnPageAsync(string filter)
    {
        using var response = await _client.GetAsync($"/?{filter}");
        var heading = (await response.ReadPageAsync()).QuerySelector("#list-head")!.TextContent.Trim();
        return LeadingNumber().Match(heading) is { Success: true } number ? int.Parse(number.Value, CultureInfo.InvariantCulture) : 0;
    }

    private async Task<SortedSet<string>> OnPageAsync(string filter)
    {
        using var response = await _client.GetAsync($"/?{filter}");
        return Distinct((await response.ReadPageAsync()).QuerySelectorAll("#list [data-event]").Select(e => e.GetAttribute("data-event")!));
    }

    private async Task<SortedSet<string>> InJsonAsync(string filter)
    {
        var answer = await _client.JsonAsync($"/events.json?{filter}");
        var slugs = answer.GetProperty("events").Slugs();
        Assert.Equal(answer.GetProperty("count").GetInt32(), slugs.Count);
        return Distinct(slugs);
    }

    private async Task<SortedSet<string>> InCsvAsync(string filter)
    {
        using var parser = new TextFieldParser(new StringReader(await _client.GetStringAsync($"/events.csv?{filter}"))) { Delimiters = [","], HasFieldsEnclosedInQuotes = true };
        var column = Array.IndexOf(parser.ReadFields()!, "slug");
        var slugs = new List<string>();
        while (!parser.EndOfData)
            slugs.Add(parser.ReadFields()![column]);
        return Distinct(slugs);
    }

    private async Task<SortedSet<string>> InCalendarAsync(string filter)
    {
        var calendar = (await _client.GetStringAsync($"/events.ics?{filter}")).Replace("\r\n ", "", StringComparison.Ordinal);
        var entries = EntryOfCalendar().Count(calendar);
        var slugs = AddressInCalendar().Matches(calendar).Select(m => m.Groups["slug"].Value).ToList();
        Assert.Equal(entries, slugs.Count);
        return Distinct(slugs);
    }

    private async Task<SortedSet<string>> InApiAsync(string filter, int limit)
    {
        var slugs = new List<string>();
        int? count = null;
        for (var address = $"/api/v1/events?limit={limit}&{filter}"; address is not null;)
        {
            using var response = await _client.GetAsync(address);
            var page = await response.ReadJsonAsync();
            slugs.AddRange(page.GetProperty("events").Slugs());
            count ??= page.GetProperty("count").GetInt32();
            address = response.Headers.TryGetValues("Link", out var links) ? Next().Match(string.Join(", ", links)) is { Success: true } next ? next.Groups["address"].Value : null : null;
        }

        Assert.Equal(count, slugs.Count);
        return Distinct(slugs);
    }

    private async Task<SortedSet<string>> InAtomAsync(string filter)
    {
        var slugs = new List<string>();
        for (var address = $"/feed.atom?{filter}"; address is not null;)
        {
            var feed = XDocument.Parse(await _client.GetStringAsync(address)).Root!;
            slugs.AddRange(feed.Elements(Atom + "entry").Select(e => Slug(LinkOf(e, "alternate")!)));
            address = LinkOf(feed, "next");
        }

        return Distinct(slugs);
    }

    private async Task<SortedSet<string>> InJsonFeedAsync(string filter)
    {
        var slugs = new List<string>();
        for (var address = $"/feed.json?{filter}"; address is not null;)
        {
            var feed = await _client.JsonAsync(address);
            slugs.AddRange(feed.GetProperty("items").EnumerateArray().Select(i => Slug(i.GetProperty("url").GetString()!)));
            address = feed.TryGetProperty("next_url", out var next) && next.ValueKind == JsonValueKind.String ? next.GetString() : null;
        }

        return Distinct(slugs);
    }

    private static string? LinkOf(XElement element, string relation) =>
        element.Elements(Atom + "link").FirstOrDefault(l => ((string?)l.Attribute("rel") ?? "alternate") == relation)?.Attribute("href")?.Value;

    private static string Slug(string address) => new Uri(address).AbsolutePath.Split('/')[2];

    private static SortedSet<string> Distinct(IEnumerable<string> slugs)
    {
        var all = slugs.ToList();
        var distinct = new SortedSet<string>(all, StringComparer.Ordinal);
        Assert.Equal(distinct.Count, all.Count);
        return distinct;
    }

    [GeneratedRegex("^[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex LeadingNumber();

    [GeneratedRegex("^BEGIN:(VEVENT|VJOURNAL)\r$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EntryOfCalendar();

    [GeneratedRegex("^URL[^:]*:http://localhost/events/(?<slug>[a-z0-9-]+)\r$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AddressInCalendar();

    [GeneratedRegex("<(?<address>[^>]+)>; *rel=\"?next\"?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Next();
}
