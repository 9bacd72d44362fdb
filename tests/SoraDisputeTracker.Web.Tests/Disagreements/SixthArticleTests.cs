using System.Globalization;
using AngleSharp.Dom;

namespace SoraDisputeTracker.Web.Tests.Disagreements;

/// <summary>One more digest is put into the corpus, and nothing else: what it contradicts shows wherever it is told.</summary>
public sealed class SixthArticleTests(SixthArticleTests.CorpusWithOneMore app, TrackerApp before) : IClassFixture<SixthArticleTests.CorpusWithOneMore>
{
    private const string Id = "events.diet-question-19.date";

    private readonly HttpClient _client = app.CreateReader();

    [Fact]
    public async Task Digest_WithoutIt_NothingIsContested()
    {
        var listed = (await before.CreateReader().JsonAsync("/disagreements.json")).GetProperty("disagreements").EnumerateArray().Select(d => d.GetProperty("id").GetString()).ToList();

        Assert.NotEmpty(listed);
        Assert.DoesNotContain(Id, listed);
    }

    [Fact]
    public async Task Digest_ContradictsADate_TheTimelineSaysSo()
    {
        var item = (await GetAsync("/")).QuerySelector("[data-event=diet-question-19]")!;

        var badge = item.QuerySelector($"[data-disagreement='{Id}']")!;

        Assert.Equal("date (24 or 29 October 2025)", badge.TextContent);
        Assert.Equal("/disagreements#" + Id, badge.GetAttribute("href"));
    }

    [Fact]
    public async Task Digest_ContradictsADate_TheEventShowsBothAndThatItIsOpen()
    {
        var date = (await GetAsync("/events/diet-question-19")).QuerySelector($"dd[data-disagreement='{Id}']")!;

        Assert.Contains("24 October 2025", date.TextContent, StringComparison.Ordinal);
        Assert.Contains("29 October 2025", date.TextContent, StringComparison.Ordinal);
        Assert.Contains("Not decided.", date.TextContent, StringComparison.Ordinal);
        Assert.Contains("The Sixth", date.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Digest_ContradictsADate_ThePageOfDisagreementsHasIt()
    {
        var page = await GetAsync("/disagreements?source=the-sixth");

        var listed = Assert.Single(page.QuerySelectorAll("article.disagreement"));

        Assert.Equal(Id, listed.Id);
        Assert.Contains("on 29 October 2025 the question was put", listed.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Digest_ContradictsADate_TheDataHasItToo()
    {
        var listed = (await _client.JsonAsync("/disagreements.json")).GetProperty("disagreements").EnumerateArray().Single(d => d.GetProperty("id").GetString() == Id);
        var entry = (await _client.JsonAsync("/events.json")).GetProperty("events").EnumerateArray().Single(e => e.GetProperty("slug").GetString() == "diet-question-19");

        Assert.Equal(["2025-10-24", "2025-10-29"], listed.GetProperty("values").EnumerateArray().SelectMany(v => v.GetProperty("values").Strings()).Order());
        Assert.False(listed.TryGetProperty("resolution", out var resolution) && resolution.ValueKind != System.Text.Json.JsonValueKind.Null);
        var contested = Assert.Single(entry.GetProperty("contested").EnumerateArray());
        Assert.Equal("date", contested.GetProperty("property").GetString());
        Assert.Equal(2, contested.GetProperty("values").GetArrayLength());
        Assert.Equal(Id, contested.GetProperty("disagreement").GetString());
    }

    [Fact]
    public async Task Digest_ContradictsADate_EveryCountGrowsByOne()
    {
        var count = (await before.CreateReader().JsonAsync("/disagreements.json")).GetProperty("count").GetInt32();

        var home = await GetAsync("/");

        var grown = (count + 1).ToString(CultureInfo.InvariantCulture);
        Assert.Equal(grown, home.QuerySelector(".figures a[href='/disagreements'] b")!.TextContent);
        Assert.Equal(grown, home.QuerySelector("nav .nav-count")!.TextContent);
    }

    private async Task<IDocument> GetAsync(string address)
    {
        using var response = await _client.GetAsync(address);
        return await response.ReadPageAsync();
    }

    public sealed class CorpusWithOneMore : TrackerApp
    {
        private const string Digest = """
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <title>A sixth report</title>
              <meta name="citation_language" content="en">
              <meta name="tracker:csl-type" content="webpage">
              <meta name="tracker:container-title" content="The Sixth">
              <meta name="tracker:origin" content="article">
              <meta name="tracker:kind" content="secondary">
              <meta name="tracker:consulted" content="text">
              <meta name="tracker:text-sha256" content="0000000000000000000000000000000000000000000000000000000000000000">
              <meta name="tracker:added" content="2026-11-20">
            </head>
            <body>
              <h1>A sixth report</h1>
              <p class="abstract">A report that gives another day.</p>
              <section data-subject="events/diet-question-19">
                <h2>The question</h2>
                <p>It has the question on <time data-property="date" datetime="2025-10-29">29 October 2025</time>.
                  <q data-at="0-44">on 29 October 2025 the question was put down</q></p>
              </section>
            </body>
            </html>
            """;

        private readonly TemporaryFolder _seeds = new();

        public CorpusWithOneMore()
        {
            SeedsDirectory = Repository.CopySeedsTo(_seeds.Path);
            File.WriteAllText(Path.Combine(SeedsDirectory, "sources", "the-sixth.html"), Digest.ReplaceLineEndings("\n") + "\n");
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (disposing)
                _seeds.Dispose();
        }
    }
}
