namespace SoraDisputeTracker.Storage.Tests.Demands;

public sealed class DemandQueriesTests
{
    [Fact]
    public async Task ListAsync_Demands_StandInTheOrderOfTheirEvents()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var demands = await served.Demands.ListAsync(default);

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
        Assert.Equal(["notice"], stop.Entry.Sources);
        Assert.Equal(["addressee", "sender", "event"], stop.Properties.Select(p => p.Definition.Name));
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
}
