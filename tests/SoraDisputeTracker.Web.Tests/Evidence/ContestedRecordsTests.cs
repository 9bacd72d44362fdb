using AngleSharp.Dom;

namespace SoraDisputeTracker.Web.Tests.Evidence;

/// <summary>Where sources part ways on a record, its own page and the timeline say so.</summary>
public sealed class ContestedRecordsTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("publishers-joint-statement", "date", "30 October 2025", "31 October 2025")]
    [InlineData("publishers-joint-statement", "signatory-count", "19", "18")]
    [InlineData("coda-request", "date", "28 October 2025", "27 October 2025")]
    public async Task EventPage_ContestedProperty_ShowsEachValueWithWhoSaysItAndWhyOneIsShown(string slug, string property, string shown, string other)
    {
        var fact = (await GetAsync("/events/" + slug)).QuerySelector($"dd[data-disagreement='events.{slug}.{property}']")!;

        var values = fact.QuerySelectorAll(".sides-of-it > .stated").ToList();

        Assert.Equal(shown, values[0].QuerySelector(".value")!.TextContent.Trim());
        Assert.Equal("shown", values[0].QuerySelector(".mud-chip-label")!.TextContent);
        var second = values.Find(v => v.QuerySelector(".value")!.TextContent.Trim() == other)!;
        Assert.Equal("also stated", second.QuerySelector(".mud-chip-label")!.TextContent);
        Assert.Each(values, v => Assert.NotEmpty(v.QuerySelectorAll("blockquote[lang]")));
        Assert.StartsWith("Why the first is shown:", fact.QuerySelector(".resolution")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "coda-request", 2)]
    [InlineData("/events/coda-request", null, int.MaxValue)]
    public async Task Badge_Event_NamesWhatIsContestedAndLeadsThere(string address, string? item, int most)
    {
        var data = (await _client.JsonAsync("/events.json")).GetProperty("events").EnumerateArray().Single(e => e.GetProperty("slug").GetString() == "coda-request");
        var contested = data.GetProperty("contested").EnumerateArray().Select(c => $"events.coda-request.{c.GetProperty("property").GetString()}").ToList();
        var page = await GetAsync(address);
        var badge = (item is null ? page.QuerySelector("article > header")! : page.QuerySelector($"[data-event={item}]")!).QuerySelector(".differ")!;

        var links = badge.QuerySelectorAll("a[data-disagreement]").ToList();

        Assert.Equal(Math.Min(most, contested.Count), links.Count);
        Assert.Equal("date (28 or 27 October 2025)", links[0].TextContent);
        Assert.Empty(links.Select(l => l.GetAttribute("data-disagreement")!).Except(contested));
        Assert.Each(links, l => Assert.Equal("/disagreements#" + l.GetAttribute("data-disagreement"), l.GetAttribute("href")));
        var rest = badge.QuerySelector("a[href='/disagreements?event=coda-request']");
        Assert.Equal(contested.Count > most ? $"and {contested.Count - most} more" : null, rest?.TextContent);
    }

    [Fact]
    public async Task Badge_EventWithoutDisagreement_IsMissing()
    {
        var items = (await GetAsync("/")).QuerySelectorAll("[data-event]");

        Assert.Contains(items, i => i.QuerySelector(".differ") is null);
        Assert.Contains(items, i => i.QuerySelector(".differ") is not null);
    }

    [Fact]
    public async Task PartyPage_Minister_IsSetAgainstTheOtherWhoIsNamed()
    {
        var page = await GetAsync("/parties/minoru-kiuchi");
        var header = page.QuerySelector("article > header")!;

        var badge = header.QuerySelector("a[data-disagreement='parties.japanese-government.spokesperson']")!;

        Assert.Contains("Minoru Kiuchi or Keiko Nagaoka", badge.TextContent, StringComparison.Ordinal);
        Assert.NotNull(header.QuerySelector("a[data-disagreement='parties.minoru-kiuchi.office']"));
        var values = page.QuerySelectorAll("article.disagreement[data-disagreement='parties.japanese-government.spokesperson'] .contested-value").ToList();
        Assert.Equal(["Minoru Kiuchi", "Keiko Nagaoka"], values.Select(v => v.QuerySelector(".value a")!.TextContent));
        Assert.Each(values, v => Assert.NotEmpty(v.QuerySelectorAll("blockquote[lang]")));
    }

    [Fact]
    public async Task Timeline_Scope_ArticlesTellOfFewerEventsThanAll()
    {
        var counts = new List<int>();
        foreach (var address in new[] { "/?scope=articles", "/?scope=all" })
            counts.Add((await GetAsync(address)).QuerySelectorAll("[data-event]").Length);

        Assert.InRange(counts[0], 1, counts[1] - 1);
    }

    private async Task<IDocument> GetAsync(string address)
    {
        using var response = await _client.GetAsync(address);
        return await response.ReadPageAsync();
    }
}
