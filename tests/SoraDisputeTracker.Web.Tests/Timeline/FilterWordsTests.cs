using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Components.Timeline;

namespace SoraDisputeTracker.Web.Tests.Timeline;

public sealed class FilterWordsTests
{
    [Fact]
    public void Heading_NoFilter_SaysWhatTheListIs() => Assert.Equal("2 events of the dispute", Of(EventFilter.Default).Heading(2));

    [Theory]
    [InlineData(TimelineScope.Articles, "9 events that the first articles tell of")]
    [InlineData(TimelineScope.All, "9 events of the dispute and its context")]
    public void Heading_Scope_SaysHowFarTheListReaches(TimelineScope scope, string heading) =>
        Assert.Equal(heading, Of(EventFilter.Default with { Scope = scope }).Heading(9));

    [Fact]
    public void Heading_OneEvent_IsSingular() =>
        Assert.Equal("1 event with Guild", Of(EventFilter.Default with { Parties = ["guild"] }).Heading(1));

    [Theory]
    [InlineData(false, "3 events with Guild, Maker or Union")]
    [InlineData(true, "3 events with Guild, Maker and Union")]
    public void Heading_SeveralParties_JoinsThemAsTheyMatch(bool matchAll, string heading) =>
        Assert.Equal(heading, Of(EventFilter.Default with { Parties = ["guild", "maker", "union"], MatchAll = matchAll }).Heading(3));

    [Fact]
    public void Heading_EveryDimension_TellsEach()
    {
        var filter = EventFilter.Default with
        {
            Kinds = ["request"],
            Sources = ["daily"],
            From = PartialDate.Parse("2025-10"),
            To = PartialDate.Parse("2025-11-02"),
            Words = "opt-in",
            Scope = TimelineScope.All,
        };

        Assert.Equal(
            "0 events of the kind Request, attested by Daily, from October 2025 to 2 November 2025, with the words \u201copt-in\u201d, context included",
            Of(filter).Heading(0));
    }

    [Fact]
    public void Parts_EachPart_LeavesOnlyItselfOut()
    {
        var filter = EventFilter.Default with { Parties = ["guild"], Kinds = ["request"], Words = "opt-in", Page = 3 };

        var without = Of(filter).Parts().Select(p => p.Without.ToQueryString());

        Assert.Equal(["kind=request&q=opt-in", "party=guild&q=opt-in", "party=guild&kind=request"], without);
    }

    [Fact]
    public void Parts_SecondPartyRemoved_DropsTheChoiceBetweenAnyAndAll()
    {
        var filter = EventFilter.Default with { Parties = ["guild", "maker"], MatchAll = true };

        Assert.Each(Of(filter).Parts(), p => Assert.False(p.Without.MatchAll));
    }

    [Fact]
    public void Parts_Party_HasTheToneOfItsSide() =>
        Assert.Equal("teal", Assert.Single(Of(EventFilter.Default with { Parties = ["guild"] }).Parts()).Tone);

    private static FilterWords Of(EventFilter filter) =>
        new(filter, (_, slug) => char.ToUpperInvariant(slug[0]) + slug[1..], _ => "teal");
}
