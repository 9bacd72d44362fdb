using System.Text.Json;

namespace SoraDisputeTracker.Web.Tests.Api;

public sealed class ApiListTests(TrackerApp app, SecondApp other)
{
    private readonly HttpClient _client = app.CreateReader();

    public static TheoryData<string, string> Filters { get; } = new()
    {
        { "events", "" }, { "events", "scope=all" }, { "events", "scope=all&sort=desc" }, { "events", "party=coda" }, { "events", "party=coda&party=openai&match=all" },
        { "events", "kind=remark&kind=answer&scope=all" }, { "events", "from=2025-10&to=2025-11&sort=desc" }, { "events", "q=copyright&scope=all" }, { "events", "q=no-such-word-anywhere" },
        { "parties", "" }, { "parties", "party=coda" }, { "parties", "scope=all" }, { "parties", "from=2025-11" },
        { "demands", "" }, { "demands", "status=overtaken" }, { "demands", "status=no-answer-found&as-of=2025-10-10" }, { "demands", "party=coda" }, { "demands", "as-of=2025-11" },
        { "sources", "" }, { "sources", "party=openai&kind=answer" }, { "sources", "scope=articles&page=7" },
        { "assertions", "subject=events/coda-request" }, { "assertions", "source=tekedia-coda-demand" }, { "assertions", "property=date" },
        { "disagreements", "" }, { "disagreements", "event=coda-request" }, { "disagreements", "kind=against-primary&party=openai" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task List_WalkedThrough_GivesEachRecordOfTheFileOnceAndInItsOrder(string collection, string filter)
    {
        var expected = (await _client.JsonAsync($"/{collection}.json?{filter}")).GetProperty(collection).EnumerateArray().Select(Name).ToList();
        Assert.Equal(filter.Contains("no-such-word", StringComparison.Ordinal), expected.Count == 0);
        foreach (var limit in new[] { 1, 7, 200 })
        {
            var walked = await ApiWalk.AllAsync(_client, collection, $"/api/v1/{collection}?{filter}&limit={limit}&fields=url", limit);

            Assert.Equal(expected, walked.Select(Name));
        }
    }

    [Theory]
    [InlineData(7)]
    [InlineData(200)]
    public async Task List_AllAssertions_GivesEachOnce(int limit)
    {
        var file = await _client.JsonAsync("/assertions.json");

        var walked = await ApiWalk.AllAsync(_client, "assertions", $"/api/v1/assertions?limit={limit}", limit);

        Assert.Equal(file.GetProperty("assertions").EnumerateArray().Select(Name).AtLeastOne(), walked.Select(Name));
    }

    [Theory]
    [InlineData("q=coda", 7)]
    [InlineData("q=opt+out&kind=assertion", 3)]
    [InlineData("q=%E8%91%97%E4%BD%9C%E6%A8%A9", 200)]
    [InlineData("q=no-such-word-anywhere", 5)]
    [InlineData("", 5)]
    public async Task Search_WalkedThrough_GivesEachHitOfThePagesOnceAndInTheirOrder(string query, int limit)
    {
        var hits = new List<string>();
        for (var (page, pages) = (1, 1); page <= pages; page++)
        {
            var answer = await _client.JsonAsync($"/search.json?{query}&page={page}");
            pages = answer.GetProperty("pages").GetInt32();
            hits.AddRange(answer.GetProperty("results").EnumerateArray().Select(r => $"{r.GetProperty("kind")}/{r.GetProperty("slug")}"));
        }

        var walked = await ApiWalk.AllAsync(_client, "search", $"/api/v1/search?{query}&limit={limit}", limit);

        Assert.Equal(query.Length == 0 || query.Contains("no-such-word", StringComparison.Ordinal), hits.Count == 0);
        Assert.Equal(hits, walked.Select(r => $"{r.GetProperty("kind")}/{r.GetProperty("slug")}"));
    }

    [Theory]
    [InlineData("events", "properties")]
    [InlineData("parties", "properties")]
    [InlineData("demands", "properties")]
    [InlineData("sources", "stated")]
    [InlineData("assertions", "quotes")]
    [InlineData("disagreements", "values")]
    public async Task List_Records_CarryTheirEvidence(string collection, string member)
    {
        var answer = await _client.JsonAsync($"/api/v1/{collection}?limit=5");

        var records = answer.GetProperty(collection).EnumerateArray().ToList();
        Assert.NotEmpty(records);
        Assert.Each(records, r => Assert.NotEqual(0, r.GetProperty(member).GetArrayLength()));
        Assert.Contains("\"quotes\":[{\"text\":", answer.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_WithoutLimit_HasFiftyRecords()
    {
        var answer = await _client.JsonAsync("/api/v1/assertions");

        Assert.Equal(50, answer.GetProperty("assertions").GetArrayLength());
    }

    [Theory]
    [InlineData("events", "title,date", "slug,title,date")]
    [InlineData("events", "slug", "slug")]
    [InlineData("assertions", "value", "id,value")]
    [InlineData("disagreements", "kinds", "id,kinds")]
    [InlineData("search?q=coda", "title", "kind,slug,title")]
    public async Task List_Fields_HasTheseAndTheKeyOnly(string list, string fields, string members)
    {
        var answer = await _client.JsonAsync($"/api/v1/{list}{(list.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit=3&fields={fields}");

        Assert.Each(
            answer.GetProperty(list.Split('?')[0]).EnumerateArray(),
            r => Assert.Equal(members, string.Join(',', r.EnumerateObject().Select(m => m.Name))));
    }

    [Fact]
    public async Task List_Link_LeadsToTheNextPartUnderTheSameFilterAndToTheFirst()
    {
        using var response = await _client.GetAsync("/api/v1/events?scope=all&party=coda&party=openai&limit=2&fields=title");

        var next = System.Web.HttpUtility.ParseQueryString(new Uri(ApiWalk.Link(response, "next")!).Query);
        Assert.Equal("2", next["limit"]);
        Assert.Equal("title", next["fields"]);
        Assert.Equal(["coda", "openai"], next.GetValues("party")!);
        Assert.NotNull(next["cursor"]);
        Assert.Equal("http://localhost/api/v1/events?scope=all&party=coda&party=openai&limit=2&fields=title", ApiWalk.Link(response, "first"));
        Assert.Equal("http://localhost/api/v1/context.jsonld", ApiWalk.Link(response, "http://www.w3.org/ns/json-ld#context"));
    }

    [Fact]
    public async Task List_LastPart_HasNoNext()
    {
        using var response = await _client.GetAsync("/api/v1/events?party=coda&limit=200");

        Assert.Null(ApiWalk.Link(response, "next"));
        Assert.NotNull(ApiWalk.Link(response, "first"));
    }

    [Fact]
    public async Task List_AskedTwice_GivesTheSameBytes()
    {
        Assert.Equal(await _client.GetStringAsync("/api/v1/events?limit=3"), await other.CreateReader().GetStringAsync("/api/v1/events?limit=3"));
        Assert.Equal(await ApiWalk.CursorAsync(_client, "/api/v1/events?limit=3"), await ApiWalk.CursorAsync(other.CreateReader(), "/api/v1/events?limit=3"));
    }

    private static string Name(JsonElement record) => (record.TryGetProperty("slug", out var slug) ? slug : record.GetProperty("id")).GetString()!;
}
