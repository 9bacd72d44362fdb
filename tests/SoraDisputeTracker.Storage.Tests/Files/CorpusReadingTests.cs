using Microsoft.Extensions.DependencyInjection;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Storage.Tests.Files;

/// <summary>What the queries of a scope read while another database is put in service.</summary>
public sealed class CorpusReadingTests
{
    private static readonly Dossier First = SampleDossier.Build("one");
    private static readonly Dossier Second = SampleDossier.Build("two");

    [Fact]
    public async Task Query_OfAScopeThatStaysWithOneCorpus_ReadsWhatItsFirstQueryRead()
    {
        using var served = await ServedDossier.OfAsync(First);
        using var scope = served.NewScope();
        scope.ServiceProvider.GetRequiredService<CorpusReading>().StayWithOneCorpus();
        var corpus = scope.ServiceProvider.GetRequiredService<ICorpusQueries>();
        await corpus.GetOverviewAsync(default);

        await served.Database.BuildAsync(Second, default);

        Assert.Equal(First.Hash, (await corpus.GetOverviewAsync(default)).Hash);
        Assert.Equal(First.Hash, scope.ServiceProvider.GetRequiredService<CorpusReading>().Hash);
        Assert.NotEmpty(await scope.ServiceProvider.GetRequiredService<ITimelineQueries>().ListAsync(EventFilter.Default, default));
    }

    [Fact]
    public async Task Query_OfAnyOtherScope_ReadsWhatIsInService()
    {
        using var served = await ServedDossier.OfAsync(First);
        using var scope = served.NewScope();
        var corpus = scope.ServiceProvider.GetRequiredService<ICorpusQueries>();
        await corpus.GetOverviewAsync(default);

        await served.Database.BuildAsync(Second, default);

        Assert.Equal(Second.Hash, (await corpus.GetOverviewAsync(default)).Hash);
        Assert.Equal(Second.Hash, scope.ServiceProvider.GetRequiredService<CorpusReading>().Hash);
    }

    [Fact]
    public async Task Dispose_TheLastScopeThatHeldAnOldCorpus_LetsItsFileGo()
    {
        using var served = await ServedDossier.OfAsync(First);
        var scope = served.NewScope();
        scope.ServiceProvider.GetRequiredService<CorpusReading>().StayWithOneCorpus();
        await scope.ServiceProvider.GetRequiredService<ICorpusQueries>().GetOverviewAsync(default);
        await served.Database.BuildAsync(Second, default);
        Assert.Equal(2, served.Files.Count);

        scope.Dispose();

        Assert.Equal([$"tracker-{Second.Hash}.db"], served.Files);
    }

    [Fact]
    public void Hash_WithoutADatabase_IsNone()
    {
        using var served = new ServedDossier();
        using var scope = served.NewScope();

        Assert.Null(scope.ServiceProvider.GetRequiredService<CorpusReading>().Hash);
    }
}
