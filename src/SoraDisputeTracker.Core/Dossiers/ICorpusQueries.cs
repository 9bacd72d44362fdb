using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Core.Dossiers;

/// <summary>What the database in service was built from.</summary>
/// <param name="Hash">The corpus hash; see <see cref="Dossier.Hash"/>.</param>
/// <param name="Dispute">What the tracker is about.</param>
/// <param name="Counts">How many records of each kind there are.</param>
/// <param name="AssertionCount">How many assertions there are.</param>
/// <param name="QuoteCount">How many quotes there are.</param>
/// <param name="DisagreementCount">How many disagreements there are.</param>
/// <param name="KnownSlugs">The slugs that a filter may name.</param>
public sealed record CorpusOverview(
    string Hash,
    Dispute Dispute,
    IReadOnlyDictionary<RecordKind, int> Counts,
    int AssertionCount,
    int QuoteCount,
    int DisagreementCount,
    KnownSlugs KnownSlugs);

/// <summary>Reads what the database in service was built from.</summary>
public interface ICorpusQueries
{
    /// <summary>The overview; read once for each database put in service.</summary>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<CorpusOverview> GetOverviewAsync(CancellationToken cancellationToken);
}
