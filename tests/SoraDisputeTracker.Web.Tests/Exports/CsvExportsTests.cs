using System.Net;

namespace SoraDisputeTracker.Web.Tests.Exports;

public sealed class CsvExportsTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    // Programs name columns by their place: a new one comes at the end.
    [Theory]
    [InlineData("events", "slug,title,title_ja,date,date_earliest,date_latest,kind,scope,spine,summary,summary_ja,parties,roles,sources,contested,added,revised,url")]
    [InlineData("parties", "slug,name,name_ja,full_name,full_name_ja,aliases,kind,side,side_name,description,description_ja,events,added,url")]
    [InlineData("demands", "slug,title,title_ja,summary,summary_ja,theme,event,event_title,date,senders,addressees,status,status_as_of,history,sources,added,url")]
    [InlineData("sources", "slug,type,title,title_supplied,title_en,title_ja,citation_key,authors,container_title,publisher,issued,accessed,language,abstract,note,origin,kind,consulted,confidence,original_url,assertions,quotes,events,added,url")]
    [InlineData("disagreements", "id,subject,subject_name,property,property_label,spine,kinds,values,labels,stated_by,shown,reason,reason_source,confidence,url")]
    [InlineData("assertions", "id,source,source_name,subject,subject_name,property,property_label,value,value_name,label,unit,attributed_to,inferred,as_of,section,quotes,quote_places,quote_languages,passage_urls,url")]
    public async Task File_Columns_StandInTheirOrder(string collection, string columns)
    {
        var table = await ExportedTable.ReadAsync(_client, $"/{collection}.csv");

        Assert.Equal(columns.Split(','), table.Columns);
        Assert.NotEmpty(table.Rows);
    }

    [Theory]
    [InlineData("events", "slug", "?scope=all")]
    [InlineData("parties", "slug", "")]
    [InlineData("demands", "slug", "")]
    [InlineData("sources", "slug", "")]
    [InlineData("disagreements", "id", "")]
    [InlineData("assertions", "id", "")]
    public async Task File_Rows_AreThoseOfTheJson(string collection, string key, string query)
    {
        var table = await ExportedTable.ReadAsync(_client, $"/{collection}.csv{query}");
        var json = await _client.JsonAsync($"/{collection}.json{query}");

        Assert.Equal(json.GetProperty(collection).EnumerateArray().Select(r => r.GetProperty(key).GetString()!).AtLeastOne(), table.Of(key));
        Assert.Equal(json.GetProperty(collection).EnumerateArray().Select(r => r.GetProperty("url").GetString()!), table.Of("url"));
        Assert.Equal(json.GetProperty("count").GetInt32(), table.Rows.Count);
    }

    [Fact]
    public async Task File_Event_HasTheDateAsFarAsItIsKnown()
    {
        var table = await ExportedTable.ReadAsync(_client, "/events.csv?scope=all");

        var dates = table.Of("slug").Zip(table.Of("date"), table.Of("date_earliest").Zip(table.Of("date_latest"))).ToDictionary(d => d.First, d => (d.Second, d.Third));
        Assert.Equal(("2025-10-28", ("2025-10-28", "2025-10-28")), dates["coda-request"]);
        Assert.Equal(("2025-10", ("2025-10-01", "2025-10-31")), dates["cabinet-office-request"]);
        Assert.Equal(("2016", ("2016-01-01", "2016-12-31")), dates["miyazaki-ai-demo"]);
        Assert.Equal(("", ("", "")), dates["getty-sues-stability-ai"]);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("?bom=1", true)]
    [InlineData("?bom=", true)]
    [InlineData("?bom=0", false)]
    public async Task File_ByteOrderMark_StandsThereUnlessAProgramAsksForNone(string query, bool expected)
    {
        var content = await _client.GetByteArrayAsync($"/events.csv{query}");

        Assert.Equal(expected, content.AsSpan().StartsWith("\uFEFF"u8));
        Assert.Equal("slug,", System.Text.Encoding.UTF8.GetString(content, expected ? 3 : 0, 5));
    }

    [Fact]
    public async Task File_ContentType_SaysThatThereIsAHeader()
    {
        using var response = await _client.GetAsync("/demands.csv");

        Assert.Equal("text/csv; charset=utf-8; header=present", response.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("/events.csv", "^events-DAY-HASH\\.csv$")]
    [InlineData("/events.csv?party=coda&sort=desc&page=2&bom=0", "^events-party-coda-DAY-HASH\\.csv$")]
    [InlineData("/events.ics?kind=launch&lang=ja", "^events-kind-launch-DAY-HASH\\.ics$")]
    [InlineData("/parties.csv", "^parties-DAY-HASH\\.csv$")]
    [InlineData("/parties.csv?q=opt%20in", "^parties-q-opt-in-DAY-HASH\\.csv$")]
    [InlineData("/sources.csv?scope=all", "^sources-scope-all-DAY-HASH\\.csv$")]
    [InlineData("/demands.csv?as-of=2025-11&status=overtaken&party=coda", "^demands-as-of-2025-11-status-overtaken-party-coda-DAY-HASH\\.csv$")]
    [InlineData("/disagreements.csv?party=coda", "^disagreements-party-coda-DAY-HASH\\.csv$")]
    [InlineData("/assertions.csv?subject=events%2Fcoda-request", "^assertions-subject-events-coda-request-DAY-HASH\\.csv$")]
    public async Task File_Name_CarriesTheFilterTheDayOfTheNewestChangeAndTheCorpus(string address, string pattern)
    {
        var corpus = (await _client.JsonAsync("/healthz")).GetProperty("corpus").GetString()!;
        var changes = await _client.JsonAsync("/changes.json");
        var newest = changes.GetProperty("changes")[0];
        var day = (newest.GetProperty("revised").GetString() ?? newest.GetProperty("added").GetString())!;

        using var response = await _client.GetAsync(address);

        var disposition = response.Content.Headers.ContentDisposition;
        Assert.Equal("attachment", disposition?.DispositionType);
        Assert.Matches(pattern.Replace("DAY", day, StringComparison.Ordinal).Replace("HASH", corpus[..8], StringComparison.Ordinal), disposition?.FileName?.Trim('"'));
    }

    [Theory]
    [InlineData("/events.xyz", "format", "csv, json, ics")]
    [InlineData("/parties.ics", "format", "csv, json")]
    [InlineData("/sources.CSV", "format", "csv, json")]
    [InlineData("/assertions.xml", "format", "csv, json")]
    [InlineData("/events.csv?bom=2", "bom", "`0`")]
    [InlineData("/events.json?bom=0", "bom", "not a parameter")]
    [InlineData("/events.csv?lang=ja", "lang", "not a parameter")]
    [InlineData("/events.ics?lang=fr", "lang", "`en` or `ja`")]
    [InlineData("/events.ics?bom=0", "bom", "not a parameter")]
    [InlineData("/parties.csv?party=codda", "party", "`coda`")]
    [InlineData("/demands.csv?status=none", "status", "not known")]
    [InlineData("/demands.csv?as-of=yesterday", "as-of", "no date")]
    [InlineData("/disagreements.csv?party=codda", "party", "`coda`")]
    [InlineData("/assertions.csv?subject=events/coda-requst", "subject", "`events/coda-request`")]
    [InlineData("/assertions.csv?subject=coda", "subject", "COLLECTION/SLUG")]
    [InlineData("/assertions.json?source=tekedia", "source", "not known")]
    [InlineData("/assertions.json?property=dte", "property", "`date`")]
    [InlineData("/assertions.json?party=coda", "party", "not a parameter")]
    public async Task File_WhatCannotBeMeant_Answers400ThatNamesItAndWhatIsKnown(string address, string parameter, string known)
    {
        using var response = await _client.GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(known, (await response.ReadJsonAsync()).GetProperty("errors").GetProperty(parameter)[0].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/events.csv?sort=desc&page=7", "/events.csv")]
    [InlineData("/parties.csv?sort=desc&page=7", "/parties.csv")]
    [InlineData("/sources.csv?page=2", "/sources.csv")]
    public async Task File_OrderAndPage_DoNotMatterToWhatItHolds(string address, string plain)
    {
        var table = await ExportedTable.ReadAsync(_client, address);
        var all = await ExportedTable.ReadAsync(_client, plain);

        Assert.Equal(all.Of("slug").AtLeastOne().Order(), table.Of("slug").Order());
    }

    [Fact]
    public async Task File_NothingInView_IsTheHeaderAlone()
    {
        Assert.Empty((await ExportedTable.ReadAsync(_client, "/events.csv?q=nothing+holds+these+words")).Rows);
        Assert.Empty((await ExportedTable.ReadAsync(_client, "/parties.csv?q=nothing+holds+these+words")).Rows);
    }

    [Fact]
    public async Task File_Demands_AreThoseOfTheStatusOnTheDay()
    {
        var latest = await ExportedTable.ReadAsync(_client, "/demands.csv");
        var earlier = await ExportedTable.ReadAsync(_client, "/demands.csv?as-of=2025-10-28");
        var overtaken = await ExportedTable.ReadAsync(_client, "/demands.csv?status=overtaken");

        Assert.InRange(earlier.Rows.Count, 1, latest.Rows.Count - 1);
        Assert.DoesNotContain("overtaken", earlier.Of("status"));
        Assert.Each(overtaken.Of("status"), s => Assert.Equal("overtaken", s));
        Assert.Equal(latest.Of("status").Count(s => s == "overtaken"), overtaken.Rows.Count);
    }

    [Fact]
    public async Task File_Assertions_AreThoseOfSubjectSourceAndProperty()
    {
        var table = await ExportedTable.ReadAsync(_client, "/assertions.csv?subject=events/coda-request&source=coda-notice-ja&property=date");

        Assert.Equal(["events/coda-request"], table.Of("subject").Distinct());
        Assert.Equal(["coda-notice-ja"], table.Of("source").Distinct());
        Assert.Equal(["date"], table.Of("property").Distinct());
        Assert.Each(table.Of("quotes"), q => Assert.NotEqual("", q));
    }
}
