using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Tests.Routing;

public sealed class TrackerUrlsTests
{
    private static readonly EventFilter Everything = new()
    {
        Parties = ["ghibli", "a&b"],
        MatchAll = true,
        Kinds = ["request"],
        Sources = ["one"],
        From = PartialDate.Parse("2025-10"),
        To = PartialDate.Parse("2025"),
        Words = "opt in & アニメ",
        Scope = TimelineScope.All,
        Descending = true,
        Page = 3,
    };

    [Fact]
    public void Timeline_DefaultFilter_IsTheRoot() => Assert.Equal("/", TrackerUrls.Timeline(EventFilter.Default));

    [Fact]
    public void Timeline_EveryPartOfAFilter_StandsInTheAddress() => Assert.Equal(
        "/?party=ghibli&party=a%26b&match=all&kind=request&source=one&from=2025-10&to=2025&q=opt%20in%20%26%20%E3%82%A2%E3%83%8B%E3%83%A1&scope=all&sort=desc&page=3",
        TrackerUrls.Timeline(Everything));

    [Fact]
    public void EventsJson_FilterWithPage_LeavesThePageOut()
    {
        var address = TrackerUrls.Events("json", Everything);

        Assert.StartsWith("/events.json?party=ghibli&", address, StringComparison.Ordinal);
        Assert.Contains("sort=desc", address, StringComparison.Ordinal);
        Assert.DoesNotContain("page=", address, StringComparison.Ordinal);
    }

    [Fact]
    public void Citations_FilterWithOrderAndPage_LeavesBothOut()
    {
        var address = TrackerUrls.Citations("bib", Everything);

        Assert.StartsWith("/citations.bib?party=ghibli&", address, StringComparison.Ordinal);
        Assert.DoesNotContain("sort=", address, StringComparison.Ordinal);
        Assert.DoesNotContain("page=", address, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RecordKind.Event, "/events/a-slug")]
    [InlineData(RecordKind.Party, "/parties/a-slug")]
    [InlineData(RecordKind.Demand, "/demands/a-slug")]
    [InlineData(RecordKind.Source, "/sources/a-slug")]
    [InlineData(RecordKind.Work, null)]
    [InlineData(RecordKind.Law, null)]
    [InlineData(RecordKind.Case, null)]
    public void Page_Record_LeadsToItsPageWhereItHasOne(RecordKind kind, string? address) =>
        Assert.Equal(address, TrackerUrls.Page(new RecordReference(kind, "a-slug")));

    [Theory]
    [InlineData("/events.json", true)]
    [InlineData("/events.xyz", true)]
    [InlineData("/Assertions.csv", true)]
    [InlineData("/demands.ics", true)]
    [InlineData("/citations.bib", true)]
    [InlineData("/CITATIONS.RIS", true)]
    [InlineData("/healthz", true)]
    [InlineData("/", false)]
    [InlineData("/events/a-slug", false)]
    [InlineData("/bundles/site.css", false)]
    [InlineData(null, false)]
    public void IsData_Path_TellsProgramsFromReaders(string? path, bool isData) => Assert.Equal(isData, TrackerUrls.IsData(path));

    [Theory]
    [InlineData(null, null, "/demands.csv")]
    [InlineData("2025-10", null, "/demands.csv?as-of=2025-10")]
    [InlineData("2025-10-28", "overtaken", "/demands.csv?as-of=2025-10-28&status=overtaken")]
    public void DemandsAs_DayAndStatus_StandInTheAddress(string? day, string? status, string address) =>
        Assert.Equal(address, TrackerUrls.DemandsAs("csv", day is null ? null : PartialDate.Parse(day), status));

    [Fact]
    public void Disagreements_EveryPartOfAFilter_StandsInTheAddress() => Assert.Equal(
        "/disagreements?event=a-request&party=coda&source=one&kind=inside-one-source",
        TrackerUrls.Disagreements(new DisagreementFilter { Event = "a-request", Party = "coda", Source = "one", Kind = DisagreementKind.InsideOneSource }));

    [Theory]
    [InlineData(RecordKind.Event, "/events/a-slug.json")]
    [InlineData(RecordKind.Source, "/sources/a-slug.json")]
    [InlineData(RecordKind.Work, null)]
    public void RecordJson_Record_HasDataWhereItHasAPage(RecordKind kind, string? address) =>
        Assert.Equal(address, TrackerUrls.RecordJson(new RecordReference(kind, "a-slug")));

    [Theory]
    [InlineData("/events/a-slug", RecordKind.Event, "a-slug")]
    [InlineData("/Parties/A b", RecordKind.Party, "A b")]
    [InlineData("/sources/a-slug", RecordKind.Source, "a-slug")]
    public void RecordAt_AddressOfARecordsPage_NamesTheRecord(string path, RecordKind kind, string slug) =>
        Assert.Equal(new RecordReference(kind, slug), TrackerUrls.RecordAt(path));

    [Theory]
    [InlineData("/")]
    [InlineData("/events")]
    [InlineData("/events/")]
    [InlineData("/events/a-slug/more")]
    [InlineData("/no-such-list/a-slug")]
    [InlineData("/cases/a-slug")]
    [InlineData("")]
    public void RecordAt_AnyOtherAddress_NamesNone(string path) => Assert.Null(TrackerUrls.RecordAt(path));
}
