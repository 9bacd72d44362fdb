using System.Net;

namespace SoraDisputeTracker.Web.Tests.Records;

public sealed class RecordJsonTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("/events/publishers-joint-statement")]
    [InlineData("/parties/minoru-kiuchi")]
    [InlineData("/demands/coda-stop-training")]
    public async Task Record_Page_HoldsTheAssertionsOfItsData(string address)
    {
        using var response = await _client.GetAsync(address);
        var onPage = (await response.ReadPageAsync()).QuerySelectorAll("[data-assertion]").Select(a => a.GetAttribute("data-assertion"));

        var record = await _client.JsonAsync(address + ".json");

        var inData = record.GetProperty("properties").EnumerateArray()
            .SelectMany(p => p.GetProperty("values").EnumerateArray())
            .SelectMany(v => v.GetProperty("assertions").EnumerateArray())
            .Select(a => a.GetProperty("id").GetString());
        Assert.NotEmpty(inData);
        Assert.Empty(inData.Except(onPage));
        Assert.Equal("http://localhost" + address, record.GetProperty("url").GetString());
    }

    [Fact]
    public async Task Record_Contested_CarriesTheDisagreementWithItsReason()
    {
        var record = await _client.JsonAsync("/events/publishers-joint-statement.json");

        var date = record.GetProperty("properties").EnumerateArray().Single(p => p.GetProperty("property").GetString() == "date");

        var id = date.GetProperty("disagreement").GetString();
        Assert.Equal("events.publishers-joint-statement.date", id);
        var disagreement = record.GetProperty("disagreements").EnumerateArray().Single(d => d.GetProperty("id").GetString() == id);
        Assert.NotEmpty(disagreement.GetProperty("resolution").GetProperty("reason").GetString()!);
    }

    [Fact]
    public async Task Source_Data_HoldsAllThatItAsserts()
    {
        var listed = (await _client.JsonAsync("/sources.json")).GetProperty("sources").EnumerateArray().Single(s => s.GetProperty("slug").GetString() == "tekedia-coda-demand");

        var source = await _client.JsonAsync("/sources/tekedia-coda-demand.json");

        Assert.Equal(listed.GetProperty("assertions").GetInt32(), source.GetProperty("assertions").GetArrayLength());
    }

    [Theory]
    [InlineData("/events/nope.json", HttpStatusCode.NotFound)]
    [InlineData("/parties/nope.json", HttpStatusCode.NotFound)]
    [InlineData("/events/coda-request.json?x=1", HttpStatusCode.BadRequest)]
    public async Task Record_CannotBeAnswered_GivesProblemDetails(string address, HttpStatusCode status)
    {
        using var response = await _client.GetAsync(address);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }
}
