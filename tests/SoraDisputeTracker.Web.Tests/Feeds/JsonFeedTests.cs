using System.Text.Json;
using AngleSharp.Html.Parser;

namespace SoraDisputeTracker.Web.Tests.Feeds;

/// <summary>A feed as JSON holds to JSON Feed 1.1, and tells the same as it does as Atom.</summary>
public sealed class JsonFeedTests(TrackerApp app)
{
    private const string Ajv = "tests/Tools/npm/node_modules/ajv/dist/2020.js";
    private const string Formats = "tests/Tools/npm/node_modules/ajv-formats/dist/index.js";
    private const string Schema = "tests/SoraDisputeTracker.Web.Tests/Feeds/json-feed-1.1.schema.json";

    private const string Validate =
        """
        const [ajv, formats, schema] = process.argv.slice(1), fs = require('fs');
        const checker = new (require(ajv).default)({ allErrors: true, strictTypes: false, strictRequired: false });
        require(formats).default(checker);
        const valid = checker.compile(JSON.parse(fs.readFileSync(schema, 'utf8')));
        console.log(valid(JSON.parse(fs.readFileSync(0, 'utf8'))) ? '' : JSON.stringify(valid.errors));
        """;

    private readonly HttpClient _client = app.CreateReader();

    [RequiresToolTheory("node", Ajv, Formats)]
    [MemberData(nameof(FeedAddresses.Atom), MemberType = typeof(FeedAddresses))]
    public async Task Feed_CheckedAgainstTheSchema_IsValid(string atom)
    {
        var feed = await _client.GetStringAsync(FeedAddresses.AsJson(atom));

        Assert.Equal("", Faults(feed));
    }

    [RequiresToolTheory("node", Ajv, Formats)]
    [InlineData("""{"version":"https://jsonfeed.org/version/1.1","title":"x"}""")]
    [InlineData("""{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1"}]}""")]
    [InlineData("""{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[],"tracker":{}}""")]
    [InlineData("""{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1","content_text":"","date_published":"2025-10-28"}]}""")]
    public void Schema_FeedThatTheSpecificationForbids_FindsFault(string feed) => Assert.NotEqual("", Faults(feed));

    [Theory]
    [MemberData(nameof(FeedAddresses.Atom), MemberType = typeof(FeedAddresses))]
    public async Task Items_BesideThoseOfAtom_AreTheSameInTheSameOrder(string address)
    {
        var atom = await AtomDocument.GetAsync(_client, address);
        var json = await _client.JsonAsync(FeedAddresses.AsJson(address));

        Assert.Equal(FeedAddresses.IsOfNothing(address), atom.Entries.Count == 0);
        Assert.Equal(
            atom.Entries.Select(e => (e.Id, e.Url, e.Title, e.Summary, e.Published, e.Updated, Folded(e.Content.Value))),
            json.GetProperty("items").EnumerateArray().Select(i => (
                Text(i, "id"), Text(i, "url"), Text(i, "title"), Text(i, "summary"), Text(i, "date_published"), Text(i, "date_modified"), Read(Text(i, "content_html")))));
    }

    [Fact]
    public async Task Pages_WalkedByNextUrl_AreThoseOfAtom()
    {
        var pages = new List<JsonElement>();
        for (string? next = "http://localhost/changes/feed.json"; next is not null; next = pages[^1].TryGetProperty("next_url", out var url) ? url.GetString() : null)
        {
            pages.Add(await _client.JsonAsync(next));
            Assert.Equal(next, Text(pages[^1], "feed_url"));
        }

        Assert.Equal(
            (await AtomDocument.WalkAsync(_client, "/changes/feed.atom")).SelectMany(p => p.Entries).Select(e => e.Id).AtLeastOne(),
            pages.SelectMany(p => p.GetProperty("items").EnumerateArray()).Select(i => Text(i, "id")));
    }

    private static string Faults(string feed) => Tool.Run("node", feed, "-e", Validate, Tool.Require(Ajv), Tool.Require(Formats), Tool.Require(Schema)).Trim();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string Read(string html) => Folded(new HtmlParser().ParseDocument(html).Body!.TextContent);

    // Atom is indented, JSON Feed is not.
    private static string Folded(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
