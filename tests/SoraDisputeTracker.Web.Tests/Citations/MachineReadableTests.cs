using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.WebUtilities;

namespace SoraDisputeTracker.Web.Tests.Citations;

/// <summary>What reference managers and search engines find on the pages.</summary>
public sealed class MachineReadableTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Fact]
    public async Task Sources_ContextObjects_AgreeWithTheCitations()
    {
        var items = (await _client.JsonAsync("/sources.json")).GetProperty("sources").EnumerateArray()
            .Select(s => (Title: s.GetProperty("title").GetString(), Url: Text(s, "originalUrl"), Date: Text(s, "issued").TrimEnd('~', '?', '%'), Authors: s.GetProperty("authors").GetArrayLength()));

        var found = (await PageAsync("/sources")).QuerySelectorAll("span.Z3988").Select(s => QueryHelpers.ParseQuery(s.GetAttribute("title")!))
            .Select(q => (Title: (string?)(q.TryGetValue("rft.atitle", out var t) ? t : q["rft.title"]), Url: Value(q, "rft_id"), Date: Value(q, "rft.date"), Authors: Values(q, "rft.au") + Values(q, "rft.creator")));

        Assert.Equal(items.AtLeastOne().Order(), found.Order());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?party=coda")]
    public async Task Timeline_ContextObjects_AreThoseOfTheCitations(string address)
    {
        var titles = (await _client.JsonAsync(address.Replace("/", "/citations.json", StringComparison.Ordinal))).EnumerateArray().Select(i => i.GetProperty("title").GetString()!);

        var found = (await PageAsync(address)).QuerySelectorAll("span.Z3988").Select(s => QueryHelpers.ParseQuery(s.GetAttribute("title")!))
            .Select(q => (q.TryGetValue("rft.atitle", out var t) ? t : q["rft.title"]).ToString());

        Assert.Equal(titles.AtLeastOne().Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Source_Head_DescribesTheDocument()
    {
        var page = await PageAsync("/sources/outlook-respawn-joint-statement");

        Assert.Equal("Japan's anime and manga giants are taking a stand against OpenAI", Meta(page, "citation_title"));
        Assert.Equal("Goswami, Krishna", Meta(page, "citation_author"));
        Assert.Equal("2025", Meta(page, "citation_publication_date"));
        Assert.Equal("Outlook Respawn", Meta(page, "citation_journal_title"));
        Assert.Equal("Goswami, Krishna", Meta(page, "DC.creator"));
        Assert.EndsWith("/sources/outlook-respawn-joint-statement", page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Equal("Japan's anime and manga giants are taking a stand against OpenAI", page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.Null(page.QuerySelector("meta[property='article:published_time']"));
        using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal("NewsArticle", data.RootElement.GetProperty("@type").GetString());
        Assert.Equal("Krishna Goswami", data.RootElement.GetProperty("author")[0].GetProperty("name").GetString());
        Assert.Equal("2025", data.RootElement.GetProperty("datePublished").GetString());
    }

    [Theory]
    [InlineData("/sources/tekedia-coda-demand")]
    [InlineData("/?party=coda")]
    public async Task Page_Alternates_LeadToTheirMediaType(string address)
    {
        var links = (await PageAsync(address)).QuerySelectorAll("link[rel=alternate]").ToList();

        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            using var response = await _client.GetAsync(link.GetAttribute("href"));
            Assert.Equal(link.GetAttribute("type")!.Replace("+oembed", "", StringComparison.Ordinal), response.Content.Headers.ContentType?.MediaType);
        }
    }

    [Theory]
    [InlineData("/events/coda-request", "/events/coda-request/citation.json", "/events/coda-request")]
    [InlineData("/about", "/about/citation.json", "/")]
    public async Task Page_OfTheTracker_CanBeCitedWithTheStateOfTheCorpus(string address, string file, string path)
    {
        var hash = (await _client.JsonAsync("/events.json")).GetProperty("corpus").GetString()!;

        var item = (await _client.JsonAsync(file))[0];
        var page = await PageAsync(address);

        Assert.Equal("webpage", item.GetProperty("type").GetString());
        Assert.EndsWith(path, item.GetProperty("URL").GetString(), StringComparison.Ordinal);
        Assert.Equal(hash[..12], item.GetProperty("version").GetString());
        Assert.True(item.TryGetProperty("accessed", out _));
        Assert.Contains(hash[..12], page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static string Value(Dictionary<string, Microsoft.Extensions.Primitives.StringValues> query, string name) => query.TryGetValue(name, out var value) ? value.ToString() : "";

    private static int Values(Dictionary<string, Microsoft.Extensions.Primitives.StringValues> query, string name) => query.TryGetValue(name, out var value) ? value.Count : 0;

    private static string? Meta(IHtmlDocument page, string name) => page.QuerySelector($"meta[name='{name}']")?.GetAttribute("content");

    private async Task<IHtmlDocument> PageAsync(string address)
    {
        using var response = await _client.GetAsync(address);
        return await response.ReadPageAsync();
    }
}
