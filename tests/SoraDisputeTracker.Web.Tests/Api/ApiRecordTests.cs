using System.Net;

namespace SoraDisputeTracker.Web.Tests.Api;

public sealed class ApiRecordTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("events", 30)]
    [InlineData("parties", 20)]
    [InlineData("demands", 20)]
    [InlineData("sources", 10)]
    [InlineData("assertions", 20)]
    [InlineData("disagreements", 50)]
    public async Task Record_OfAList_IsTheSameByItself(string collection, int limit)
    {
        var list = await _client.JsonAsync($"/api/v1/{collection}?limit={limit}");

        foreach (var listed in list.GetProperty(collection).EnumerateArray().AtLeastOne())
        {
            var key = (listed.TryGetProperty("slug", out var slug) ? slug : listed.GetProperty("id")).GetString();
            Assert.Equal(listed.GetRawText(), (await _client.JsonAsync($"/api/v1/{collection}/{key}")).GetRawText());
        }
    }

    [Theory]
    [InlineData("/events/publishers-joint-statement")]
    [InlineData("/parties/minoru-kiuchi")]
    [InlineData("/demands/coda-stop-training")]
    public async Task Record_Properties_AreThoseOfItsFile(string address)
    {
        var file = await _client.JsonAsync($"{address}.json");

        var record = await _client.JsonAsync($"/api/v1{address}");

        Assert.Equal(file.GetProperty("properties").GetRawText(), record.GetProperty("properties").GetRawText());
    }

    [Fact]
    public async Task Record_Fields_HasTheseOnly()
    {
        var record = await _client.JsonAsync("/api/v1/parties/coda?fields=name,kind");

        Assert.Equal(["slug", "name", "kind"], record.EnumerateObject().Select(m => m.Name));
    }
}

/// <summary>Records that were given other slugs: their former ones still lead to them.</summary>
public sealed class ApiFormerSlugTests(Records.FormerSlugsTests.RenamedRecords app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("/api/v1/parties/old-coda", "/api/v1/parties/coda")]
    [InlineData("/api/v1/events/old-launch?fields=title", "/api/v1/events/sora-2-launch?fields=title")]
    [InlineData("/api/v1/demands/old-demand", "/api/v1/demands/coda-stop-training")]
    public async Task Record_FormerSlug_Answers301WithThePresentAddress(string former, string present)
    {
        using var response = await _client.GetAsync(former);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(present, response.Headers.Location?.OriginalString);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Cursor_FormerSlugInTheFilter_IsTheSameList()
    {
        var cursor = await ApiWalk.CursorAsync(_client, "/api/v1/events?party=old-coda&limit=1");

        var rest = await ApiWalk.PartAsync(_client, $"/api/v1/events?party=coda&limit=1&cursor={cursor}");

        Assert.NotEmpty(rest);
    }
}
