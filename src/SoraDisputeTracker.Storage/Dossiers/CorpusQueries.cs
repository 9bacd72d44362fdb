using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Storage.Dossiers;

/// <summary>Reads what the database in service was built from.</summary>
internal sealed class CorpusQueries(TrackerDatabase database) : ICorpusQueries
{
    public async Task<CorpusOverview> GetOverviewAsync(CancellationToken cancellationToken)
    {
        await using var reading = await database.ReadAsync(cancellationToken);
        return reading.Directory.Overview;
    }
}
