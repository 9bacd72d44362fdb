using System.Net;
using System.Text.Json;

namespace SoraDisputeTracker.Web.Tests.Changes;

public sealed class ChangesTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Fact]
    public async Task Json_Changes_StandNewestFirstAndRevisionsBeforeNewRecords()
    {
        var changes = await ChangesAsync();

        var keys = changes.ConvertAll(c => (Day: Day(c), IsNew: Kind(c) == "added"));
        Assert.Equal(keys.OrderByDescending(k => k.Day, StringComparer.Ordinal).ThenBy(k => k.IsNew), keys);
        Assert.True(keys.Select(k => k.Day).Distinct().Count() > 1, "One day alone has no order.");
    }

    [Fact]
    public async Task Json_Changes_HoldEveryRecordAndRevisionOfTheSeeds()
    {
        var lines = Directory.EnumerateFiles(Repository.Seeds, "*", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith(".md", StringComparison.Ordinal)).SelectMany(File.ReadLines).ToList();
        var records = lines.Count(l => l.Contains(" added: 20", StringComparison.Ordinal) || l.Contains("\"tracker:added\"", StringComparison.Ordinal));
        var revisions = lines.Count(l => l.TrimStart().StartsWith("- { date: ", StringComparison.Ordinal) || l.Contains("\"tracker:revised\"", StringComparison.Ordinal));

        var changes = await ChangesAsync();

        Assert.Equal((records, revisions), (changes.Count(c => Kind(c) == "added"), changes.Count(c => Kind(c) == "revised")));
        Assert.NotEqual(0, revisions);
    }

    [Fact]
    public async Task Json_Change_NamesItsDayAfterWhatHappenedOnIt()
    {
        Assert.Each(await ChangesAsync(), c =>
        {
            Assert.Equal(Kind(c) == "added", c.GetProperty("added").ValueKind == JsonValueKind.String);
            Assert.Equal(Kind(c) == "revised", c.GetProperty("revised").ValueKind == JsonValueKind.String);
        });
    }

    [Fact]
    public async Task Page_Revision_ShowsTheValueBeforeTheValueAfterAndWhy()
    {
        using var response = await _client.GetAsync("/changes");
        var page = await response.ReadPageAsync();

        var revision = page.QuerySelectorAll(".revisions > li[data-record='events/publishers-joint-statement']").Single();
        Assert.Equal("Eighteen companies and organisations make a joint statement", revision.QuerySelector("del")!.TextContent);
        Assert.Equal("Publishers and associations make a joint statement", revision.QuerySelector("ins")!.TextContent);
        Assert.Contains("count nineteen", revision.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Days_HoldTheSameAsTheJsonInTheSameOrder()
    {
        var changes = await ChangesAsync();
        using var response = await _client.GetAsync("/changes");
        var page = await response.ReadPageAsync();

        Assert.Equal(changes.Select(Day).Distinct().AtLeastOne(), page.QuerySelectorAll("[data-day]").Select(d => d.GetAttribute("data-day")));
        Assert.Each(page.QuerySelectorAll("[data-day]"), day => Assert.Equal(
            changes.Where(c => Day(c) == day.GetAttribute("data-day")).Select(c => c.GetProperty("record").GetString()),
            day.QuerySelectorAll("[data-record]").Select(r => r.GetAttribute("data-record"))));
        Assert.Each(page.QuerySelectorAll("details.entered"), kind =>
            Assert.StartsWith($"{kind.QuerySelectorAll("li").Length} ", kind.QuerySelector("summary")!.TextContent.Trim(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_NewEvent_TellsItsOwnDateApartFromTheDayOfEntry()
    {
        using var response = await _client.GetAsync("/changes");
        var page = await response.ReadPageAsync();

        var entered = page.QuerySelector("details.entered [data-record='events/sora-2-launch']")!;
        Assert.Contains("(an event of 30 September 2025)", entered.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("September 2025", entered.Closest("[data-day]")!.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_Parameter_Answers400ThatNamesIt()
    {
        using var response = await _client.GetAsync("/changes.json?since=2025");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.True((await response.ReadJsonAsync()).GetProperty("errors").TryGetProperty("since", out _));
    }

    private static string Kind(JsonElement change) => change.GetProperty("change").GetString()!;

    private static string Day(JsonElement change) => (change.GetProperty("added").GetString() ?? change.GetProperty("revised").GetString())!;

    private async Task<List<JsonElement>> ChangesAsync() => [.. (await _client.JsonAsync("/changes.json")).GetProperty("changes").EnumerateArray()];
}
