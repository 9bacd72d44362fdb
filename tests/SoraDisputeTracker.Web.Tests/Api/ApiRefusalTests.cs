using System.Net;


namespace SoraDisputeTracker.Web.Tests.Api;

public sealed class ApiRefusalTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("/api/v1/events?colour=red", "colour", "Known are: party, match, kind")]
    [InlineData("/api/v1/events?Party=coda", "Party", "Did you mean `party`?")]
    [InlineData("/api/v1/events?lang=ja", "lang", "is not a parameter")]
    [InlineData("/api/v1/search?q=coda&page=2", "page", "is not a parameter")]
    [InlineData("/api/v1/events/coda-request?limit=1", "limit", "is not a parameter")]
    [InlineData("/api/v1/context.jsonld?x=1", "x", "is not a parameter")]
    [InlineData("/openapi/v1.json?x=1", "x", "is not a parameter")]
    [InlineData("/api/v1/events?fields=title,titel", "fields", "Did you mean `title`? Known are: slug, title, summary")]
    [InlineData("/api/v1/events/coda-request?fields=nope", "fields", "Known are: slug")]
    [InlineData("/api/v1/events?format=xml", "format", "Known are: json, jsonld.")]
    [InlineData("/api/v1/events?format=jsonld&fields=title", "fields", "goes with `format=json` only")]
    [InlineData("/api/v1/events?limit=0", "limit", "a whole number from 1 to 200")]
    [InlineData("/api/v1/events?limit=-1", "limit", "a whole number from 1 to 200")]
    [InlineData("/api/v1/events?limit=201", "limit", "a whole number from 1 to 200")]
    [InlineData("/api/v1/events?limit=1000000", "limit", "rel=\"next\"")]
    [InlineData("/api/v1/events?limit=99999999999999999999", "limit", "a whole number from 1 to 200")]
    [InlineData("/api/v1/events?limit=ten", "limit", "a whole number from 1 to 200")]
    [InlineData("/api/v1/events?limit=1%00", "limit", "a whole number from 1 to 200")]
    [InlineData("/api/v1/events?party=nobody", "party", "`party=nobody`")]
    [InlineData("/api/v1/parties?kind=nope", "kind", "`kind=nope`")]
    [InlineData("/api/v1/demands?status=nope", "status", "`status=nope`")]
    [InlineData("/api/v1/demands?as-of=2025-13-40", "as-of", "is no date")]
    [InlineData("/api/v1/assertions?subject=coda", "subject", "COLLECTION/SLUG")]
    [InlineData("/api/v1/disagreements?kind=nope", "kind", "`kind=nope`")]
    [InlineData("/api/v1/search?q=coda&kind=nope", "kind", "`kind=nope`")]
    [InlineData("/api/v1/evnets", "collection", "Did you mean `events`? Known are: events, parties, demands, sources, assertions, disagreements, search.")]
    [InlineData("/api/v1", "collection", "The address names no collection of the API. Known are: events")]
    [InlineData("/api/v2/events", "version", "Known are: v1.")]
    [InlineData("/api/events", "version", "Known are: v1.")]
    public async Task Request_ThatCannotBeMeant_Answers400WithWhatIsKnown(string address, string parameter, string message)
    {
        using var response = await _client.GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var errors = (await response.ReadJsonAsync()).GetProperty("errors");
        Assert.Contains(message, string.Join('\n', errors.GetProperty(parameter).Strings()), StringComparison.Ordinal);
        Assert.False(response.Headers.CacheControl?.Public ?? false);
    }

    [Fact]
    public async Task Request_SeveralFaults_NamesEveryOne()
    {
        using var response = await _client.GetAsync("/api/v1/events?limit=0&fields=a,b&format=xml&x=1&party=nobody");

        var errors = (await response.ReadJsonAsync()).GetProperty("errors");
        Assert.Equal(["fields", "format", "limit", "party", "x"], errors.EnumerateObject().Select(e => e.Name).Order());
        Assert.Equal(2, errors.GetProperty("fields").GetArrayLength());
    }

    [Theory]
    [InlineData("x")]
    [InlineData("!!!")]
    [InlineData("AAAA")]
    [InlineData("c29yYS0yLWxhdW5jaA")]
    [InlineData("%27%20OR%201%3D1--")]
    public async Task Cursor_Forged_Answers400ThatSaysToStartAgain(string cursor) => await AssertRefusedAsync($"/api/v1/events?cursor={cursor}", "is none that this address gave out");

    [Fact]
    public async Task Cursor_OneCharacterChanged_IsForged()
    {
        var cursor = await ApiWalk.CursorAsync(_client, "/api/v1/events?limit=1");
        for (var i = 0; i < cursor.Length; i++)
        {
            var forged = cursor[..i] + (cursor[i] == 'A' ? 'B' : 'A') + cursor[(i + 1)..];
            await AssertRefusedAsync($"/api/v1/events?limit=1&cursor={forged}", "is none that this address gave out");
        }
    }

    [Fact]
    public async Task Cursor_OverlyLong_IsForged() => await AssertRefusedAsync($"/api/v1/events?cursor={new string('A', 5000)}", "is none that this address gave out");

    [Theory]
    [InlineData("/api/v1/events?limit=1&party=coda")]
    [InlineData("/api/v1/events?limit=1&sort=desc")]
    [InlineData("/api/v1/parties?limit=1")]
    [InlineData("/api/v1/search?q=coda&limit=1")]
    public async Task Cursor_OfAnotherListFilterOrOrder_Answers400ThatSaysToStartAgain(string address)
    {
        var cursor = await ApiWalk.CursorAsync(_client, "/api/v1/events?limit=1");

        await AssertRefusedAsync($"{address}&cursor={cursor}", "belongs to another list, filter or order");
    }

    [Fact]
    public async Task Cursor_FromAnotherCorpus_Answers400ThatSaysToStartAgain()
    {
        using var seeds = new TemporaryFolder();
        var file = Path.Combine(Repository.CopySeedsTo(seeds.Path), "dossier", "dispute.yaml");
        await File.AppendAllTextAsync(file, "\n# another state\n");
        await using var older = new TrackerApp { SeedsDirectory = seeds.Path };
        var cursor = await ApiWalk.CursorAsync(older.CreateReader(), "/api/v1/events?limit=1");

        await AssertRefusedAsync($"/api/v1/events?limit=1&cursor={cursor}", "comes from another state of the corpus");
    }

    [Fact]
    public async Task Cursor_WithOtherLimitAndFields_GoesOn()
    {
        var cursor = await ApiWalk.CursorAsync(_client, "/api/v1/events?limit=3");
        var all = (await _client.JsonAsync("/api/v1/events?limit=200")).GetProperty("events").Slugs();

        var rest = await _client.JsonAsync($"/api/v1/events?limit=200&fields=title&cursor={cursor}");

        Assert.Equal(all.Skip(3), rest.GetProperty("events").Slugs());
    }

    [Theory]
    [InlineData("/api/v1/events/no-such-event")]
    [InlineData("/api/v1/parties/nobody")]
    [InlineData("/api/v1/demands/nothing")]
    [InlineData("/api/v1/sources/nowhere")]
    [InlineData("/api/v1/assertions/000000000000")]
    [InlineData("/api/v1/disagreements/events.nothing.date")]
    [InlineData("/api/v1/search/anything")]
    [InlineData("/api/v1/events/coda-request/more")]
    public async Task Record_Unknown_Answers404WithProblemDetails(string address)
    {
        using var response = await _client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("application/*;q=0")]
    [InlineData("text/csv, */*;q=0")]
    [InlineData("application/json;q=0, application/ld+json;q=0")]
    public async Task Accept_EveryFormExcluded_Answers406WithProblemDetails(string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/events?limit=1");
        request.Headers.Add("Accept", accept);

        using var response = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var detail = (await response.ReadJsonAsync()).GetProperty("detail").GetString();
        Assert.Contains("application/json, application/ld+json", detail, StringComparison.Ordinal);
    }

    private async Task AssertRefusedAsync(string address, string why)
    {
        using var response = await _client.GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var message = Assert.Single((await response.ReadJsonAsync()).GetProperty("errors").GetProperty("cursor").Strings());
        Assert.Contains(why, message, StringComparison.Ordinal);
        Assert.Contains("start again without `cursor`", message, StringComparison.Ordinal);
    }
}
