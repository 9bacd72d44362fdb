using SoraDisputeTracker.Core.Parties;

namespace SoraDisputeTracker.Storage.Tests.Parties;

public sealed class PartyQueriesTests
{
    [Fact]
    public async Task ListAsync_Parties_StandBySideThenInCorpusOrder()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var parties = await served.Parties.ListAsync(default);

        Assert.Equal(["engine 3", "herald 1", "guild 1", "brush 2"], parties.Select(p => $"{p.Party.Slug} {p.EventCount}"));
        Assert.Equal(["makers", "makers", "painters", "painters"], parties.Select(p => p.Side.Slug));
    }

    [Fact]
    public async Task ListAsync_Party_ComesBackAsTheDossierHasIt()
    {
        var dossier = SampleDossier.Build();
        using var served = await ServedDossier.OfAsync(dossier);

        var guild = (await served.Parties.ListAsync(default)).Single(p => p.Party.Slug == "guild").Party;

        var original = dossier.Parties.Single(p => p.Slug == "guild");
        Assert.Equal(original with { Aliases = guild.Aliases, Formerly = guild.Formerly }, guild);
        Assert.Equal(original.Aliases, guild.Aliases);
        Assert.Equal(original.Formerly, guild.Formerly);
    }

    [Fact]
    public async Task FindAsync_FormerSlug_FindsThePartyWithAllThatIsKnown()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var guild = await served.Parties.FindAsync("old-guild", default);

        Assert.Equal("guild", guild!.Entry.Party.Slug);
        Assert.Equal(["letter"], guild.Events.Select(e => e.Event.Slug));
        Assert.Equal(["stop"], guild.Made.Select(d => d.Demand.Slug));
        Assert.Empty(guild.Received);
        Assert.Equal(["demands/stop sender", "parties/engine office"], guild.Words.Select(w => $"{w.Assertion.Subject} {w.Assertion.Property}"));
        Assert.Equal(["brush member-of guild"], guild.Relations.Select(Words));
        Assert.Empty(guild.Properties);
    }

    [Fact]
    public async Task FindAsync_SourcesPartWays_ShowsTheResolutionFirst()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var engine = await served.Parties.FindAsync("engine", default);

        var office = engine!.Properties.Single(p => p.Definition.Name == "office");
        Assert.Equal([("Builder", true), ("Maker", false)], office.Values.Select(v => (v.Value, v.IsShown)));
        Assert.Equal("gazette", office.Disagreement!.Resolution!.Source);
        Assert.Equal("Guild", office.Values[1].Assertions[0].AttributedToName?.En);
        Assert.Equal(["stop"], engine.Received.Select(d => d.Demand.Slug));
    }

    [Fact]
    public async Task ListRelationsAsync_Relations_ComeWithWhoSaysSo()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var relation = Assert.Single(await served.Parties.ListRelationsAsync(default));

        Assert.Equal("brush member-of guild", Words(relation));
        Assert.Equal(["gazette"], relation.Assertions.Select(a => a.Assertion.Source));
        Assert.True(relation.IsShown);
        Assert.Null(relation.Disagreement);
    }

    [Fact]
    public async Task Relations_SourcesPartWays_StandBothAndTellWhichIsShown()
    {
        var dossier = SampleDossier.Builder()
            .States("gazette", "parties/guild", "headed-by", "brush")
            .States("weblog", "parties/guild", "headed-by", "herald")
            .Resolves("parties/guild", "headed-by", "brush", "gazette")
            .Build("heads");
        using var served = await ServedDossier.OfAsync(dossier);

        var ofAll = (await served.Parties.ListRelationsAsync(default)).Where(r => r.Kind.Name == "headed-by").ToList();
        var ofOne = Assert.Single((await served.Parties.FindAsync("herald", default))!.Relations);

        Assert.Equal(["guild headed-by brush True", "guild headed-by herald False"], ofAll.Select(r => $"{Words(r)} {r.IsShown}"));
        Assert.Equal("guild headed-by herald", Words(ofOne));
        Assert.False(ofOne.IsShown);
        Assert.NotNull(ofOne.Disagreement);
    }

    [Fact]
    public async Task FindAsync_UnknownSlug_GivesNull()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        Assert.Null(await served.Parties.FindAsync("' OR 1=1", default));
    }

    [Theory]
    [InlineData("", "engine", "brush", "guild", "herald")]
    [InlineData("painter", "guild")]
    [InlineData("painters'", "guild")]
    [InlineData("PAIN", "guild")]
    [InlineData("画家", "guild")]
    [InlineData("engine w", "engine")]
    [InlineData("g", "guild", "engine")]
    [InlineData("h", "herald", "brush")]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("\"")]
    [InlineData("& co", "brush")]
    public async Task SuggestAsync_Text_GivesNamesThatBeginWithItFirstThenThoseWithMoreEvents(string text, params string[] slugs)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        Assert.Equal(slugs, (await served.Parties.SuggestAsync(text, 10, default)).Select(p => p.Party.Slug));
    }

    [Fact]
    public async Task SuggestAsync_Limit_GivesNoMore()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        Assert.Equal(2, (await served.Parties.SuggestAsync("", 2, default)).Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(51)]
    public async Task SuggestAsync_LimitOutOfRange_Throws(int limit)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => served.Parties.SuggestAsync("", limit, default));
    }

    [Fact]
    public async Task SuggestAsync_VeryLongText_FindsNothing()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        Assert.Empty(await served.Parties.SuggestAsync(new string('%', 100_000), 10, default));
    }

    private static string Words(PartyRelation relation) => $"{relation.From.Slug} {relation.Kind.Name} {relation.To.Slug}";
}
