using AngleSharp.Html.Parser;
using SoraDisputeTracker.Web.Tests.Demands;

namespace SoraDisputeTracker.Web.Tests.Sources;

/// <summary>The chart of coverage against a reading of the digests of its own.</summary>
public sealed class CoverageTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Fact]
    public async Task Chart_Marks_AreWhatTheDigestsSpeakOf()
    {
        var expected = await ExpectedAsync();
        using var response = await _client.GetAsync("/sources");
        var page = await response.ReadPageAsync();

        var shown = page.QuerySelectorAll("[data-row]").SelectMany(row => row.QuerySelectorAll("a[data-coverage]")
            .Select(mark => $"{row.GetAttribute("data-row")} {mark.GetAttribute("data-source")} {mark.GetAttribute("data-coverage")}"));

        Assert.NotEmpty(expected);
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Table_HoldsTheSameAsTheChart_AndWhoIsSilent()
    {
        var expected = await ExpectedAsync();
        var speaking = expected.Select(e => e.Split(' ')[1]).Distinct().ToList();
        using var response = await _client.GetAsync("/sources");
        var page = await response.ReadPageAsync();

        var cells = page.QuerySelectorAll("tr[data-record]").SelectMany(row => row.QuerySelectorAll("td[data-coverage]").SelectMany(cell => cell.QuerySelectorAll("a[data-source]")
            .Select(a => (Record: row.GetAttribute("data-record"), Source: a.GetAttribute("data-source")!, Coverage: cell.GetAttribute("data-coverage"))))).ToList();

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Order(StringComparer.Ordinal), cells.Where(c => c.Coverage != "silent").Select(c => $"{c.Record} {c.Source} {c.Coverage}").Order(StringComparer.Ordinal));
        Assert.Each(cells.GroupBy(c => c.Record), row => Assert.Equal(speaking.Order(StringComparer.Ordinal), row.Select(c => c.Source).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Chart_EachMark_LeadsToWhatTheSourceStates()
    {
        using var response = await _client.GetAsync("/sources");
        var marks = (await response.ReadPageAsync()).QuerySelectorAll("a[data-coverage]").Select(m => m.GetAttribute("href")!).ToList();

        foreach (var ofSource in marks.GroupBy(m => m.Split('#')[0]).AtLeastOne())
        {
            using var source = await _client.GetAsync(ofSource.Key);
            var page = await source.ReadPageAsync();
            Assert.Each(ofSource, mark => Assert.NotNull(page.GetElementById(mark.Split('#')[1])));
        }
    }

    private async Task<List<string>> ExpectedAsync()
    {
        var records = LedgerPageTests.Records("events").Where(r => r.GetValueOrDefault("spine") == "true").Select(r => $"events/{r["slug"]}")
            .Concat(LedgerPageTests.Records("demands").Select(r => $"demands/{r["slug"]}")).ToHashSet();
        var contradicted = (await _client.JsonAsync("/disagreements.json")).GetProperty("disagreements").EnumerateArray()
            .SelectMany(d => d.GetProperty("values").EnumerateArray().SelectMany(v => v.GetProperty("assertions").EnumerateArray())
                .SelectMany(a => new[] { d.GetProperty("subject").GetString(), $"events/{a.GetProperty("value").GetString()}" }.Select(r => (Record: r, Source: a.GetProperty("source").GetString()))))
            .ToHashSet();
        var expected = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Seeds, "sources"), "*.html"))
        {
            var source = Path.GetFileNameWithoutExtension(file);
            var digest = await new HtmlParser().ParseDocumentAsync(await File.ReadAllTextAsync(file));
            var spokenOf = digest.QuerySelectorAll("[data-property]").SelectMany(e => new[]
            {
                e.GetAttribute("data-subject") ?? e.Closest("section")!.GetAttribute("data-subject")!,
                $"events/{e.GetAttribute("value")}",
            });
            expected.AddRange(spokenOf.Where(records.Contains).Distinct().Select(r => $"{r} {source} {(contradicted.Contains((r, source)) ? "differs" : "states")}"));
        }

        return expected;
    }
}
