using System.Net;

namespace SoraDisputeTracker.Web.Tests.Feeds;

/// <summary>Long feeds come in pages (RFC 5005, section 3).</summary>
public sealed class PagedFeedsTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Fact]
    public async Task Pages_WalkedByTheirLinks_HoldEachEntryOnce()
    {
        var pages = await AtomDocument.WalkAsync(_client, "/changes/feed.atom");

        var ids = pages.SelectMany(p => p.Entries).Select(e => e.Id).ToList();
        Assert.True(pages.Count > 1);
        Assert.Equal((await _client.JsonAsync("/changes.json")).GetProperty("count").GetInt32(), ids.Count);
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public async Task Pages_Links_LeadToAllOthers()
    {
        var pages = await AtomDocument.WalkAsync(_client, "/changes/feed.atom?lang=ja");

        const string First = "http://localhost/changes/feed.atom?lang=ja";
        Assert.Each(pages.Select((page, index) => (page, index)), p =>
        {
            Assert.Equal(First, p.page.Link("first"));
            Assert.Equal($"{First}&page={pages.Count}", p.page.Link("last"));
            Assert.Equal(p.index == 0 ? null : p.index == 1 ? First : $"{First}&page={p.index}", p.page.Link("previous"));
            Assert.Equal(p.index == pages.Count - 1 ? null : $"{First}&page={p.index + 2}", p.page.Link("next"));
        });
    }

    [Fact]
    public async Task Pages_AnyOfThem_TellTheSameFeed()
    {
        var pages = await AtomDocument.WalkAsync(_client, "/changes/feed.atom");

        Assert.Single(pages.Select(p => string.Concat(p.Feed.Elements().Where(e => e.Name.LocalName is "id" or "title" or "updated").Select(e => e.Value))).Distinct());
    }

    [Theory]
    [InlineData("/feed.atom?page=2", "page", "there is 1 page")]
    [InlineData("/changes/feed.json?page=4", "page", "there are 3 pages")]
    [InlineData("/feed.atom?page=0", "page", "a whole number from 1")]
    [InlineData("/feed.json?page=x", "page", "a whole number from 1")]
    [InlineData("/feed.rss", "format", "atom, json")]
    [InlineData("/parties/coda/feed.xml", "format", "atom, json")]
    [InlineData("/changes/feed.ATOM", "format", "atom, json")]
    [InlineData("/feed.atom?lang=fr", "lang", "`en` or `ja`")]
    [InlineData("/feed.atom?limit=5", "limit", "Known are: party, match, kind, source, from, to, q, scope, sort, page, lang")]
    [InlineData("/feed.atom?party=nobody", "party", "nobody")]
    [InlineData("/parties/coda/feed.atom?party=openai", "party", "Known are: page, lang")]
    [InlineData("/demands/coda-stop-training/feed.json?as-of=2025", "as-of", "Known are: page, lang")]
    [InlineData("/disagreements/feed.atom?scope=all", "scope", "Known are: event, party, source, kind, page, lang")]
    [InlineData("/changes/feed.atom?q=x", "q", "Known are: page, lang")]
    public async Task Feed_WhatItCannotGive_Answers400AndNamesWhatIsKnown(string address, string parameter, string known)
    {
        using var response = await _client.GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        var messages = (await response.ReadJsonAsync()).GetProperty("errors").GetProperty(parameter).Strings();
        Assert.Contains(messages, m => m.Contains(known, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/parties/nobody/feed.atom")]
    [InlineData("/demands/nothing/feed.json")]
    [InlineData("/sources/tekedia-coda-demand/feed.atom")]
    public async Task Feed_OfNothingThatThereIs_Answers404WithProblemDetails(string address)
    {
        using var response = await _client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }
}
