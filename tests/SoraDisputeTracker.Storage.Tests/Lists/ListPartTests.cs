using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Lists;
using SoraDisputeTracker.Core.Search;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Storage.Tests.Lists;

public sealed class ListPartTests
{
    private const string Unknown = "nobody";

    public static TheoryData<int, int> SeedsAndLimits => new() { { 1, 1 }, { 2, 2 }, { 3, 7 }, { 4, 3 }, { 5, 200 } };

    [Theory]
    [MemberData(nameof(SeedsAndLimits))]
    public async Task ListPartAsync_WalkedThroughUnderAnyFilter_GivesTheWholeListInItsOrder(int seed, int limit)
    {
        using var served = await ServedDossier.OfAsync(RandomDossier.Of(seed));
        var random = new Random(seed);
        var walked = 0;
        foreach (var shape in FilterShape.From(seed, FilterShape.Pairs))
        {
            var filter = RandomDossier.Filter(shape, random);
            var events = await served.Timeline.ListAsync(filter, default);
            var parties = await served.Parties.ListAsync(filter, default);
            var sources = await served.Sources.ListAsync(filter, default);
            var demands = await served.Demands.ListAsync(new DemandFilter { MadeIn = filter }, default);

            Assert.Equal(events.Select(e => e.Event.Slug), await WalkAsync(limit, range => served.Timeline.ListPartAsync(filter, range, default), e => e.Entry.Event.Slug));
            Assert.Equal(parties.Select(p => p.Party.Slug), await WalkAsync(limit, range => served.Parties.ListPartAsync(filter, range, default), p => p.Entry.Party.Slug));
            Assert.Equal(sources.Select(s => s.Source.Slug), await WalkAsync(limit, range => served.Sources.ListPartAsync(filter, range, default), s => s.Entry.Source.Slug));
            Assert.Equal(
                demands.Select(d => d.Demand.Slug),
                await WalkAsync(limit, range => served.Demands.ListPartAsync(new DemandFilter { MadeIn = filter }, range, default), d => d.Entry.Demand.Slug));
            walked += events.Count;
        }

        Assert.NotEqual(0, walked);
    }

    [Theory]
    [MemberData(nameof(SeedsAndLimits))]
    public async Task ListPartAsync_WalkedThroughWithoutAFilter_GivesTheWholeListInItsOrder(int seed, int limit)
    {
        using var served = await ServedDossier.OfAsync(RandomDossier.Of(seed));
        var assertions = await served.Assertions.ListAsync(AssertionFilter.Default, default);
        var disagreements = await served.Disagreements.ListAsync(DisagreementFilter.Default, default);
        var parties = await served.Parties.ListAsync(default);
        var sources = await served.Sources.ListAsync(default);

        Assert.Equal(assertions.Select(a => a.Assertion.Id), await WalkAsync(limit, range => served.Assertions.ListPartAsync(AssertionFilter.Default, range, default), a => a.Assertion.Id));
        Assert.Equal(
            disagreements.Select(d => d.Disagreement.Id),
            await WalkAsync(limit, range => served.Disagreements.ListPartAsync(DisagreementFilter.Default, range, default), d => d.Disagreement.Id));
        Assert.Equal(parties.Select(p => p.Party.Slug), await WalkAsync(limit, range => served.Parties.ListPartAsync(null, range, default), p => p.Entry.Party.Slug));
        Assert.Equal(sources.Select(s => s.Source.Slug), await WalkAsync(limit, range => served.Sources.ListPartAsync(null, range, default), s => s.Entry.Source.Slug));
    }

    [Theory]
    [InlineData("guild", 1)]
    [InlineData("guild", 3)]
    [InlineData("kind:assertion", 4)]
    [InlineData("画家", 1)]
    public async Task SearchPartAsync_WalkedThrough_GivesTheHitsOfAllPagesInTheirOrder(string input, int limit)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());
        var filter = new SearchFilter { Input = input };
        var hits = new List<SearchHit>();
        var pages = (await served.Search.SearchAsync(filter, default)).PageCount;
        for (var page = 1; page <= pages; page++)
            hits.AddRange((await served.Search.SearchAsync(filter with { Page = page }, default)).Hits);

        var walked = await WalkAsync(limit, range => served.Search.SearchPartAsync(filter, range, default), h => h.Place);

        Assert.NotEmpty(hits);
        Assert.Equal(hits.Select(h => h.Place), walked);
    }

    [Theory]
    [InlineData(DemandStatus.NoAnswerFound, null, "pay")]
    [InlineData("partly-met", null, "stop")]
    [InlineData("announced", null, "")]
    [InlineData("announced", "2025-11-25", "stop")]
    [InlineData(DemandStatus.NoAnswerFound, "2025-11-01", "stop,pay")]
    public async Task ListPartAsync_StatusAtADay_HoldsTheDemandsInThatStateThen(string status, string? asOf, string slugs)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());
        var filter = new DemandFilter { Status = status, AsOf = asOf is null ? null : DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture) };

        var part = await served.Demands.ListPartAsync(filter, new ListRange(null, 10), default);

        Assert.Equal(slugs.Split(',', StringSplitOptions.RemoveEmptyEntries).Order(), part!.Rows.Select(d => d.Entry.Demand.Slug).Order());
        Assert.DoesNotContain(part.Rows, d => d.Entry.Status != status);
    }

    [Fact]
    public async Task ListPartAsync_Records_CarryTheEvidenceOfTheirPages()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());
        var range = new ListRange(null, 50);

        var events = await served.Timeline.ListPartAsync(EventFilter.Default with { Scope = TimelineScope.All }, range, default);
        var parties = await served.Parties.ListPartAsync(null, range, default);
        var sources = await served.Sources.ListPartAsync(null, range, default);

        Assert.NotEmpty(events!.Rows);
        Assert.NotEmpty(parties!.Rows);
        Assert.NotEmpty(sources!.Rows);
        foreach (var e in events.Rows)
            Assert.Equal(Ids((await served.Timeline.FindAsync(e.Entry.Event.Slug, default))!.Properties), Ids(e.Properties));
        foreach (var p in parties.Rows)
            Assert.Equal(Ids((await served.Parties.FindAsync(p.Entry.Party.Slug, default))!.Properties), Ids(p.Properties));
        foreach (var s in sources.Rows)
            Assert.Equal((await served.Sources.FindAsync(s.Entry.Source.Slug, default))!.Assertions.Select(a => a.Assertion.Id), s.Assertions.Select(a => a.Assertion.Id));
    }

    [Fact]
    public async Task ListPartAsync_BehindARowThatIsNotThere_IsNull()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());
        var range = new ListRange(Unknown, 5);

        Assert.Null(await served.Timeline.ListPartAsync(EventFilter.Default, range, default));
        Assert.Null(await served.Parties.ListPartAsync(null, range, default));
        Assert.Null(await served.Sources.ListPartAsync(null, range, default));
        Assert.Null(await served.Demands.ListPartAsync(new DemandFilter(), range, default));
        Assert.Null(await served.Assertions.ListPartAsync(AssertionFilter.Default, range, default));
        Assert.Null(await served.Disagreements.ListPartAsync(DisagreementFilter.Default, range, default));
        Assert.Null(await served.Search.SearchPartAsync(new SearchFilter { Input = "guild" }, range, default));
    }

    [Fact]
    public async Task ListPartAsync_BehindARowThatTheFilterHides_GoesOnFromItsPlace()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());
        var filter = EventFilter.Default with { Kinds = ["request"] };

        var part = await served.Timeline.ListPartAsync(filter, new ListRange("launch", 5), default);

        Assert.Equal(["letter"], part!.Rows.Select(e => e.Entry.Event.Slug));
    }

    private static IEnumerable<string> Ids(IReadOnlyList<StatedProperty> properties) =>
        properties.SelectMany(p => p.Values.SelectMany(v => v.Assertions.Select(a => $"{p.Definition.Name} {v.Value} {v.IsShown} {a.Assertion.Id}")));

    private static async Task<List<string>> WalkAsync<T>(int limit, Func<ListRange, Task<ListPart<T>?>> read, Func<T, string> name)
    {
        var walked = new List<string>();
        string? after = null;
        while (true)
        {
            var part = Assert.IsType<ListPart<T>>(await read(new ListRange(after, limit)));
            walked.AddRange(part.Rows.Select(name));
            Assert.Equal(part.HasMore, walked.Count < part.Total);
            if (!part.HasMore)
                return walked;
            Assert.Equal(limit, part.Rows.Count);
            after = name(part.Rows[^1]);
        }
    }
}
