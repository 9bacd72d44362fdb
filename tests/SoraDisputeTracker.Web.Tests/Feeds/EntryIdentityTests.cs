using System.Net;
using SoraDisputeTracker.Web.Tests.Live;
using SoraDisputeTracker.Web.Tests.Records;

namespace SoraDisputeTracker.Web.Tests.Feeds;

/// <summary>An entry keeps its name through rebuilds, hosts and languages: readers are not told twice.</summary>
public sealed class EntryIdentityTests(TrackerApp app, PublishedApp elsewhere, FormerSlugsTests.RenamedRecords renamed) : IDisposable
{
    private const string Revision = "2026-11-21T00:00:00Z";

    private static readonly string[] Feeds = ["/feed.atom?scope=all", "/parties/coda/feed.atom", "/demands/publishers-opt-in/feed.atom", "/disagreements/feed.atom", "/changes/feed.atom"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Ids_InBothLanguages_AreTheSame()
    {
        foreach (var feed in Feeds)
        {
            var ids = await IdsAsync(app, feed);
            Assert.NotEmpty(ids);
            Assert.Equal(ids, await IdsAsync(app, FeedAddresses.In("ja", feed)));
        }
    }

    [Fact]
    public async Task Ids_OnAnotherHost_AreTheSame()
    {
        foreach (var feed in Feeds)
            Assert.Equal(await IdsAsync(app, feed), await IdsAsync(elsewhere, feed));
        Assert.Equal("https://tracker.example/feed.atom", (await AtomDocument.GetAsync(elsewhere.CreateReader(), "/feed.atom")).Link("self"));
    }

    [Fact]
    public async Task Ids_AfterADigestChanged_StayAndOneIsAdded()
    {
        var asBefore = new Dictionary<string, List<string>>();
        foreach (var feed in Feeds)
            asBefore[feed] = await IdsAsync(app, feed);
        var seeds = new EditedSeeds(_folder["seeds"]);
        await seeds.AddEventAsync("a-test-event");
        using var after = Start();

        foreach (var feed in Feeds)
            Assert.Superset(asBefore[feed].ToHashSet(), (await IdsAsync(after, feed)).ToHashSet());
        Assert.Equal(asBefore[Feeds[0]].Count + 1, (await IdsAsync(after, Feeds[0])).Count);
    }

    [Fact]
    public async Task FeedIds_OtherFiltersAndLanguages_Differ()
    {
        var ids = new List<string>();
        foreach (var feed in (string[])[.. Feeds, "/feed.atom", "/feed.atom?lang=ja", "/feed.atom?party=coda", "/parties/openai/feed.atom", "/disagreements/feed.atom?party=coda"])
            ids.Add((await AtomDocument.GetAsync(app.CreateReader(), feed)).Feed.Element(AtomDocument.Atom + "id")!.Value);

        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task Updated_NewRevision_FollowsItAndNotTheEvent()
    {
        var unrevised = (await EntriesAsync(app, "/feed.atom?scope=all")).Where(e => e.Updated != Revision).ToDictionary(e => e.Id);
        var seeds = new EditedSeeds(_folder["seeds"]);
        await seeds.ReviseEventsAsync(3);
        using var after = Start();

        var revised = (await EntriesAsync(after, "/feed.atom?scope=all")).Where(e => unrevised.TryGetValue(e.Id, out var asBefore) && asBefore.Updated != e.Updated).ToList();

        Assert.Equal(3, revised.Count);
        Assert.Each(revised, e =>
        {
            Assert.Equal(Revision, e.Updated);
            Assert.Equal(unrevised[e.Id].Published, e.Published);
            Assert.Contains("A test.", e.Content.Value, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("/parties/old-coda/feed.atom", "/parties/coda/feed.atom")]
    [InlineData("/parties/old-coda/feed.json?lang=ja&page=1", "/parties/coda/feed.json?lang=ja&page=1")]
    [InlineData("/demands/old-demand/feed.atom?lang=ja", "/demands/coda-stop-training/feed.atom?lang=ja")]
    public async Task Feed_FormerSlug_Answers301WithThePresentAddress(string former, string present)
    {
        using var response = await renamed.CreateReader().GetAsync(former);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(present, response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Feed_FilterWithFormerSlug_IsTheSameFeed()
    {
        var present = await AtomDocument.GetAsync(renamed.CreateReader(), "/feed.atom?party=coda");
        var former = await AtomDocument.GetAsync(renamed.CreateReader(), "/feed.atom?party=old-coda");

        Assert.Equal(present.Feed.Element(AtomDocument.Atom + "id")!.Value, former.Feed.Element(AtomDocument.Atom + "id")!.Value);
        Assert.Equal(present.Entries.Select(e => e.Id), former.Entries.Select(e => e.Id));
    }

    private static async Task<List<AtomEntry>> EntriesAsync(TrackerApp from, string feed) =>
        [.. (await AtomDocument.WalkAsync(from.CreateReader(), feed)).SelectMany(p => p.Entries)];

    private static async Task<List<string>> IdsAsync(TrackerApp from, string feed) => [.. (await EntriesAsync(from, feed)).Select(e => e.Id)];

    private TrackerApp Start() => new() { SeedsDirectory = _folder["seeds"] };
}
