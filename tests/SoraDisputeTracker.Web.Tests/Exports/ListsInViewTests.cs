namespace SoraDisputeTracker.Web.Tests.Exports;

/// <summary>The timeline's filter narrows the other lists to what the events in view have, in every form.</summary>
public sealed class ListsInViewTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    public static TheoryData<string> Filters =>
    [
        "", "scope=all", "scope=articles", "party=coda", "party=openai", "party=coda&party=openai", "party=coda&party=openai&match=all",
        "party=coda&scope=all", "party=studio-ghibli&scope=all", "kind=launch", "kind=request", "kind=request&kind=answer", "kind=lawsuit&scope=all",
        "source=tekedia-coda-demand", "source=coda-notice-ja", "source=tekedia-coda-demand&source=coda-notice-en", "from=2025-10", "to=2025-10-04",
        "from=2025-10&to=2025-11", "from=2016&to=2020&scope=all", "from=2026", "q=opt", "q=opt+out", "q=%E8%91%97%E4%BD%9C%E6%A8%A9&scope=all", "q=Sora+2&kind=launch",
        "party=openai&kind=answer&from=2025", "party=coda&source=regaldi-coda-letter", "sort=desc", "party=openai&sort=desc&page=3", "scope=all&sort=desc&q=OpenAI", "q=nothing+holds+these+words",
    ];

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Filter_PartiesAndSources_AreThoseOfTheEventsInView(string filter)
    {
        var events = (await _client.JsonAsync($"/events.json?{filter}")).GetProperty("events").EnumerateArray().ToList();
        Assert.Equal(filter.StartsWith("q=nothing", StringComparison.Ordinal), events.Count == 0);
        var isWhole = filter.Length == 0 || filter == "sort=desc";

        foreach (var (collection, inView) in new[]
        {
            ("parties", events.SelectMany(e => e.GetProperty("parties").Slugs())),
            ("sources", events.SelectMany(e => e.GetProperty("sources").Strings())),
        })
        {
            var inCsv = (await ExportedTable.ReadAsync(_client, $"/{collection}.csv?{filter}")).Of("slug");
            var inJson = (await _client.JsonAsync($"/{collection}.json?{filter}")).GetProperty(collection).Slugs();
            var all = (await _client.JsonAsync($"/{collection}.json")).GetProperty(collection).Slugs();

            Assert.Equal(inJson, inCsv);
            Assert.Equal(isWhole ? all.Order() : inView.Distinct().Order(), inJson.Order());
        }
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Filter_Demands_AreThoseMadeInTheEventsInView(string filter)
    {
        var events = (await _client.JsonAsync($"/events.json?{filter}")).GetProperty("events").Slugs();
        var all = (await _client.JsonAsync("/demands.json")).GetProperty("demands").EnumerateArray().ToList();
        var isWhole = filter.Length == 0 || filter == "sort=desc";

        var inCsv = (await ExportedTable.ReadAsync(_client, $"/demands.csv?{filter}")).Of("slug");
        var inJson = (await _client.JsonAsync($"/demands.json?{filter}")).GetProperty("demands").Slugs();

        Assert.Equal(all.Where(d => isWhole || events.Contains(d.GetProperty("event").GetString()!)).Select(d => d.GetProperty("slug").GetString()), inJson);
        Assert.Equal(inJson, inCsv);
    }
}
