using System.Text.Json;

namespace SoraDisputeTracker.Web.Tests.Feeds;

/// <summary>
/// The reader of feeds that most scripts on Node are written with fetches ours as it fetches any: it asks for <c>application/rss+xml</c>, which none of them is.
/// </summary>
public sealed class RssParserTests(ListeningApp app)
{
    private const string RssParser = "tests/Tools/npm/node_modules/rss-parser/index.js";

    private const string ReadFeed =
        """
        const [parser, address] = process.argv.slice(1);
        new (require(parser))().parseURL(address).then(feed => console.log(JSON.stringify(
            { title: feed.title, entries: feed.items.map(i => [i.id, i.title, i.link, i.isoDate]) })));
        """;

    private readonly HttpClient _client = app.CreateReader();

    [RequiresToolTheory("node", RssParser)]
    [InlineData("/feed.atom")]
    [InlineData("/feed.atom?party=coda&lang=ja")]
    [InlineData("/parties/openai/feed.atom")]
    [InlineData("/demands/coda-stop-training/feed.atom")]
    [InlineData("/disagreements/feed.atom")]
    [InlineData("/changes/feed.atom?page=2")]
    public async Task Feed_FetchedByRssParser_IsRead(string address)
    {
        var feed = await AtomDocument.GetAsync(_client, address);

        var read = JsonSerializer.Deserialize<JsonElement>(Tool.Run("node", "", "-e", ReadFeed, Tool.Require(RssParser), new Uri(app.Port, address).AbsoluteUri));

        Assert.Equal(feed.Feed.Element(AtomDocument.Atom + "title")!.Value, read.GetProperty("title").GetString());
        Assert.NotEmpty(feed.Entries);
        Assert.Equal(
            feed.Entries.Select(e => new[] { e.Id, e.Title, e.Url, e.Published.Replace("Z", ".000Z", StringComparison.Ordinal) }),
            read.GetProperty("entries").EnumerateArray().Select(e => e.Strings().ToArray()));
    }
}
