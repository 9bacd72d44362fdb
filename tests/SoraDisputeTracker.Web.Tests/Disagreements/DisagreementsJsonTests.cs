using System.Net;
using System.Text.Json;

namespace SoraDisputeTracker.Web.Tests.Disagreements;

public sealed class DisagreementsJsonTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Fact]
    public async Task List_EachDisagreement_HasTwoSourcesOrTwoPlacesInOne()
    {
        var all = await ListAsync("/disagreements.json");

        Assert.Each(all, d =>
        {
            var assertions = d.GetProperty("values").EnumerateArray().SelectMany(v => v.GetProperty("assertions").EnumerateArray()).ToList();
            Assert.True(d.GetProperty("values").GetArrayLength() >= 2);
            Assert.Equal(assertions.Count, assertions.Select(a => a.GetProperty("id").GetString()).Distinct().Count());
            Assert.Each(assertions, a => Assert.NotEmpty(a.GetProperty("quotes").EnumerateArray()));
        });
    }

    [Fact]
    public async Task List_Quote_CarriesItsWordsPlaceAndTheAddressOfThePassage()
    {
        var date = (await ListAsync("/disagreements.json?event=publishers-joint-statement")).Single(d => d.GetProperty("property").GetString() == "date");

        var shown = date.GetProperty("values").EnumerateArray().First();

        Assert.True(shown.GetProperty("shown").GetBoolean());
        Assert.Equal(["2025-10-30"], shown.GetProperty("values").Strings());
        var assertion = shown.GetProperty("assertions").EnumerateArray().First();
        Assert.Equal("http://localhost/sources/outlook-respawn-joint-statement#a-" + assertion.GetProperty("id").GetString(), assertion.GetProperty("url").GetString());
        Assert.NotEmpty(assertion.GetProperty("section").GetString()!);
        var quote = assertion.GetProperty("quotes").EnumerateArray().First();
        Assert.Contains("October 30, 2025", quote.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.True(quote.GetProperty("end").GetInt32() > quote.GetProperty("start").GetInt32());
        Assert.Contains("#:~:text=", quote.GetProperty("passageUrl").GetString(), StringComparison.Ordinal);
        Assert.Equal("outlook-respawn-joint-statement", date.GetProperty("resolution").GetProperty("source").GetString());
    }

    [Fact]
    public async Task List_Corpus_IsTheOneInService()
    {
        var health = await _client.JsonAsync("/healthz");

        var answer = await _client.JsonAsync("/disagreements.json");

        Assert.Equal(health.GetProperty("corpus").GetString(), answer.GetProperty("corpus").GetString());
        Assert.Equal(answer.GetProperty("count").GetInt32(), answer.GetProperty("disagreements").GetArrayLength());
    }

    [Theory]
    [InlineData("event=nope", "event")]
    [InlineData("party=%00", "party")]
    [InlineData("source=%22", "source")]
    [InlineData("kind=all", "kind")]
    [InlineData("knd=between-articles", "knd")]
    public async Task List_WrongParameter_Answers400ThatNamesIt(string query, string parameter)
    {
        using var response = await _client.GetAsync("/disagreements.json?" + query);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var errors = (await response.ReadJsonAsync()).GetProperty("errors");
        Assert.Equal(parameter, Assert.Single(errors.EnumerateObject()).Name);
    }

    private async Task<List<JsonElement>> ListAsync(string address)
    {
        var all = (await _client.JsonAsync(address)).GetProperty("disagreements").EnumerateArray().ToList();
        Assert.NotEmpty(all);
        return all;
    }
}
