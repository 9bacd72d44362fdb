using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Storage.Dossiers;

/// <summary>Reads what the database in service was built from.</summary>
internal sealed class CorpusQueries(CorpusReading corpus) : ICorpusQueries
{
    public async Task<CorpusOverview> GetOverviewAsync(CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        return reading.Directory.Overview;
    }

    public async Task<IReadOnlyCollection<string>> ListSlugsAsync(RecordKind kind, CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var present = reading.Context.Records.Where(r => r.Kind == kind).Select(r => r.Slug);
        var former = reading.Context.FormerSlugs.Where(f => f.Kind == kind).Select(f => f.FormerSlug);
        return (await present.Union(former).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
    }
}
