using System.Net;

namespace SoraDisputeTracker.Web.Tests.Records;

public sealed class RecordListsTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("parties")]
    [InlineData("demands")]
    public async Task List_Records_HoldsAsManyAsTheSeeds(string collection)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Repository.Seeds, "dossier", collection + ".yaml"));
        var inSeeds = lines.Count(l => l.StartsWith("- ", StringComparison.Ordinal));

        var answer = await _client.JsonAsync($"/{collection}.json");

        Assert.NotEqual(0, inSeeds);
        Assert.Equal(inSeeds, answer.GetProperty("count").GetInt32());
        Assert.Equal(inSeeds, answer.GetProperty(collection).Slugs().Distinct().Count());
    }

    [Fact]
    public async Task List_Sources_HoldsEveryDigest()
    {
        var digests = Directory.GetFiles(Path.Combine(Repository.Seeds, "sources"), "*.html").Select(Path.GetFileNameWithoutExtension);

        var answer = await _client.JsonAsync("/sources.json");

        Assert.Equal(digests.AtLeastOne().Order(StringComparer.Ordinal), answer.GetProperty("sources").Slugs().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("parties", "name")]
    [InlineData("demands", "title")]
    [InlineData("sources", "title")]
    public async Task List_Records_LeadToTheirPages(string collection, string name)
    {
        var answer = await _client.JsonAsync($"/{collection}.json");

        var first = answer.GetProperty(collection).EnumerateArray().First();
        using var page = await _client.GetAsync(new Uri(first.GetProperty("url").GetString()!).PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains(first.GetProperty(name).GetString()!, (await page.ReadPageAsync()).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_JapaneseNames_AreLegibleInTheFile()
    {
        var text = await _client.GetStringAsync("/parties.json");

        Assert.Contains(text, c => c is >= '\u3040' and <= '\u9fff');
        Assert.DoesNotContain("\\u", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/parties.json?side=x", "side")]
    [InlineData("/demands.json?theme=training", "theme")]
    [InlineData("/sources.json?paty=coda", "paty")]
    public async Task List_Parameter_Answers400ThatNamesIt(string address, string parameter)
    {
        using var response = await _client.GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.True((await response.ReadJsonAsync()).GetProperty("errors").TryGetProperty(parameter, out _));
    }
}
