using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Storage.Tests.Dossiers;

public sealed class CorpusQueriesTests
{
    [Theory]
    [InlineData(RecordKind.Event, "answer", "earlier", "first-letter", "launch", "letter", "rumour")]
    [InlineData(RecordKind.Party, "brush", "engine", "guild", "herald", "old-guild")]
    [InlineData(RecordKind.Demand, "halt", "pay", "stop")]
    [InlineData(RecordKind.Source, "gazette", "notice", "weblog")]
    [InlineData(RecordKind.Case, "paint-v-ink")]
    public async Task ListSlugsAsync_Kind_GivesPresentAndFormerSlugs(RecordKind kind, params string[] slugs)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var listed = await served.Corpus.ListSlugsAsync(kind, default);

        Assert.Equal(slugs, listed.Order(StringComparer.Ordinal));
    }
}
