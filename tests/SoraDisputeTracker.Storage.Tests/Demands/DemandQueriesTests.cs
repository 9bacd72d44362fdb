using System.Globalization;
using SoraDisputeTracker.Core.Demands;

namespace SoraDisputeTracker.Storage.Tests.Demands;

public sealed class DemandQueriesTests
{
    [Fact]
    public async Task ListAsync_Demands_StandInTheOrderOfTheirEvents()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var demands = await served.Demands.ListAsync(asOf: null, default);

        // The answer is dated October, the letter 28 October.
        Assert.Equal(["pay 2025-10", "stop 2025-10-28"], demands.Select(d => $"{d.Demand.Slug} {d.Date}"));
    }

    [Fact]
    public async Task FindAsync_FormerSlug_GivesPartiesSourcesAndStatements()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var stop = await served.Demands.FindAsync("halt", default);

        Assert.Equal("stop", stop!.Entry.Demand.Slug);
        Assert.Equal("The guild’s letter", stop.Entry.EventTitle.En);
        Assert.Equal(["guild"], stop.Entry.Senders.Select(p => p.Slug));
        Assert.Equal(["engine"], stop.Entry.Addressees.Select(p => p.Slug));
        Assert.Equal(["gazette", "notice", "weblog"], stop.Entry.Sources);
        Assert.Equal("stopping", stop.Entry.Demand.Theme);
        Assert.Equal(["addressee", "sender", "event", "status"], stop.Properties.Select(p => p.Definition.Name));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2025-10-05")]
    public async Task ListDetailsAsync_AnyDay_GivesEachDemandOfTheListWithWhatIsStatedOnIt(string? day)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var details = await served.Demands.ListDetailsAsync(Day(day), default);

        Assert.Equal((await served.Demands.ListAsync(Day(day), default)).Select(d => d.Demand.Slug), details.Select(d => d.Entry.Demand.Slug));
        Assert.NotEmpty(details);
        foreach (var demand in details)
            Assert.Equal(Described((await served.Demands.FindAsync(demand.Entry.Demand.Slug, default))!), Described(demand));

        static IEnumerable<string> Described(DemandDetails details) =>
            details.Properties.SelectMany(p => p.Values.SelectMany(v => v.Assertions.Select(a => $"{p.Definition.Name} {v.Value} {a.Assertion.Id}")));
    }

    [Fact]
    public async Task FindAsync_NoAddresseeStated_LeavesItEmpty()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        Assert.Empty((await served.Demands.FindAsync("pay", default))!.Entry.Addressees);
    }

    [Fact]
    public async Task FindAsync_UnknownSlug_GivesNull()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        Assert.Null(await served.Demands.FindAsync("beg", default));
    }

    [Theory]
    [InlineData(null, "partly-met", "announced 2025-11-20 gazette", "partly-met 2025-12 weblog")]
    [InlineData("2025-12-01", "partly-met", "announced 2025-11-20 gazette", "partly-met 2025-12 weblog")]
    [InlineData("2025-11-30", "announced", "announced 2025-11-20 gazette")]
    [InlineData("2025-11-19", "no-answer-found")]
    public async Task ListAsync_OfADay_GivesTheStatesThatHadBegun(string? day, string status, params string[] history)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var stop = (await served.Demands.ListAsync(Day(day), default)).Single(d => d.Demand.Slug == "stop");

        Assert.Equal(status, stop.Status);
        Assert.Equal(history, stop.History.Select(s => $"{s.Status} {s.AsOf} {s.Assertion.Assertion.Source}"));
        Assert.DoesNotContain(stop.History, s => s.Assertion.Quotes.Count == 0);
    }

    [Theory]
    [InlineData("2025-09-30", "hum")]
    [InlineData("2025-10-01", "hum", "pay")]
    [InlineData("2025-10-27", "hum", "pay")]
    [InlineData("2025-10-28", "hum", "pay", "stop")]
    [InlineData(null, "hum", "pay", "stop")]
    public async Task ListAsync_OfADay_LeavesOutDemandsOfLaterEventsAndKeepsThoseWithoutADate(string? day, params string[] slugs)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Builder().Demand("hum", "rumour").Build());

        Assert.Equal(slugs, (await served.Demands.ListAsync(Day(day), default)).Select(d => d.Demand.Slug).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ListAsync_StatesOfOneDay_StandInTheOrderInWhichADemandPassesThroughThem()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Builder()
            .States("notice", "demands/pay", "status", "met", asOf: "2026-01-01")
            .States("gazette", "demands/pay", "status", "announced", asOf: "2026")
            .States("weblog", "demands/pay", "status", "announced", asOf: "2026-01").Build());

        var pay = await served.Demands.FindAsync("pay", default);

        Assert.Equal(["announced gazette", "announced weblog", "met notice"], pay!.Entry.History.Select(s => $"{s.Status} {s.Assertion.Assertion.Source}"));
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
