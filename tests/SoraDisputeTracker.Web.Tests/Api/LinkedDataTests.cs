using System.Net;
using System.Text.Json;

namespace SoraDisputeTracker.Web.Tests.Api;

public sealed class LinkedDataTests(TrackerApp app)
{
    private const string LinkedData = "application/ld+json";

    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/json", "application/json")]
    [InlineData("application/json, application/ld+json", "application/json")]
    [InlineData(LinkedData, LinkedData)]
    [InlineData("application/ld+json, application/json;q=0.5", LinkedData)]
    [InlineData("application/ld+json;q=0.3, application/json", "application/json")]
    [InlineData("text/html, application/ld+json;q=0.9, */*;q=0.1", LinkedData)]
    [InlineData("application/ld+json;q=0, */*", "application/json")]
    [InlineData("text/html", "application/json")]
    [InlineData("application/ld+json;q=0", "application/json")]
    [InlineData("application/json;q=0", LinkedData)]
    [InlineData("application/json;q=0, application/*", LinkedData)]
    [InlineData("*/*;q=0, application/ld+json;q=0.1", LinkedData)]
    [InlineData("application/ld+json; profile=\"http://www.w3.org/ns/json-ld#compacted\"", LinkedData)]
    [InlineData("application/json;q=0.2, */*;q=0.8", LinkedData)]
    public async Task Record_Accept_DecidesTheForm(string? accept, string mediaType)
    {
        using var response = await AskAsync("/api/v1/events/coda-request", accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Accept", response.Headers.Vary);
    }

    [Theory]
    [InlineData("jsonld", "application/json", LinkedData)]
    [InlineData("jsonld", null, LinkedData)]
    [InlineData("json", "application/json, application/ld+json;q=0.9", "application/json")]
    [InlineData("json", LinkedData, "application/json")]
    public async Task Record_FormatInTheAddress_GoesBeforeAccept(string format, string? accept, string mediaType)
    {
        using var response = await AskAsync($"/api/v1/events/coda-request?format={format}", accept);

        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Record_TwoForms_HaveTwoTags()
    {
        using var plain = await AskAsync("/api/v1/events/coda-request", "application/json");
        using var linked = await AskAsync("/api/v1/events/coda-request", LinkedData);

        Assert.NotEqual(plain.Headers.ETag, linked.Headers.ETag);
    }

    [Fact]
    public async Task Event_AsLinkedData_IsAnEventOfSchemaOrg()
    {
        var linked = await _client.JsonAsync("/api/v1/events/coda-request?format=jsonld");

        Assert.Equal(["https://schema.org", "http://localhost/api/v1/context.jsonld"], linked.GetProperty("@context").Strings());
        Assert.Equal("http://localhost/events/coda-request", linked.GetProperty("@id").GetString());
        Assert.Equal("Event", linked.GetProperty("@type").GetString());
        Assert.Equal("2025-10-28", linked.GetProperty("startDate").GetString());
        Assert.Equal("http://localhost/parties/coda", linked.GetProperty("organizer")[0].GetProperty("@id").GetString());
        Assert.NotEqual("", linked.GetProperty("name").GetString());
        Assert.NotEqual("", linked.GetProperty("description").GetString());
    }

    [Fact]
    public async Task Event_AsLinkedData_HasADateOnlyAsFarAsItIsKnown()
    {
        var events = (await ApiWalk.AllAsync(_client, "events", "/api/v1/events?scope=all")).ToDictionary(e => e.GetProperty("slug").GetString()!);
        var linked = (await _client.JsonAsync("/api/v1/events?scope=all&limit=200&format=jsonld")).GetProperty("itemListElement").EnumerateArray().ToList();

        Assert.Equal(events.Count, linked.Count);
        Assert.Each(linked, e =>
        {
            var date = events[e.GetProperty("identifier").GetString()!].GetProperty("date").GetString();
            Assert.Equal(date is null || date[^1] is '?' or '~' or '%' ? null : date, e.TryGetProperty("startDate", out var start) ? start.GetString() : null);
        });
        Assert.Contains(linked, e => e.TryGetProperty("startDate", out var start) && start.GetString()!.Length == "2025-10".Length);
    }

    [Fact]
    public async Task Assertion_AsLinkedData_IsAWebAnnotationOnItsPassages()
    {
        var plain = (await _client.JsonAsync("/api/v1/assertions?source=tekedia-coda-demand&limit=1")).GetProperty("assertions")[0];
        var quote = plain.GetProperty("quotes")[0];

        var linked = await _client.JsonAsync($"/api/v1/assertions/{plain.GetProperty("id")}?format=jsonld");

        Assert.Equal("http://www.w3.org/ns/anno.jsonld", linked.GetProperty("@context").GetString());
        Assert.Equal($"http://localhost/api/v1/assertions/{plain.GetProperty("id")}", linked.GetProperty("id").GetString());
        Assert.Equal("Annotation", linked.GetProperty("type").GetString());
        var target = linked.GetProperty("target")[0];
        var original = (await _client.JsonAsync("/api/v1/sources/tekedia-coda-demand?fields=originalUrl")).GetProperty("originalUrl").GetString();
        Assert.Equal(original, target.GetProperty("source").GetString());
        var selectors = target.GetProperty("selector").EnumerateArray().ToDictionary(s => s.GetProperty("type").GetString()!);
        Assert.Equal(quote.GetProperty("text").GetString(), selectors["TextQuoteSelector"].GetProperty("exact").GetString());
        Assert.Equal(quote.GetProperty("start").GetInt32(), selectors["TextPositionSelector"].GetProperty("start").GetInt32());
        Assert.Equal(quote.GetProperty("end").GetInt32(), selectors["TextPositionSelector"].GetProperty("end").GetInt32());
    }

    [Fact]
    public async Task Assertions_AsLinkedData_AreAnnotationPagesThatLeadToOneAnother()
    {
        var first = await _client.JsonAsync("/api/v1/assertions?property=date&limit=20&format=jsonld");
        var ids = new List<string>();
        for (JsonElement? page = first; page is { } at;)
        {
            Assert.Equal("AnnotationPage", at.GetProperty("type").GetString());
            ids.AddRange(at.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!));
            page = at.TryGetProperty("next", out var next) ? await _client.JsonAsync(next.GetString()!) : null;
        }

        Assert.Equal(first.GetProperty("partOf").GetProperty("total").GetInt32(), ids.Distinct().Count());
    }

    [Theory]
    [InlineData("parties")]
    [InlineData("demands")]
    [InlineData("sources")]
    [InlineData("disagreements")]
    [InlineData("search?q=coda")]
    public async Task List_AsLinkedData_IsAnItemListOfThingsWithAddresses(string list)
    {
        var linked = await _client.JsonAsync($"/api/v1/{list}{(list.Contains('?', StringComparison.Ordinal) ? '&' : '?')}format=jsonld&limit=200");

        Assert.Equal("ItemList", linked.GetProperty("@type").GetString());
        Assert.NotEmpty(linked.GetProperty("itemListElement").EnumerateArray());
        Assert.Each(linked.GetProperty("itemListElement").EnumerateArray(), i => Assert.StartsWith("http://localhost/", i.GetProperty("@id").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Context_ForPlainAnswers_NamesOnlyWordsOfKnownVocabularies()
    {
        using var response = await _client.GetAsync("/api/v1/context.jsonld");

        Assert.Equal(LinkedData, response.Content.Headers.ContentType?.MediaType);
        var context = (await response.ReadJsonAsync()).GetProperty("@context");
        Assert.Equal(JsonValueKind.Null, context.GetProperty("@vocab").ValueKind);
        Assert.Equal("@id", context.GetProperty("url").GetString());
    }

    [Fact]
    public async Task EventPage_Head_HoldsTheSameDescription()
    {
        using var response = await _client.GetAsync("/events/coda-request");
        var block = Assert.Single((await response.ReadPageAsync()).Head!.QuerySelectorAll($"script[type='{LinkedData}']"));

        var onPage = JsonDocument.Parse(block.TextContent).RootElement;
        var inApi = await _client.JsonAsync("/api/v1/events/coda-request?format=jsonld");
        Assert.Equal("https://schema.org", onPage.GetProperty("@context").GetString());
        Assert.Equal(
            inApi.EnumerateObject().Where(m => m.Name != "@context").Select(m => (m.Name, m.Value.ToString())),
            onPage.EnumerateObject().Where(m => m.Name != "@context").Select(m => (m.Name, JsonSerializer.Deserialize<JsonElement>(m.Value.GetRawText()).ToString())));
    }

    private async Task<HttpResponseMessage> AskAsync(string address, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (accept is not null)
            request.Headers.Accept.ParseAdd(accept);
        return await _client.SendAsync(request);
    }
}
