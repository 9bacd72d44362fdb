using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Web.Tests.Hosting;

/// <summary>A corpus of which every question fails.</summary>
internal sealed class FailingCorpus : ICorpusQueries
{
    public const string Secret = "what only the log may know";

    public Task<CorpusOverview> GetOverviewAsync(CancellationToken cancellationToken) => throw new InvalidOperationException(Secret);

    public Task<IReadOnlyCollection<string>> ListSlugsAsync(RecordKind kind, CancellationToken cancellationToken) => throw new InvalidOperationException(Secret);
}
