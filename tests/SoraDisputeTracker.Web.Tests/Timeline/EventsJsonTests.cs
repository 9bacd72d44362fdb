using System.Net;

namespace SoraDisputeTracker.Web.Tests.Timeline;

public sealed class EventsJsonTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("/events.json", "dispute")]
    [InlineData("/events.json?scope=all", "dispute|context")]
    public async Task List_Scope_HoldsAsManyEventsAsTheSeeds(string address, string scopes)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Repository.Seeds, "dossier", "events.yaml"));
        var inSeeds = lines.Count(l => scopes.Split('|').Any(s => l.Trim() == $"scope: {s}"));

        var answer = await _client.JsonAsync(address);

        Assert.NotEqual(0, inSeeds);
        Assert.Equal(inSeeds, answer.GetProperty("count").GetInt32());
        Assert.Equal(inSeeds, answer.GetProperty("events").GetArrayLength());
    }

    [Fact]
    public async Task List_Corpus_IsTheOneInService()
    {
        var health = await _client.JsonAsync("/healthz");
        var answer = await _client.JsonAsync("/events.json");

        Assert.Equal(health.GetProperty("corpus").GetString(), answer.GetProperty("corpus").GetString());
    }

    [Fact]
    public async Task List_Event_CarriesEveryField()
    {
        var answer = await _client.JsonAsync("/events.json");

        var launch = answer.GetProperty("events").EnumerateArray().Single(e => e.GetProperty("slug").GetString() == "sora-2-launch");
        Assert.Equal("2025-09-30", launch.GetProperty("date").GetString());
        Assert.Equal("launch", launch.GetProperty("kind").GetString());
        Assert.Equal("dispute", launch.GetProperty("scope").GetString());
        Assert.True(launch.GetProperty("spine").GetBoolean());
        Assert.NotEqual("", launch.GetProperty("title").GetString());
        Assert.NotEqual("", launch.GetProperty("summary").GetString());
        Assert.NotEmpty(launch.GetProperty("sources").Strings());
        Assert.Equal("http://localhost/events/sora-2-launch", launch.GetProperty("url").GetString());
        var party = launch.GetProperty("parties").EnumerateArray().First();
        Assert.Equal(["name", "role", "side", "slug"], party.EnumerateObject().Select(p => p.Name).Order());
    }

    [Fact]
    public async Task List_Party_HoldsOnlyEventsThatNameIt()
    {
        var answer = await _client.JsonAsync("/events.json?party=coda");

        var events = answer.GetProperty("events").EnumerateArray().ToList();
        Assert.NotEmpty(events);
        Assert.Each(events, e => Assert.Contains("coda", e.GetProperty("parties").Slugs()));
    }

    [Fact]
    public async Task List_Page_IsLeftOutOfAccount()
    {
        var all = await _client.JsonAsync("/events.json");
        var behind = await _client.JsonAsync("/events.json?page=999999");

        Assert.Equal(all.GetProperty("events").Slugs(), behind.GetProperty("events").Slugs());
    }

    [Theory]
    [InlineData("party=no-such-party", "party")]
    [InlineData("kind=%27%3B--", "kind")]
    [InlineData("source=nope", "source")]
    [InlineData("from=2025-13-40", "from")]
    [InlineData("to=%22", "to")]
    [InlineData("page=-1", "page")]
    [InlineData("page=0", "page")]
    [InlineData("page=99999999999", "page")]
    [InlineData("scope=everything", "scope")]
    [InlineData("sort=up", "sort")]
    [InlineData("match=some", "match")]
    [InlineData("q=%00", "q")]
    public async Task List_WrongParameter_Answers400ThatNamesIt(string query, string parameter)
    {
        using var response = await _client.GetAsync("/events.json?" + query);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var errors = (await response.ReadJsonAsync()).GetProperty("errors");
        Assert.Equal(parameter, Assert.Single(errors.EnumerateObject()).Name);
    }

    [Fact]
    public async Task List_SeveralWrongParameters_NamesEveryOne()
    {
        using var response = await _client.GetAsync("/events.json?party=nope&from=x&page=0");

        var errors = (await response.ReadJsonAsync()).GetProperty("errors");
        Assert.Equal(["from", "page", "party"], errors.EnumerateObject().Select(e => e.Name).Order());
    }

    [Theory]
    [InlineData("partys=coda", "partys", "Did you mean `party`?")]
    [InlineData("Party=coda", "Party", "Did you mean `party`?")]
    [InlineData("colour=red", "colour", "is not a parameter")]
    public async Task List_UnknownParameter_Answers400WithTheNearestName(string query, string name, string message)
    {
        using var response = await _client.GetAsync("/events.json?" + query);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var errors = (await response.ReadJsonAsync()).GetProperty("errors");
        Assert.Contains(message, Assert.Single(errors.GetProperty(name).Strings()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q=%27%20OR%201%3D1--")]
    [InlineData("q=%22")]
    [InlineData("q=C%2B%2B")]
    [InlineData("q=a%20AND")]
    [InlineData("q=100%25_%5C*")]
    [InlineData("q=NEAR(")]
    public async Task List_HostileWords_AreALegalSearch(string query)
    {
        using var response = await _client.GetAsync("/events.json?" + query);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task List_ForwardedHeaders_AreNotBelieved()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/events.json");
        request.Headers.Add("X-Forwarded-Host", "evil.example");
        request.Headers.Add("X-Forwarded-Proto", "https");

        using var response = await _client.SendAsync(request);

        Assert.DoesNotContain("evil.example", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_PublicAddressSet_LeadsThere()
    {
        await using var published = new TrackerApp { PublicAddress = "https://tracker.example/" };

        var answer = await published.CreateReader().JsonAsync("/events.json");

        Assert.StartsWith(
            "https://tracker.example/events/",
            answer.GetProperty("events").EnumerateArray().First().GetProperty("url").GetString(),
            StringComparison.Ordinal);
    }
}
