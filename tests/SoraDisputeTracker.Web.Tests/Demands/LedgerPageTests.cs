using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

namespace SoraDisputeTracker.Web.Tests.Demands;

public sealed class LedgerPageTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Fact]
    public async Task Page_AsOfADayBetweenTheDemands_LeavesOutWhatCameLater()
    {
        var latest = await StatusesAsync("/demands");
        var then = await StatusesAsync("/demands?as-of=2025-10-10");

        Assert.Contains("publishers-opt-in", latest.Keys);
        Assert.Contains("coda-stop-training", latest.Keys);
        Assert.DoesNotContain("publishers-opt-in", then.Keys);
        Assert.DoesNotContain("coda-stop-training", then.Keys);
        Assert.Equal("overtaken", latest["government-refrain-from-infringing"]);
        Assert.Equal("no-answer-found", then["government-refrain-from-infringing"]);
    }

    [Theory]
    [InlineData("2025-11-01", "partly-met")]
    [InlineData("2026-09-23", "partly-met")]
    [InlineData("2026-09-24", "overtaken")]
    public async Task Page_AsOfADay_GivesTheStateThatHeldThen(string day, string status) =>
        Assert.Equal(status, (await StatusesAsync($"/demands?as-of={day}"))["publishers-opt-in"]);

    [Theory]
    [InlineData("2025-10", "2025-10-31")]
    [InlineData("2025", "2025-12-31")]
    [InlineData("2024-02", "2024-02-29")]
    public async Task Json_AsOfAMonthOrYear_MeansItsLastDay(string span, string day)
    {
        var ofSpan = await _client.JsonAsync($"/demands.json?as-of={span}");
        var ofDay = await _client.JsonAsync($"/demands.json?as-of={day}");

        Assert.Equal(span, ofSpan.GetProperty("asOf").GetString());
        Assert.Equal(ofDay.GetProperty("demands").GetRawText(), ofSpan.GetProperty("demands").GetRawText());
    }

    [Theory]
    [InlineData("/demands", "Shown: the latest state.")]
    [InlineData("/demands?as-of=", "Shown: the latest state.")]
    [InlineData("/demands?as-of=2025-10-10", "Shown: the state of 10 October 2025.")]
    [InlineData("/demands?as-of=2025-10", "Shown: the state of the end of October 2025.")]
    public async Task Page_AnyState_SaysWhichIsShown(string address, string words)
    {
        var page = await PageAsync(address);

        Assert.Contains(words, Text(page.QuerySelector("#state")!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/demands")]
    [InlineData("/demands?as-of=2025-11-30")]
    public async Task Page_EveryStatus_NamesItsSourceOrWhatWasLookedFor(string address)
    {
        var sources = (await _client.JsonAsync("/sources.json")).GetProperty("count").GetInt32();
        var page = await PageAsync(address);
        var cells = page.QuerySelectorAll("[data-demand] .ledger-status");
        Assert.NotEmpty(cells);
        Assert.Each(cells, cell =>
        {
            var states = cell.QuerySelectorAll("li[data-as-of]");
            if (states.Length == 0)
            {
                Assert.Contains($"Looked for in all {sources} sources", Text(cell), StringComparison.Ordinal);
                return;
            }

            Assert.Each(states, state =>
            {
                var told = state.QuerySelectorAll("[data-assertion]");
                Assert.NotEmpty(told);
                Assert.Each(told, t => Assert.StartsWith("/sources/", t.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal));
                Assert.Each(told, t => Assert.NotEmpty(t.QuerySelectorAll("blockquote")));
            });
        });
    }

    [Fact]
    public async Task Page_StateThatBeganBeforeTheDemand_IsToldToHaveDoneSo()
    {
        var page = await PageAsync("/demands");

        var states = page.QuerySelectorAll("[data-demand=publishers-opt-in] li[data-as-of]");
        Assert.Equal(["2026-09-24", "2025-10-04", "2025-10-04"], states.Select(s => s.GetAttribute("data-as-of")));
        Assert.DoesNotContain("before the demand", Text(states[0]), StringComparison.Ordinal);
        Assert.Each(states.Skip(1), s => Assert.Contains("on 4 October 2025, before the demand was made", Text(s), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_StateThatTwoSourcesTell_StandsOnceWithBoth()
    {
        var page = await PageAsync("/demands");

        var state = Assert.Single(page.QuerySelectorAll("[data-demand=publishers-compensation] li[data-as-of]"));
        Assert.Equal(2, state.QuerySelectorAll("[data-assertion]").Length);
    }

    [Theory]
    [InlineData("2025-10-10", "October 2025, day not given")]
    [InlineData("2026-01", "14 November 2025")]
    [InlineData("2030", "24 September 2026")]
    public async Task Page_AsOfADay_NamesTheLastChangeOfWhatIsShown(string asOf, string last) =>
        Assert.Contains($"up to then: {last}.", Text((await PageAsync($"/demands?as-of={asOf}")).QuerySelector("#state")!), StringComparison.Ordinal);

    [Fact]
    public async Task Page_Demands_StandUnderTheThemesOfTheSeeds()
    {
        var page = await PageAsync("/demands");

        var shown = page.QuerySelectorAll("[data-demand]").ToDictionary(d => d.GetAttribute("data-demand")!, d => d.Closest("section")!.GetAttribute("aria-labelledby"));
        var inSeeds = Records("demands").AtLeastOne().ToDictionary(r => r["slug"], r => $"theme-{r["theme"]}");
        Assert.Equal(inSeeds.OrderBy(p => p.Key, StringComparer.Ordinal), shown.OrderBy(p => p.Key, StringComparer.Ordinal)!);
    }

    [Fact]
    public async Task Page_Row_OpensTheWordsInPlace()
    {
        var page = await PageAsync("/demands");

        Assert.Each(page.QuerySelectorAll("tr[data-demand]"), row => Assert.NotEmpty(row.QuerySelectorAll(".ledger-words details blockquote")));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2025-13")]
    [InlineData("2025-02-29")]
    [InlineData("2025-10-28~")]
    [InlineData("%3Cscript%3E")]
    [InlineData("10%2F10%2F2025")]
    public async Task AsOf_NoDate_Answers400ThatNamesIt(string value)
    {
        using var page = await _client.GetAsync($"/demands?as-of={value}");
        using var data = await _client.GetAsync($"/demands.json?as-of={value}");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (page.StatusCode, data.StatusCode));
        Assert.Equal("as-of", Assert.Single((await page.ReadPageAsync()).QuerySelectorAll("[data-parameter]")).GetAttribute("data-parameter"));
        Assert.True((await data.ReadJsonAsync()).GetProperty("errors").TryGetProperty("as-of", out _));
    }

    [Fact]
    public async Task Json_Demand_CarriesThemeStatusAndHistoryWithSources()
    {
        var answer = await _client.JsonAsync("/demands.json");

        var demand = answer.GetProperty("demands").EnumerateArray().Single(d => d.GetProperty("slug").GetString() == "publishers-opt-in");
        Assert.Equal("consent", demand.GetProperty("theme").GetProperty("slug").GetString());
        Assert.Equal("overtaken", demand.GetProperty("status").GetString());
        Assert.Equal(
            ["announced 2025-10-04 altman-sora-update True", "partly-met 2025-10-04 the-outpost-government-request True", "overtaken 2026-09-24 openai-sora-2-model-page False"],
            demand.GetProperty("history").EnumerateArray().Select(s =>
                $"{s.GetProperty("status")} {s.GetProperty("asOf")} {s.GetProperty("statement").GetProperty("source")} {s.GetProperty("beforeTheDemand").GetBoolean()}"));
        Assert.Each(demand.GetProperty("history").EnumerateArray(), s => Assert.NotEmpty(s.GetProperty("statement").GetProperty("quotes").EnumerateArray()));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("asOf").ValueKind);
    }

    [Fact]
    public async Task DemandPage_EachState_HasItsSourceAndTheDemandItsDatesEvidence()
    {
        var page = await PageAsync("/demands/publishers-opt-in");

        Assert.Equal(3, page.QuerySelectorAll("[aria-labelledby=answer] li[data-as-of] [data-assertion]").Length);
        Assert.NotEmpty(page.QuerySelectorAll(".record-date [data-assertion] blockquote"));
        var numbers = page.QuerySelectorAll("details.mark:not(.mark-again) .mark-number").Select(n => int.Parse(n.TextContent, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.NotEmpty(numbers);
        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers.Order());
    }

    internal static IEnumerable<Dictionary<string, string>> Records(string collection)
    {
        var record = new Dictionary<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(Repository.Seeds, "dossier", collection + ".yaml")))
        {
            if (line.StartsWith("- ", StringComparison.Ordinal) && record.Count > 0)
            {
                yield return record;
                record = [];
            }

            if (line.Length > 2 && line[2] != ' ' && line.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0)
                record[line[2..colon]] = line[(colon + 2)..].Trim();
        }

        yield return record;
    }

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" ,", ",", StringComparison.Ordinal);

    private async Task<IDocument> PageAsync(string address)
    {
        using var response = await _client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.ReadPageAsync();
    }

    private async Task<Dictionary<string, string>> StatusesAsync(string address) =>
        (await PageAsync(address)).QuerySelectorAll("tr[data-demand]").ToDictionary(r => r.GetAttribute("data-demand")!, r => r.GetAttribute("data-status")!);
}
