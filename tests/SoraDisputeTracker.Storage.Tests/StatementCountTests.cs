using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Lists;
using SoraDisputeTracker.Core.Search;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Storage.Tests;

public sealed class StatementCountTests
{
    private const int MostForOnePage = 6;

    private static readonly EventFilter Everything = new()
    {
        Parties = ["guild", "engine"],
        Kinds = ["request", "launch", "answer"],
        Sources = ["gazette", "weblog"],
        From = PartialDate.Parse("2020"),
        To = PartialDate.Parse("2030"),
        Words = "the guild",
        Scope = TimelineScope.All,
    };

    public static TheoryData<string, int> Methods => new()
    {
        { "overview", 0 }, { "timeline", 4 }, { "timeline, every filter", 4 }, { "timeline, all parties", 4 }, { "list", 2 }, { "event", 4 },
        { "parties", 1 }, { "party relations", 1 }, { "party", 5 }, { "suggest", 1 }, { "demands", 1 }, { "demands of a day", 1 }, { "demand", 2 }, { "sources", 1 }, { "source", 5 }, { "coverage", 3 }, { "attesting", 1 },
        { "attesting, the articles’ events", 1 }, { "disagreements", 0 }, { "changes", 2 },
        { "assertions", 1 }, { "assertion", 1 }, { "parties of events", 1 }, { "sources of events", 1 }, { "demands of events", 1 },
        { "part of events", 5 }, { "part of events, newest first", 5 }, { "part of parties", 4 }, { "part of sources", 4 }, { "part of demands", 4 }, { "part of assertions", 2 }, { "part of disagreements", 0 }, { "part of a search", 5 },
        { "search", 4 }, { "search, everything", 3 }, { "search, nothing found", 2 }, { "search, nothing asked", 0 }, { "search suggestions", 2 },
    };

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task EachMethod_OnAWarmFile_SendsAFixedNumberOfStatements(string method, int most)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());
        using var counter = new StatementCounter(served.Folder);
        await served.Corpus.GetOverviewAsync(default);

        var count = await counter.CountAsync(() => CallAsync(served, method));

        Assert.Equal(most, count);
        Assert.InRange(count, 0, MostForOnePage);
    }

    [Fact]
    public async Task GetAsync_ManyMoreEvents_SendsNoMoreStatements()
    {
        using var served = await ServedDossier.OfAsync(RandomDossier.Of(7, events: 150));
        using var counter = new StatementCounter(served.Folder);
        await served.Corpus.GetOverviewAsync(default);
        var entries = 0;

        var count = await counter.CountAsync(async () =>
            entries = (await served.Timeline.GetAsync(EventFilter.Default with { Scope = TimelineScope.All }, default)).Entries.Count);

        Assert.Equal((ITimelineQueries.PageSize, 4), (entries, count));
    }

    private static Task CallAsync(ServedDossier served, string method) => method switch
    {
        "overview" => served.Corpus.GetOverviewAsync(default),
        "timeline" => served.Timeline.GetAsync(EventFilter.Default, default),
        "timeline, every filter" => served.Timeline.GetAsync(Everything, default),
        "timeline, all parties" => served.Timeline.GetAsync(Everything with { MatchAll = true }, default),
        "list" => served.Timeline.ListAsync(EventFilter.Default, default),
        "event" => served.Timeline.FindAsync("letter", default),
        "parties" => served.Parties.ListAsync(default),
        "party" => served.Parties.FindAsync("guild", default),
        "party relations" => served.Parties.ListRelationsAsync(default),
        "suggest" => served.Parties.SuggestAsync("g", 10, default),
        "demands" => served.Demands.ListAsync(asOf: null, default),
        "demands of a day" => served.Demands.ListAsync(new DateOnly(2025, 11, 1), default),
        "part of events" => served.Timeline.ListPartAsync(Everything, new ListRange("launch", 20), default),
        "part of events, newest first" => served.Timeline.ListPartAsync(EventFilter.Default with { Descending = true }, new ListRange("letter", 20), default),
        "part of parties" => served.Parties.ListPartAsync(EventFilter.Default, new ListRange("engine", 20), default),
        "part of sources" => served.Sources.ListPartAsync(EventFilter.Default, new ListRange("gazette", 20), default),
        "part of demands" => served.Demands.ListPartAsync(new DemandFilter { MadeIn = EventFilter.Default }, new ListRange("stop", 20), default),
        "part of assertions" => served.Assertions.ListPartAsync(AssertionFilter.Default, new ListRange(null, 20), default),
        "part of disagreements" => served.Disagreements.ListPartAsync(DisagreementFilter.Default, new ListRange(null, 20), default),
        "part of a search" => served.Search.SearchPartAsync(new SearchFilter { Input = "guild" }, new ListRange("party/guild", 20), default),
        "coverage" => served.Sources.GetCoverageAsync(default),
        "disagreements" => served.Disagreements.ListAsync(new DisagreementFilter { Event = "first-letter", Party = "guild" }, default),
        "search" => served.Search.SearchAsync(new SearchFilter { Input = "guild letter -nothing party:guild before:2030" }, default),
        "search, everything" => served.Search.SearchAsync(new SearchFilter { Input = "kind:event" }, default),
        "search, nothing found" => served.Search.SearchAsync(new SearchFilter { Input = "gulid" }, default),
        "search, nothing asked" => served.Search.SearchAsync(SearchFilter.Default, default),
        "search suggestions" => served.Search.SuggestAsync("g", "en", 10, default),
        "assertions" => served.Assertions.ListAsync(new AssertionFilter { Source = "gazette", Property = "date" }, default),
        "assertion" => served.Assertions.FindAsync("000000000000", default),
        "parties of events" => served.Parties.ListAsync(Everything, default),
        "sources of events" => served.Sources.ListAsync(Everything, default),
        "demands of events" => served.Demands.ListAsync(new DemandFilter { MadeIn = Everything }, default),
        "changes" => served.Changes.ListAsync(default),
        "attesting, the articles’ events" => served.Sources.AttestingAsync(EventFilter.Default with { Scope = TimelineScope.Articles }, default),
        "demand" => served.Demands.FindAsync("stop", default),
        "sources" => served.Sources.ListAsync(default),
        "source" => served.Sources.FindAsync("gazette", default),
        _ => served.Sources.AttestingAsync(EventFilter.Default, default),
    };
}
