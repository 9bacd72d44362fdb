using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Storage.Tests.Timeline;

public sealed class TimelineQueriesTests
{
    [Fact]
    public async Task StreamAsync_MoreThanOnePiece_GivesTheSameAsTheListInBothDirections()
    {
        // Two whole pieces of 500 and a little of a third.
        const int Events = 1001;
        using var served = await ServedDossier.OfAsync(RandomDossier.Of(3, Events));
        foreach (var descending in new[] { false, true })
        {
            var filter = EventFilter.Default with { Scope = TimelineScope.All, Descending = descending };
            var listed = await served.Timeline.ListAsync(filter, default);

            var streamed = await served.Timeline.StreamAsync(filter, default).ToListAsync();

            Assert.Equal(Events, streamed.Count);
            Assert.Equal(listed.Select(e => e.Event.Slug), streamed.Select(e => e.Event.Slug));
            Assert.Equal(listed.SelectMany(e => e.Parties), streamed.SelectMany(e => e.Parties));
        }
    }

    [Fact]
    public async Task ListAsync_OldestFirst_PutsLessPreciseDatesFirstAndUndatedOnesLast()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var events = await served.Timeline.ListAsync(EventFilter.Default with { Scope = TimelineScope.All }, default);

        Assert.Equal(["earlier", "answer", "launch", "letter", "rumour"], events.Select(e => e.Event.Slug));
    }

    [Fact]
    public async Task ListAsync_NewestFirst_PutsUndatedOnesLastStill()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var events = await served.Timeline.ListAsync(EventFilter.Default with { Scope = TimelineScope.All, Descending = true }, default);

        Assert.Equal(["letter", "launch", "answer", "earlier", "rumour"], events.Select(e => e.Event.Slug));
    }

    [Theory]
    [InlineData(TimelineScope.Dispute, "answer", "launch", "letter", "rumour", "sequel")]
    [InlineData(TimelineScope.Articles, "earlier", "answer", "launch", "letter", "rumour")]
    [InlineData(TimelineScope.All, "earlier", "answer", "launch", "letter", "rumour", "sequel")]
    public async Task ListAsync_Scope_SaysHowFarTheListReaches(TimelineScope scope, params string[] slugs)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Builder()
            .Event("sequel").States("notice", "events/sequel", "content", "more").Build());

        var events = await served.Timeline.ListAsync(EventFilter.Default with { Scope = scope }, default);

        Assert.Equal(slugs, events.Select(e => e.Event.Slug));
    }

    [Fact]
    public async Task ListAsync_ResolvedDate_ShowsTheResolution()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var events = await served.Timeline.ListAsync(EventFilter.Default, default);

        Assert.Equal(PartialDate.Parse("2025-10-01"), events.Single(e => e.Event.Slug == "launch").Date);
    }

    [Fact]
    public async Task ListAsync_DatesOfTwoPrecisions_ShowsTheMorePrecise()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var events = await served.Timeline.ListAsync(EventFilter.Default, default);

        Assert.Equal(PartialDate.Parse("2025-10-28"), events.Single(e => e.Event.Slug == "letter").Date);
    }

    [Fact]
    public async Task ListAsync_PartyInTwoRoles_StandsInBothInTheOrderOfRoles()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var events = await served.Timeline.ListAsync(EventFilter.Default, default);

        Assert.Equal(
            ["actor guild", "signatory guild", "signatory brush", "addressee engine"],
            events.Single(e => e.Event.Slug == "letter").Parties.Select(p => $"{p.Role} {p.Party.Slug}"));
    }

    [Fact]
    public async Task ListAsync_Sources_AreThoseThatSpeakOfTheEventInCorpusOrder()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var events = await served.Timeline.ListAsync(EventFilter.Default, default);

        // The weblog names the letter only as what the answer responds to.
        Assert.Equal(["gazette", "notice", "weblog"], events.Single(e => e.Event.Slug == "letter").Sources);
    }

    [Fact]
    public async Task GetAsync_RangeSet_CountsTheUndatedThatDropOut()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var view = await served.Timeline.GetAsync(EventFilter.Default with { From = PartialDate.Parse("2025-10") }, default);

        Assert.Equal((3, 1), (view.Total, view.UndatedDropped));
    }

    [Fact]
    public async Task GetAsync_PageBehindTheLast_IsEmptyAndKeepsTheTotal()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var view = await served.Timeline.GetAsync(EventFilter.Default with { Page = int.MaxValue }, default);

        Assert.Empty(view.Entries);
        Assert.Equal((4, 1), (view.Total, view.PageCount));
    }

    [Fact]
    public async Task FindAsync_FormerSlug_FindsThePresentRecordWithNeighbours()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var found = await served.Timeline.FindAsync("first-letter", default);

        Assert.NotNull(found);
        Assert.Equal(("letter", "launch", "rumour"), (found.Entry.Event.Slug, found.Previous?.Slug, found.Next?.Slug));
        Assert.Equal(["first-letter"], found.Entry.Event.Formerly);
    }

    [Fact]
    public async Task FindAsync_Event_GivesStatementsWithNamesAndQuotes()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var found = await served.Timeline.FindAsync("letter", default);

        var actor = found!.Properties.Single(p => p.Definition.Name == "actor").Values.Single();
        Assert.Equal(["notice", "gazette"], actor.Assertions.Select(a => a.Assertion.Source));
        Assert.Equal(("Title of notice", "The guild’s letter", "Guild"), (actor.Assertions[0].SourceName, actor.Assertions[0].SubjectName.En, actor.Assertions[0].ValueName?.En));
        Assert.Equal("「龍」を勝手に描く", actor.Assertions[0].Quotes.Single().Quote.Text);
        Assert.Equal(["stop"], found.Demands.Select(d => d.Demand.Slug));
    }

    [Fact]
    public async Task FindAsync_UnknownSlug_GivesNull()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        Assert.Null(await served.Timeline.FindAsync("nothing", default));
    }
}
