using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;

namespace SoraDisputeTracker.Storage.Tests.Evidence;

public sealed class AssertionQueriesTests
{
    private static readonly RecordReference Letter = new(RecordKind.Event, "letter");

    [Fact]
    public async Task ListAsync_NoFilter_GivesAllInTheOrderOfTheCorpusWithTheirPassages()
    {
        var dossier = SampleDossier.Build();
        using var served = await ServedDossier.OfAsync(dossier);

        var all = await served.Assertions.ListAsync(AssertionFilter.Default, default);

        Assert.Equal(dossier.Assertions.Select(a => a.Id), all.Select(a => a.Assertion.Id));
        Assert.Equal(dossier.Assertions.SelectMany(a => a.Quotes), all.SelectMany(a => a.Quotes).Select(q => q.Quote.Id));
    }

    [Theory]
    [InlineData(null, "notice", null)]
    [InlineData(null, null, "date")]
    [InlineData("letter", null, null)]
    [InlineData("letter", "notice", "signatory")]
    [InlineData("letter", "weblog", null)]
    public async Task ListAsync_Filter_GivesWhatAllItsConditionsLetThrough(string? subject, string? source, string? property)
    {
        var dossier = SampleDossier.Build();
        using var served = await ServedDossier.OfAsync(dossier);

        var found = await served.Assertions.ListAsync(
            new AssertionFilter { Subject = subject is null ? null : Letter, Source = source, Property = property }, default);

        Assert.Equal(
            dossier.Assertions
                .Where(a => (subject is null || a.Subject == Letter) && (source is null || a.Source == source) && (property is null || a.Property == property))
                .Select(a => a.Id),
            found.Select(a => a.Assertion.Id));
    }

    [Fact]
    public async Task ListAsync_FormerSlug_StandsForTheOneThatHoldsNow()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var found = await served.Assertions.ListAsync(new AssertionFilter { Subject = Letter with { Slug = "first-letter" } }, default);

        Assert.NotEmpty(found);
        Assert.Each(found, a => Assert.Equal(Letter, a.Assertion.Subject));
    }

    [Fact]
    public async Task ListAsync_NameThatTheCorpusDoesNotHave_GivesNone()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        Assert.Empty(await served.Assertions.ListAsync(new AssertionFilter { Source = "tattler" }, default));
    }

    [Fact]
    public async Task StreamAsync_ManyAssertions_GivesTheSameAsTheList()
    {
        using var served = await ServedDossier.OfAsync(RandomDossier.Of(11, events: 400));
        var listed = await served.Assertions.ListAsync(AssertionFilter.Default, default);

        var streamed = await served.Assertions.StreamAsync(AssertionFilter.Default, default).Select(a => a.Assertion.Id).ToListAsync();

        Assert.True(streamed.Count > 1000, $"only {streamed.Count} assertions");
        Assert.Equal(listed.Select(a => a.Assertion.Id), streamed);
    }

    [Fact]
    public async Task StreamAsync_AnotherCorpusMeanwhile_StaysWithTheFileItBeganOnAndLetsItGo()
    {
        var first = RandomDossier.Of(11, events: 400);
        using var served = await ServedDossier.OfAsync(first);
        var ids = new List<string>();

        await foreach (var assertion in served.Assertions.StreamAsync(AssertionFilter.Default, default))
        {
            if (ids.Count == 0)
                await served.Database.BuildAsync(SampleDossier.Build(), default);
            ids.Add(assertion.Assertion.Id);
        }

        Assert.Equal(first.Assertions.Select(a => a.Id), ids);
        Assert.Single(served.Files);
    }

    [Fact]
    public async Task StreamAsync_GivenUpInTheMiddle_LetsTheFileGo()
    {
        using var served = await ServedDossier.OfAsync(RandomDossier.Of(11, events: 400));

        await foreach (var _ in served.Assertions.StreamAsync(AssertionFilter.Default, default))
            break;
        await served.Database.BuildAsync(SampleDossier.Build(), default);

        Assert.Single(served.Files);
    }

    [Fact]
    public async Task FindAsync_KnownId_GivesItWithWhatItMentions()
    {
        var dossier = SampleDossier.Build();
        using var served = await ServedDossier.OfAsync(dossier);
        var expected = dossier.Assertions.First(a => a is { Source: "notice", Property: "sender" });

        var found = await served.Assertions.FindAsync(expected.Id, default);

        Assert.Equal(expected with { Quotes = [] }, found!.Assertion with { Quotes = [] });
        Assert.Equal(("Guild", "Guild", "must stop"), (found.ValueName!.En, found.AttributedToName!.En, found.Quotes.Single().Quote.Text));
    }

    [Fact]
    public async Task FindAsync_UnknownId_GivesNull()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        Assert.Null(await served.Assertions.FindAsync("ffffffffffff", default));
    }
}
