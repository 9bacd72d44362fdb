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
/// <param name="SourceNames">What readers call each source, by slug, in the order of the corpus.</param>
/// <param name="Periods">The stretches of time that readers ask for by name.</param>
/// <param name="NewestChange">The day of the newest change: the last on which a record entered the corpus or was revised.</param>
/// <param name="Built">When the database was built from it, in whole seconds.</param>
public sealed record CorpusOverview(
    string Hash,
    Dispute Dispute,
    IReadOnlyDictionary<RecordKind, int> Counts,
    int AssertionCount,
    int QuoteCount,
    int DisagreementCount,
    KnownSlugs KnownSlugs,
    IReadOnlyList<KeyValuePair<string, string>> SourceNames,
    TimelinePeriods Periods,
    DateOnly NewestChange,
    DateTimeOffset Built);

/// <summary>Reads what the database in service was built from.</summary>
public interface ICorpusQueries
{
    /// <summary>The overview; read once for each database put in service.</summary>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<CorpusOverview> GetOverviewAsync(CancellationToken cancellationToken);

    /// <summary>The slugs, present and former, under which records of a kind may be named.</summary>
    /// <param name="kind">The kind of record.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<IReadOnlyCollection<string>> ListSlugsAsync(RecordKind kind, CancellationToken cancellationToken);
}
