using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

namespace SoraDisputeTracker.Web.Tests.Sources;

public sealed class SourcePageTests(TrackerApp app)
{
    // The tests only look at the pages, one after another: each is read once.
    private static readonly ConcurrentDictionary<string, Task<IDocument>> Pages = new(StringComparer.Ordinal);

    private readonly HttpClient _client = app.CreateReader();

    [Fact]
    public async Task Page_EverySource_AnchorsEachOfItsStatements()
    {
        foreach (var source in (await _client.JsonAsync("/sources.json")).GetProperty("sources").EnumerateArray().AtLeastOne())
        {
            var page = await PageAsync($"/sources/{source.GetProperty("slug").GetString()}");

            var anchors = page.QuerySelectorAll("[id^=a-]").Select(e => e.Id).ToList();
            Assert.Equal(source.GetProperty("assertions").GetInt32(), anchors.Count);
            Assert.Equal(anchors.Count, anchors.Distinct().Count());
        }
    }

    [Fact]
    public async Task Page_StoredExcerpt_SaysSoWithItsConfidence()
    {
        foreach (var source in (await _client.JsonAsync("/sources.json")).GetProperty("sources").EnumerateArray().AtLeastOne())
        {
            var page = await PageAsync($"/sources/{source.GetProperty("slug").GetString()}");

            var excerpt = page.GetElementById("excerpt");
            Assert.Equal(source.GetProperty("consulted").GetString() == "excerpt", excerpt is not null);
            if (excerpt is not null)
                Assert.Contains(source.GetProperty("confidence").GetString()!, excerpt.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/sources/the-outpost-government-request", "itself", "sources.the-outpost-government-request.source-count")]
    [InlineData("/sources/outlook-respawn-joint-statement", "alone", "events.publishers-joint-statement.date")]
    [InlineData("/sources/the-outpost-government-request", "company", "parties.japanese-government.request-made-by")]
    public async Task Page_Disagreement_StandsWhereTheSourceDoes(string address, string section, string disagreement)
    {
        var page = await PageAsync(address);

        Assert.NotNull(page.QuerySelector($"[aria-labelledby={section}] [data-disagreement='{disagreement}']"));
        Assert.Single(page.QuerySelectorAll($".standing [data-disagreement='{disagreement}']"));
    }

    [Fact]
    public async Task Page_WhatOnlyItSays_IsWhatNoOtherSourceSpeaksOf()
    {
        var sources = (await _client.JsonAsync("/sources.json")).GetProperty("sources").Slugs();
        var statements = new List<(string Source, string Id, string Point)>();
        var shown = new List<string>();
        foreach (var source in sources)
        {
            var record = await _client.JsonAsync($"/sources/{source}.json");
            statements.AddRange(Assertions(record).Where(a => a.GetProperty("source").GetString() == source)
                .Select(a => (source, a.GetProperty("id").GetString()!, $"{a.GetProperty("subject")} {a.GetProperty("property")}")).Distinct());
            shown.AddRange((await PageAsync($"/sources/{source}")).QuerySelectorAll("[aria-labelledby=only] li a").Select(a => a.GetAttribute("href")!.Split("#a-")[1]));
        }

        var expected = statements.GroupBy(s => s.Point).Where(p => p.Select(s => s.Source).Distinct().Count() == 1).SelectMany(p => p).Select(s => s.Id);
        Assert.Equal(expected.Distinct().AtLeastOne().Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Page_RewrittenArticle_TellsItInItsNote() =>
        Assert.Contains("It was rewritten", (await PageAsync("/sources/ingamenews-sora-demand")).QuerySelector("header .notice")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task About_NotFound_HoldsEveryLineOfTheSeeds()
    {
        var lines = (await File.ReadAllLinesAsync(Path.Combine(Repository.Seeds, "dossier", "dispute.yaml")))
            .SkipWhile(l => l != "notFound:").Skip(1).Select(l => l.Split("en: \"")[1].Split('"')[0]).ToList();

        var page = await PageAsync("/about");

        Assert.NotEmpty(lines);
        Assert.Equal(lines, page.QuerySelectorAll("[aria-labelledby=not-found] li").Select(l => l.TextContent));
    }

    private static IEnumerable<JsonElement> Assertions(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Assertions),
        JsonValueKind.Object when element.TryGetProperty("quotes", out var quotes) && quotes.ValueKind == JsonValueKind.Array && element.TryGetProperty("subject", out _) => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Assertions(p.Value)),
        _ => [],
    };

    private Task<IDocument> PageAsync(string address) => Pages.GetOrAdd(address, ReadAsync);

    private async Task<IDocument> ReadAsync(string address)
    {
        using var response = await _client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.ReadPageAsync();
    }
}
