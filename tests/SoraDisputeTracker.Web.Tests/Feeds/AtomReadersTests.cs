using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SoraDisputeTracker.Web.Tests.Feeds;

/// <summary>Every feed is read by the programs of readers, and has what RFC 4287 asks of it.</summary>
public sealed partial class AtomReadersTests(TrackerApp app)
{
    private const string Python = "/usr/bin/python3";
    private const string FeedParser = "/usr/lib/python3/dist-packages/feedparser/__init__.py";

    private const string ReadFeed =
        """
        import feedparser, json, sys
        read = feedparser.parse(sys.stdin.buffer.read())
        print(json.dumps({"bozo": bool(read.bozo), "version": read.version, "title": read.feed.title, "language": read.feed.language, "entries":
            [[e.id, e.title, e.link, e.updated, e.published, e.summary] for e in read.entries], "contents": [e.content[0].type for e in read.entries]}))
        """;

    private readonly HttpClient _client = app.CreateReader();

    [RequiresToolTheory("xmllint")]
    [MemberData(nameof(FeedAddresses.Atom), MemberType = typeof(FeedAddresses))]
    public async Task Feed_CheckedByXmllint_IsWellFormed(string address) =>
        Tool.Run("xmllint", await _client.GetStringAsync(address), "--noout", "--nonet", "-");

    [RequiresToolTheory(Python, FeedParser)]
    [MemberData(nameof(FeedAddresses.Atom), MemberType = typeof(FeedAddresses))]
    public async Task Feed_ReadByFeedparser_HasTheSameEntries(string address)
    {
        var feed = await AtomDocument.GetAsync(_client, address);

        var read = JsonSerializer.Deserialize<JsonElement>(Tool.Run(Python, await _client.GetStringAsync(address), "-c", ReadFeed));

        Assert.False(read.GetProperty("bozo").GetBoolean());
        Assert.Equal("atom10", read.GetProperty("version").GetString());
        Assert.Equal(feed.Feed.Element(AtomDocument.Atom + "title")!.Value, read.GetProperty("title").GetString());
        Assert.Equal(feed.Feed.Attribute(XNamespace.Xml + "lang")!.Value, read.GetProperty("language").GetString());
        Assert.Equal(
            feed.Entries.Select(e => new[] { e.Id, e.Title, e.Url, e.Updated, e.Published, e.Summary }),
            read.GetProperty("entries").EnumerateArray().Select(e => e.Strings().ToArray()));
        Assert.Equal(feed.Entries.Select(_ => "application/xhtml+xml"), read.GetProperty("contents").Strings());
        Assert.Equal(FeedAddresses.IsOfNothing(address), feed.Entries.Count == 0);
    }

    [Theory]
    [MemberData(nameof(FeedAddresses.Atom), MemberType = typeof(FeedAddresses))]
    public async Task Feed_Head_HasWhatTheStandardAsksFor(string address)
    {
        var feed = await AtomDocument.GetAsync(_client, address);

        Assert.Equal(AtomDocument.Atom + "feed", feed.Feed.Name);
        Assert.Matches(Urn(), feed.Feed.Elements(AtomDocument.Atom + "id").Single().Value);
        Assert.NotEmpty(feed.Feed.Elements(AtomDocument.Atom + "title").Single().Value);
        Assert.Matches(Instant(), feed.Feed.Elements(AtomDocument.Atom + "updated").Single().Value);
        Assert.NotEmpty(feed.Feed.Elements(AtomDocument.Atom + "author").Single().Element(AtomDocument.Atom + "name")!.Value);
        Assert.Equal($"http://localhost{address}", feed.Link("self"));
        Assert.NotNull(feed.Link("alternate"));
    }

    [Theory]
    [MemberData(nameof(FeedAddresses.AtomWithEntries), MemberType = typeof(FeedAddresses))]
    public async Task Feed_Entries_HaveWhatTheStandardAsksFor(string address)
    {
        var feed = await AtomDocument.GetAsync(_client, address);

        Assert.Equal(feed.Entries.Count, feed.Entries.Select(e => e.Id).Distinct().Count());
        Assert.Each(feed.Entries, e =>
        {
            Assert.Matches(Urn(), e.Id);
            Assert.NotEmpty(e.Title);
            Assert.NotEmpty(e.Summary);
            Assert.Matches(Instant(), e.Published);
            Assert.Matches(Instant(), e.Updated);
            Assert.True(string.CompareOrdinal(e.Published, e.Updated) <= 0);
            Assert.StartsWith("http://localhost/", e.Url, StringComparison.Ordinal);
            Assert.NotEmpty(e.Content.Elements());
        });
    }

    [Theory]
    [MemberData(nameof(FeedAddresses.AtomWithEntries), MemberType = typeof(FeedAddresses))]
    public async Task Feed_Order_IsNewestFirst(string address)
    {
        var pages = await AtomDocument.WalkAsync(_client, address);

        var updated = pages.SelectMany(p => p.Entries).Select(e => e.Updated).AtLeastOne();
        Assert.Equal(updated.OrderDescending(StringComparer.Ordinal), updated);
    }

    [GeneratedRegex("^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Urn();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}T00:00:00Z$", RegexOptions.None, 1000)]
    private static partial Regex Instant();
}
