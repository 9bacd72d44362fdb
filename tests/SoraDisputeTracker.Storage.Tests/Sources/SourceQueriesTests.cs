using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Storage.Tests.Sources;

public sealed class SourceQueriesTests
{
    [Fact]
    public async Task ListAsync_Sources_StandInCorpusOrderWithTheirCounts()
    {
        var dossier = SampleDossier.Build();
        using var served = await ServedDossier.OfAsync(dossier);

        var sources = await served.Sources.ListAsync(default);

        Assert.Equal(["gazette", "notice", "weblog"], sources.Select(s => s.Source.Slug));
        Assert.Equal(dossier.Assertions.Count(a => a.Source == "notice"), sources[1].AssertionCount);
        Assert.Equal(dossier.Quotes.Count(q => q.Source == "notice"), sources[1].QuoteCount);
        Assert.Equal(1, sources[1].EventCount);
    }

    [Fact]
    public async Task ListAsync_Source_ComesBackAsTheDossierHasIt()
    {
        var dossier = SampleDossier.Build();
        using var served = await ServedDossier.OfAsync(dossier);

        var gazette = (await served.Sources.ListAsync(default))[0].Source;

        Assert.Equal(dossier.Sources[0] with { Authors = gazette.Authors, CitationKey = "quill2025title" }, gazette);
        Assert.Equal(dossier.Sources[0].Authors, gazette.Authors);
    }

    [Fact]
    public async Task FindAsync_Source_GivesItsAssertionsInTheirOrderAndItsEvents()
    {
        var dossier = SampleDossier.Build();
        using var served = await ServedDossier.OfAsync(dossier);

        var notice = await served.Sources.FindAsync("notice", default);

        var expected = dossier.Assertions.Where(a => a.Source == "notice").ToList();
        Assert.Equal(expected.Select(a => a with { Quotes = [] }), notice!.Assertions.Select(a => a.Assertion with { Quotes = [] }));
        Assert.Equal(expected.SelectMany(a => a.Quotes), notice.Assertions.SelectMany(a => a.Assertion.Quotes));
        Assert.Equal(["letter"], notice.Events.Select(e => e.Event.Slug));
    }

    [Fact]
    public async Task FindAsync_UnknownSlug_GivesNull()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        Assert.Null(await served.Sources.FindAsync("tattler", default));
    }

    [Fact]
    public async Task AttestingAsync_FilterOnAPage_GivesTheSourcesOfAllPages()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var sources = await served.Sources.AttestingAsync(EventFilter.Default with { Kinds = ["answer"], Page = 9 }, default);

        Assert.Equal(["weblog"], sources.Select(s => s.Slug));
    }

    [Fact]
    public async Task AttestingAsync_OneOfTwoThatShareAKey_HasTheKeyThatItHasInTheWholeCorpus()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Builder().Source("early", "Paper").Source("late", "Paper")
            .Event("sequel").States("late", "events/sequel", "content", "more").Build());

        var sources = await served.Sources.AttestingAsync(EventFilter.Default with { Sources = ["late"] }, default);

        Assert.Equal(["paper2025titlea"], sources.Select(s => s.CitationKey));
    }

    [Fact]
    public async Task ListAsync_AddedSource_ComesBackAsTheDossierHasIt()
    {
        var dossier = SampleDossier.Build();
        using var served = await ServedDossier.OfAsync(dossier);

        var notice = (await served.Sources.ListAsync(default))[1].Source;

        Assert.Equal(dossier.Sources[1] with { Authors = notice.Authors, CitationKey = "title" }, notice);
        Assert.Equal((SourceOrigin.Added, true, "medium", null), (notice.Origin, notice.IsPrimary, notice.Confidence, notice.TextSha256));
    }

    [Fact]
    public async Task GetCoverageAsync_Sample_TellsStatedContradictedAndSilent()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var matrix = await served.Sources.GetCoverageAsync(default);

        Assert.Equal(["gazette", "notice", "weblog"], matrix.Sources.Select(s => s.Slug));
        Assert.Equal(
            ["events/launch Differs Silent Differs", "demands/pay Silent Silent States", "demands/stop States States States"],
            matrix.Rows.Select(r => $"{r.Record} {string.Join(' ', r.Cells)}"));
        Assert.Equal("エンジンの公開", matrix.Rows[0].Name.Ja);
    }

    [Fact]
    public async Task FindAsync_Source_SeparatesWhatOnlyItSpeaksOf()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var weblog = await served.Sources.FindAsync("weblog", default);

        var shared = weblog!.Assertions.ExceptBy(weblog.OnlyHere.Select(a => a.Assertion.Id), a => a.Assertion.Id);
        Assert.Equal(["events/launch date", "demands/stop status"], shared.Select(a => $"{a.Assertion.Subject} {a.Assertion.Property}"));
        Assert.Equal(["events.launch.date"], weblog.Disagreements.Select(d => d.Disagreement.Id));
    }

    [Fact]
    public async Task AttestingAsync_ArticlesOnly_GivesTheAddedSourcesThatAttestTheirEventsToo()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Builder().AddedSource("leaflet", isPrimary: false)
            .Event("sequel").States("leaflet", "events/sequel", "content", "more").Build());

        var sources = await served.Sources.AttestingAsync(EventFilter.Default with { Scope = TimelineScope.Articles }, default);

        Assert.Equal(["gazette", "notice", "weblog"], sources.Select(s => s.Slug));
    }
}
