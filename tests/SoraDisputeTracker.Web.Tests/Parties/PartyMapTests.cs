using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SoraDisputeTracker.Web.Tests.Parties;

/// <summary>Who asks whom and who belongs to whom: the picture on the list of parties, and the lists beside it.</summary>
public sealed partial class PartyMapTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public async Task List_SendersAndAddresseesOfEachDemand_AreThoseOfTheLedger(string language)
    {
        var demands = (await _client.JsonAsync("/demands.json")).GetProperty("demands").EnumerateArray().ToList();

        var page = await PageAsync("/parties", language);

        var told = page.QuerySelectorAll("[data-ask]").SelectMany(ask =>
            from demand in ask.QuerySelectorAll("[data-demand]").Select(d => d.GetAttribute("data-demand"))
            from sender in Slugs(ask, "sender").DefaultIfEmpty("")
            from addressee in Slugs(ask, "addressee").DefaultIfEmpty("")
            select $"{sender} asks {addressee}: {demand}");
        var attested = demands.SelectMany(demand =>
            from sender in demand.GetProperty("senders").Slugs().DefaultIfEmpty("")
            from addressee in demand.GetProperty("addressees").Slugs().DefaultIfEmpty("")
            select $"{sender} asks {addressee}: {demand.GetProperty("slug").GetString()}");
        Assert.Equal(attested.AtLeastOne().Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Picture_Asks_AreTheEntriesWithBothEndsNamed()
    {
        var page = await PageAsync("/parties");

        var entries = page.QuerySelectorAll("[data-ask]").Where(a => Slugs(a, "sender").Count > 0 && Slugs(a, "addressee").Count > 0);
        Assert.Equal(
            entries.AtLeastOne().Select(e => $"{e.Id} {e.QuerySelectorAll("[data-demand]").Length}").Order(StringComparer.Ordinal),
            page.QuerySelectorAll("a.map-ask").Select(a => $"{Fragment(a)} {a.QuerySelector(".map-count")!.TextContent}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public async Task Picture_EachLine_HasANameAndLeadsToItsEntry(string language)
    {
        var page = await PageAsync("/parties", language);

        Assert.NotNull(page.QuerySelector("a.map-ask"));
        Assert.NotNull(page.QuerySelector("a.map-tie"));
        Assert.Each(page.QuerySelectorAll("a.map-ask, a.map-tie"), line =>
        {
            Assert.NotNull(page.GetElementById(Fragment(line)));
            Assert.False(string.IsNullOrWhiteSpace(line.GetAttribute("aria-label")));
        });
    }

    [Fact]
    public async Task Picture_Parties_AreThoseAtAnEndOfALine()
    {
        var page = await PageAsync("/parties");

        var drawn = page.QuerySelectorAll("a.map-party").Select(p => p.GetAttribute("href")!).AtLeastOne();
        var asking = page.QuerySelectorAll("a.map-ask").Select(a => page.GetElementById(Fragment(a))!)
            .SelectMany(e => Slugs(e, "sender").Concat(Slugs(e, "addressee")).Select(s => $"/parties/{s}"));
        var tied = page.QuerySelectorAll("a.map-tie").Select(a => page.GetElementById(Fragment(a))!)
            .SelectMany(e => e.QuerySelectorAll(".tie-body a, [data-relation] > a:first-child").Select(a => a.GetAttribute("href")!));
        Assert.Equal(drawn.Distinct(), drawn);
        Assert.Empty(drawn.Except(asking.Concat(tied)));
        Assert.Empty(asking.AtLeastOne().Except(drawn));
        Assert.Empty(tied.AtLeastOne().Except(drawn));
    }

    [Fact]
    public async Task Picture_PartiesWithoutALine_AreCounted()
    {
        var all = (await _client.JsonAsync("/parties.json")).GetProperty("count").GetInt32();

        var page = await PageAsync("/parties");

        var leftOut = page.QuerySelector("[data-left-out]")!;
        Assert.Equal((all - page.QuerySelectorAll("a.map-party").Length).ToString(CultureInfo.InvariantCulture), leftOut.GetAttribute("data-left-out"));
        Assert.StartsWith($"{leftOut.GetAttribute("data-left-out")} parties", leftOut.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_Relations_AreThoseThatSourcesState()
    {
        var stated = DigestsOfRelations();

        var page = await PageAsync("/parties");

        var told = page.QuerySelectorAll("[data-tie]").SelectMany(tie => tie.QuerySelectorAll("[data-relation]").Select(relation =>
            (Kind: tie.GetAttribute("data-tie"), Body: SlugOf(tie.QuerySelector(".tie-body a")!), Other: SlugOf(relation.QuerySelector("a")!))));
        Assert.NotEmpty(stated);
        Assert.Equal(stated, told.Select(t => t.Kind == "headed-by" ? $"{t.Body} {t.Kind} {t.Other}" : $"{t.Other} {t.Kind} {t.Body}").Order(StringComparer.Ordinal));
        Assert.Each(page.QuerySelectorAll("[data-relation]"), r => Assert.NotEmpty(r.QuerySelectorAll("a[href^='/sources/']")));
    }

    [Fact]
    public async Task List_RelationOnWhichSourcesDiffer_SaysSo()
    {
        var page = await PageAsync("/parties");

        var heads = page.GetElementById("ties-headed-by_minister-of-state-for-ip-strategy")!.QuerySelectorAll("[data-relation]");
        Assert.True(heads.Length > 1);
        Assert.Each(heads, h => Assert.NotNull(h.QuerySelector("a[href^='/disagreements#']")));
    }

    [Fact]
    public async Task Picture_Sides_StandInColumnsOfTheirOwn()
    {
        var page = await PageAsync("/parties");

        var places = page.QuerySelectorAll("a.map-party").Select(p => (X: p.QuerySelector("rect")!.GetAttribute("x"), Side: p.ParentElement!.ClassName)).Distinct().AtLeastOne();
        Assert.Equal(places.Count, places.Select(p => p.X).Distinct().Count());
        Assert.Equal(places.Count, places.Select(p => p.Side).Distinct().Count());
    }

    [Fact]
    public async Task Picture_PartiesOfAColumn_DoNotMeet()
    {
        var page = await PageAsync("/parties");

        foreach (var column in page.QuerySelectorAll("a.map-party rect").GroupBy(r => r.GetAttribute("x")).AtLeastOne())
        {
            var spans = column.Select(r => (From: Number(r, "y"), To: Number(r, "y") + Number(r, "height"))).OrderBy(s => s.From).ToList();
            Assert.Each(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.To < pair.Second.From));
        }
    }

    [Fact]
    public async Task Figures_Lead_ToPartsOfThePage()
    {
        var page = await PageAsync("/parties");

        Assert.Each(page.QuerySelectorAll(".figures a"), a => Assert.NotNull(page.GetElementById(Fragment(a))));
        Assert.Equal(
            page.QuerySelectorAll("[data-ask] [data-role=sender] [data-party]").Select(SlugOf).Distinct().AtLeastOne().Count.ToString(CultureInfo.InvariantCulture),
            page.QuerySelectorAll(".figures a[href$='#asks'] b")[0].TextContent);
    }

    private static List<string> DigestsOfRelations() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Seeds, "sources"), "*.html")
            .Select(f => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(File.ReadAllText(f)))
            .SelectMany(d => d.QuerySelectorAll("[data-property=member-of], [data-property=part-of], [data-property=headed-by]"))
            .Select(e => $"{e.Closest("[data-subject]")!.GetAttribute("data-subject")!["parties/".Length..]} {e.GetAttribute("data-property")} {e.GetAttribute("value")}")
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static List<string> Slugs(IElement ask, string role) => [.. ask.QuerySelectorAll($"[data-role={role}] [data-party]").Select(SlugOf)];

    private static string SlugOf(IElement link) => PartyAddress().Match(link.GetAttribute("href")!).Groups["slug"].Value;

    private static string Fragment(IElement link) => link.GetAttribute("href")!.Split('#')[1];

    private static int Number(IElement element, string attribute) => int.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);

    private async Task<IHtmlDocument> PageAsync(string address, string language = "en")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Language", language } } };
        using var response = await _client.SendAsync(request);
        return await response.ReadPageAsync();
    }

    [GeneratedRegex("^/parties/(?<slug>[a-z0-9-]+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PartyAddress();
}
