using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Storage.Disagreements;

/// <summary>Reads the disagreements.</summary>
internal sealed class DisagreementQueries(TrackerDatabase database) : IDisagreementQueries
{
    public async Task<IReadOnlyList<DisagreementEntry>> ListAsync(DisagreementFilter filter, CancellationToken cancellationToken)
    {
        await using var reading = await database.ReadAsync(cancellationToken);
        return reading.Directory.Disagreements.Matching(filter with
        {
            Event = filter.Event is { } subject ? reading.Directory.Present(RecordKind.Event, subject) : null,
            Party = filter.Party is { } party ? reading.Directory.Present(RecordKind.Party, party) : null,
        });
    }
}
