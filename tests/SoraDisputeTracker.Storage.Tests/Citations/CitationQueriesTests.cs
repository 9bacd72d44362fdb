using SoraDisputeTracker.Core.Citations.Selection;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Storage.Tests.Citations;

public sealed class CitationQueriesTests
{
    private static CitationRequest All => CitationRequest.Default with { Filter = EventFilter.Default with { Scope = TimelineScope.All } };

    [Fact]
    public async Task SelectAsync_Filter_GivesTheAttestingSources()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());
        var filter = EventFilter.Default with { Parties = ["guild"] };

        var selection = await served.Citations.SelectAsync(CitationRequest.Default with { Filter = filter }, default);

        Assert.Equal((await served.Sources.AttestingAsync(filter, default)).Select(s => s.Slug), Ids(selection));
        Assert.Equal(1, selection.EventCount);
    }

    [Theory]
    [InlineData("events/letter", "gazette notice weblog")]
    [InlineData("sources/weblog", "weblog")]
    public async Task SelectAsync_Pick_TakesThePlaceOfTheFilter(string pick, string sources)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var selection = await served.Citations.SelectAsync(All with { Picks = [CitationPick.TryParse(pick)!] }, default);

        Assert.Equal(sources, string.Join(' ', Ids(selection)));
    }

    [Fact]
    public async Task SelectAsync_PickedStatement_CitesItsSourceForItsQuote()
    {
        var dossier = SampleDossier.Build();
        using var served = await ServedDossier.OfAsync(dossier);
        var assertion = dossier.Assertions.First(a => a.Source == "notice" && a.Property == "date");

        var selection = await served.Citations.SelectAsync(All with { Picks = [new CitationPick(CitationPick.Assertions, assertion.Id)], IsAnnotated = true }, default);

        var item = Assert.Single(selection.List.Items);
        Assert.Equal("notice", item.Item.Id);
        Assert.Equal(dossier.Quotes.Single(q => q.Id == assertion.Quotes[0]).Text, Assert.Single(item.Passages).Quote);
    }

    [Fact]
    public async Task SelectAsync_AccessDatesOmitted_LeavesThemOut()
    {
        var dossier = SampleDossier.Build();
        using var served = await ServedDossier.OfAsync(dossier with { Sources = [.. dossier.Sources.Select(s => s with { Accessed = PartialDate.Parse("2026-11-20") })] });

        var shown = await served.Citations.SelectAsync(All, default);
        var omitted = await served.Citations.SelectAsync(All with { ShowsAccessed = false }, default);

        Assert.Each(shown.List.Items, i => Assert.NotNull(i.Item.Accessed));
        Assert.Each(omitted.List.Items, i => Assert.Null(i.Item.Accessed));
    }

    [Fact]
    public async Task SelectAsync_UnknownPicks_AreNamed()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());
        CitationPick[] picks = [new("events", "nope"), new("events", "letter"), new("sources", "nope"), new("assertions", "nope")];

        var selection = await served.Citations.SelectAsync(All with { Picks = picks }, default);

        Assert.Equal(["events/nope", "sources/nope", "assertions/nope"], selection.Unknown.Select(p => p.ToString()));
        Assert.Equal("The guild’s letter", Assert.Single(selection.Picks).Name);
    }

    [Fact]
    public async Task SelectAsync_GroupedByEvent_HasTheEventsInTheirOrder()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var selection = await served.Citations.SelectAsync(All with { Grouping = CitationGrouping.Event }, default);

        Assert.Equal(
            (await served.Timeline.ListAsync(All.Filter, default)).Select(e => e.Event.Title.En),
            selection.List.Groups.Select(g => g.Heading!.Split(": ")[^1]));
        Assert.Equal(Ids(selection).Order(StringComparer.Ordinal), selection.List.Groups.SelectMany(g => g.Items).Select(i => i.Item.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task SelectAsync_GroupedByParty_HasOnlyThePartiesThatAreSought()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var all = await served.Citations.SelectAsync(All with { Grouping = CitationGrouping.Party }, default);
        var sought = await served.Citations.SelectAsync(All with { Grouping = CitationGrouping.Party, Filter = All.Filter with { Parties = ["guild"] } }, default);

        Assert.Equal(["Brush & Co.", "Engine Works", "Guild", "Herald"], all.List.Groups.Select(g => g.Heading));
        Assert.Equal("Guild", Assert.Single(sought.List.Groups).Heading);
    }

    [Fact]
    public async Task SelectAsync_Annotated_CitesEachSourceForWhatItStatesOnTheEventsInView()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var selection = await served.Citations.SelectAsync(CitationRequest.Default with { Filter = EventFilter.Default with { Kinds = ["launch"] }, IsAnnotated = true }, default);

        Assert.Each(selection.List.Items, item =>
        {
            Assert.NotEmpty(item.Passages);
            Assert.Each(item.Passages, p => Assert.StartsWith("The engine is launched (", p.Statement, StringComparison.Ordinal));
        });
    }

    private static IEnumerable<string> Ids(CitationSelection selection) => selection.List.Items.Select(i => i.Item.Id);
}
