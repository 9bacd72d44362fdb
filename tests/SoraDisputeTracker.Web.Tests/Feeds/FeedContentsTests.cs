using Microsoft.Data.Sqlite;

namespace SoraDisputeTracker.Web.Tests.Feeds;

/// <summary>Feeds tell what the dossier holds, and who says so.</summary>
public sealed class FeedContentsTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("", "en")]
    [InlineData("", "ja")]
    [InlineData("scope=all", "en")]
    [InlineData("scope=all", "ja")]
    [InlineData("party=coda&sort=desc", "en")]
    public async Task TimelineEntries_BesideTheDatabase_HaveItsTitlesSummariesAndDays(string filter, string language)
    {
        var slugs = (await _client.JsonAsync($"/events.json?{filter}")).GetProperty("events").Slugs();
        var records = Query(
            $"""
            SELECT slug, coalesce(title_{language}, title_en), coalesce(summary_{language}, summary_en), added,
                   coalesce((SELECT max(date) FROM revisions r WHERE r.kind = 'event' AND r.slug = e.slug), added), coalesce(substr(date, 1, 4), '')
            FROM events e
            """).Where(r => slugs.Contains(r[0])).ToDictionary(r => $"events/{r[0]}");

        var entries = (await AtomDocument.GetAsync(_client, FeedAddresses.In(language, $"/feed.atom?{filter}"))).Entries;

        Assert.Equal(records.Keys.Order(StringComparer.Ordinal), entries.Select(e => e.Record).Order(StringComparer.Ordinal));
        Assert.Each(entries, e =>
        {
            var record = records[e.Record];
            Assert.StartsWith(record[1], e.Title, StringComparison.Ordinal);
            Assert.Contains(record[5], e.Title[record[1].Length..], StringComparison.Ordinal);
            Assert.Equal(record[2], e.Summary);
            Assert.Equal($"{record[3]}T00:00:00Z", e.Published);
            Assert.Equal($"{record[4]}T00:00:00Z", e.Updated);
        });
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public async Task TimelineEntries_WhoSaysSo_AreAllSourcesWithOneQuoteThatOneOfThemPrints(string language)
    {
        var sources = (await _client.JsonAsync("/events.json?scope=all")).GetProperty("events").EnumerateArray()
            .ToDictionary(e => $"events/{e.GetProperty("slug").GetString()}", e => e.GetProperty("sources").Strings());
        var quotes = Query(
            """
            SELECT 'events/' || a.subject, q.text, q.source FROM assertions a JOIN assertion_quotes aq ON aq.assertion = a.id JOIN quotes q ON q.id = aq.quote
            WHERE a.subject_kind = 'event'
            """).ToLookup(r => r[0], r => (Text: r[1], Source: r[2]));

        var entries = (await AtomDocument.GetAsync(_client, $"/feed.atom?scope=all&lang={language}")).Entries;

        Assert.Each(entries, e =>
        {
            Assert.Subset(e.Links.ToHashSet(), sources[e.Record].Select(s => $"http://localhost/sources/{s}").ToHashSet());
            var quote = Assert.Single(e.Quotes);
            Assert.InRange(quote.Length, 1, 300);
            var printed = quotes[e.Record].Where(q => q.Text == quote).Select(q => q.Source).ToList();
            Assert.Contains(e.Links, l => printed.Exists(s => l.StartsWith($"http://localhost/sources/{s}#a-", StringComparison.Ordinal)));
        });
    }

    [Theory]
    [InlineData("shiozaki-in-danger-post", "en", "Additionally, Japanese MP Akihisa Shiozaki")]
    [InlineData("shiozaki-in-danger-post", "ja", "やられました。")]
    [InlineData("publishers-joint-statement", "en", "According to the joint statement,")]
    [InlineData("cabinet-office-request", "ja", "著作権侵害となる行為を行わないよう")]
    public async Task TimelineEntries_Quote_PutsTheMatterInWordsOfTheReadersLanguage(string slug, string language, string beginning)
    {
        var entries = (await AtomDocument.GetAsync(_client, $"/feed.atom?scope=all&lang={language}")).Entries;

        Assert.StartsWith(beginning, entries.Single(e => e.Record == $"events/{slug}").Quotes.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TimelineEntries_WhatSourcesDifferOn_IsNamedWithItsAbbreviationsWhole()
    {
        var entries = (await AtomDocument.GetAsync(_client, "/feed.atom?lang=ja")).Entries;

        Assert.Contains("日付（2025年10月30日または10月31日）、AIへの姿勢", entries.Single(e => e.Record == "events/publishers-joint-statement").Content.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/feed.atom", "Sora Dispute Tracker")]
    [InlineData("/feed.atom?party=coda&party=openai&kind=request", "Sora Dispute Tracker: events with CODA or OpenAI, of the kind Request")]
    [InlineData("/feed.atom?scope=all", "Sora Dispute Tracker: all events, context included")]
    [InlineData("/feed.atom?scope=articles", "Sora Dispute Tracker: events among those that the first articles tell of")]
    [InlineData("/feed.atom?lang=ja&party=coda&from=2025-10", "Sora紛争トラッカー：出来事（当事者：CODA／2025年10月以降）")]
    [InlineData("/parties/coda/feed.atom?lang=ja", "Sora紛争トラッカー：CODA")]
    public async Task Title_OfAFeed_SaysWhatItIsNarrowedTo(string address, string title)
    {
        var feed = await AtomDocument.GetAsync(_client, address);

        Assert.Equal(title, feed.Feed.Element(AtomDocument.Atom + "title")!.Value);
    }

    [Fact]
    public async Task TimelineEntries_OfOneDay_HaveTheLatestEventFirst()
    {
        var dates = (await _client.JsonAsync("/events.json")).GetProperty("events").EnumerateArray()
            .ToDictionary(e => $"events/{e.GetProperty("slug").GetString()}", e => e.GetProperty("date").GetString());

        var days = (await AtomDocument.GetAsync(_client, "/feed.atom")).Entries.GroupBy(e => e.Updated, e => dates[e.Record]);

        // Days alone: what a month stands beside is a matter of the timeline.
        Assert.Each(days.Select(d => d.Where(date => date?.Length == 10).ToList()).Where(d => d.Count > 1), d => Assert.Equal(d.OrderDescending(StringComparer.Ordinal), d));
    }

    [Theory]
    [InlineData("coda")]
    [InlineData("openai")]
    [InlineData("japanese-government")]
    public async Task PartyEntries_BesideTheDatabase_AreItsEventsAndDemands(string party)
    {
        var expected = Query(
            $"""
            SELECT 'events/' || event FROM event_roles WHERE party = '{party}' UNION SELECT 'demands/' || demand FROM demand_parties WHERE party = '{party}'
            """).Select(r => r[0]);

        var entries = (await AtomDocument.GetAsync(_client, $"/parties/{party}/feed.atom")).Entries;

        Assert.Equal(expected.AtLeastOne().Order(StringComparer.Ordinal), entries.Select(e => e.Record).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task DemandEntries_EveryDemand_AreItAndItsHistory()
    {
        foreach (var demand in (await _client.JsonAsync("/demands.json")).GetProperty("demands").EnumerateArray().AtLeastOne())
        {
            var slug = demand.GetProperty("slug").GetString()!;
            var history = demand.GetProperty("history").EnumerateArray().Select(s => s.GetProperty("status").GetString()).ToList();

            var items = (await _client.JsonAsync($"/demands/{slug}/feed.json")).GetProperty("items").EnumerateArray().ToList();

            Assert.Equal(history.Append("demand").Order(StringComparer.Ordinal), items.Select(i => i.GetProperty("_tracker").GetProperty("kind").GetString()).Order(StringComparer.Ordinal));
            Assert.Each(items, i => Assert.Equal($"http://localhost/demands/{slug}", i.GetProperty("url").GetString()));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("party=coda")]
    [InlineData("kind=against-primary")]
    public async Task DisagreementEntries_BesideTheList_HaveEveryValueAndEverySource(string filter)
    {
        var expected = (await _client.JsonAsync($"/disagreements.json?{filter}")).GetProperty("disagreements").EnumerateArray().ToDictionary(d => d.GetProperty("id").GetString()!);

        var entries = (await AtomDocument.GetAsync(_client, $"/disagreements/feed.atom?{filter}")).Entries;

        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), entries.Select(e => new Uri(e.Url).Fragment[1..]).Order(StringComparer.Ordinal));
        Assert.Each(entries, e =>
        {
            var values = expected[new Uri(e.Url).Fragment[1..]].GetProperty("values").EnumerateArray().ToList();
            Assert.Equal(values.Count, e.Content.Descendants(AtomDocument.Xhtml + "strong").Count());
            Assert.Equal(values.Count, e.Quotes.Count());
            var sources = values.SelectMany(v => v.GetProperty("assertions").EnumerateArray()).Select(a => $"http://localhost/sources/{a.GetProperty("source").GetString()}");
            Assert.Subset(e.Links.ToHashSet(), sources.ToHashSet());
        });
    }

    [Fact]
    public async Task ChangeEntries_BesideTheList_AreTheSameInTheSameOrder()
    {
        var changes = (await _client.JsonAsync("/changes.json")).GetProperty("changes").EnumerateArray().Select(c =>
        {
            var day = c.GetProperty("revised").GetString() ?? c.GetProperty("added").GetString();
            return (Url: c.GetProperty("url").GetString() ?? $"http://localhost/changes#day-{day}", Day: $"{day}T00:00:00Z", Why: c.GetProperty("why").GetString() ?? "");
        }).ToList();

        var entries = (await AtomDocument.WalkAsync(_client, "/changes/feed.atom")).SelectMany(p => p.Entries).ToList();

        Assert.Equal(changes.Select(c => (c.Url, c.Day)), entries.Select(e => (e.Url, e.Updated)));
        Assert.Each(changes.Zip(entries), c => Assert.EndsWith(c.First.Why, c.Second.Summary, StringComparison.Ordinal));
    }

    private List<string[]> Query(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Directory.GetFiles(app.DataDirectory, "tracker-*.db").Single()};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return rows;
    }
}
