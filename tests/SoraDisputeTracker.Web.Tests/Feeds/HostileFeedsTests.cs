using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SoraDisputeTracker.Web.Tests.Feeds;

/// <summary>What a title or a summary holds is text to every reader of a feed, and never breaks it. (Control characters do not get past the corpus's reader, and line breaks it folds.)</summary>
public sealed class HostileFeedsTests : IClassFixture<HostileFeedsTests.HostileCorpus>
{
    private static readonly string[] Titles =
    [
        "<script>alert(1)</script>", "&amp; &lt;b&gt; & <", "]]> <![CDATA[ ]]>", "<!-- --> <?xml?> <!DOCTYPE x>", "</p></div></content></entry>", "\"'><img src=x onerror=alert(1)>",
        "😀 emoji 👩‍👩‍👧", "二行の「題」、句読点。", "a noncharacter: \uFFFF", "\u202Eright to left", "é e\u0301 \uFEFF", "{\"json\": [\\]}", "javascript:alert(1)",
    ];

    private readonly HttpClient _client;

    public HostileFeedsTests(HostileCorpus corpus) => _client = corpus.CreateReader();

    public static TheoryData<string> Feeds { get; } = ["/feed.atom?scope=all", "/feed.atom?scope=all&lang=ja", "/changes/feed.atom", "/parties/openai/feed.atom", "/disagreements/feed.atom"];

    [RequiresToolTheory("xmllint")]
    [MemberData(nameof(Feeds))]
    public async Task Atom_HostileTitles_StaysWellFormed(string address) =>
        Tool.Run("xmllint", await _client.GetStringAsync(address), "--noout", "--nonet", "-");

    [Theory]
    [InlineData("/feed.atom?scope=all")]
    [InlineData("/feed.atom?scope=all&lang=ja")]
    public async Task BothFormats_HostileTitles_HoldThemAsTheyStand(string address)
    {
        var atom = (await AtomDocument.GetAsync(_client, address)).Entries;
        var json = (await _client.JsonAsync(FeedAddresses.AsJson(address))).GetProperty("items").EnumerateArray().ToList();

        Assert.Each(Titles, text =>
        {
            // XML cannot hold every character, JSON can.
            var legal = text.Replace('\uFFFF', '\uFFFD');
            Assert.Single(atom, e => e.Title.StartsWith(legal, StringComparison.Ordinal));
            Assert.Single(atom, e => e.Summary == legal && e.Content.Value.Contains(legal, StringComparison.Ordinal));
            Assert.Single(json, i => i.GetProperty("title").GetString()!.StartsWith(text, StringComparison.Ordinal));
            Assert.Single(json, i => i.GetProperty("summary").GetString() == text);
        });
    }

    [Theory]
    [MemberData(nameof(Feeds))]
    public async Task Content_HostileTitles_HoldsNoMarkUpButItsOwn(string address)
    {
        string[] own = ["p", "a", "blockquote", "strong", "div"];
        var atom = (await AtomDocument.WalkAsync(_client, address)).SelectMany(p => p.Entries).SelectMany(e => e.Content.Descendants());
        var json = (await _client.JsonAsync(FeedAddresses.AsJson(address))).GetProperty("items").EnumerateArray()
            .SelectMany(i => new HtmlParser().ParseDocument(i.GetProperty("content_html").GetString()!).Body!.Descendants<IElement>()).ToList();

        Assert.Each(atom, e => Assert.Contains(e.Name.LocalName, own));
        Assert.Each(json, e => Assert.Contains(e.LocalName, own));
        Assert.Each(json.SelectMany(e => e.Attributes), a => Assert.Contains(a.Name, (string[])["href", "lang"]));
        Assert.Each(json.Where(e => e.HasAttribute("href")), e => Assert.StartsWith("http://localhost/", e.GetAttribute("href"), StringComparison.Ordinal));
    }

    /// <summary>The real corpus with other titles and summaries of events.</summary>
    public sealed class HostileCorpus : TrackerApp
    {
        private readonly TemporaryFolder _folder = new();

        public HostileCorpus()
        {
            SeedsDirectory = Repository.CopySeedsTo(_folder.Path);
            var file = Path.Combine(SeedsDirectory, "dossier", "events.yaml");
            var (titles, summaries) = (new Queue<string>(Titles), new Queue<string>(Titles));
            File.WriteAllLines(file, File.ReadLines(file).ToList().ConvertAll(line =>
                line.StartsWith("  title:", StringComparison.Ordinal) && titles.TryDequeue(out var title) ? Field("title", title)
                : line.StartsWith("  summary:", StringComparison.Ordinal) && summaries.TryDequeue(out var summary) ? Field("summary", summary)
                : line));

            // JSON's strings are YAML's, too.
            static string Field(string name, string text) => $"  {name}: {{ en: {JsonSerializer.Serialize(text)}, ja: {JsonSerializer.Serialize(text)} }}";
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (disposing)
                _folder.Dispose();
        }
    }
}
