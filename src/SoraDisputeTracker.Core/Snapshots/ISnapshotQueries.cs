using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Core.Snapshots;

/// <summary>The database in service as one file, held until it is disposed of: another may be put in service meanwhile.</summary>
/// <param name="Corpus">What it was built from.</param>
/// <param name="Content">The file from its first byte; it can be searched, and its length is known. It lets go of the file when it is disposed of.</param>
public sealed record DatabaseSnapshot(CorpusOverview Corpus, Stream Content);

/// <summary>The files of seeds/ that the database in service was built from.</summary>
/// <param name="Corpus">What they make.</param>
/// <param name="Files">The files, by path (ordinal).</param>
public sealed record SeedSnapshot(CorpusOverview Corpus, IReadOnlyList<CorpusFile> Files);

/// <summary>Reads the corpus in service as a whole.</summary>
public interface ISnapshotQueries
{
    /// <summary>Opens the database in service. Whoever opens it disposes of its content.</summary>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<DatabaseSnapshot> OpenDatabaseAsync(CancellationToken cancellationToken);

    /// <summary>The files of seeds/, out of the database.</summary>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<SeedSnapshot> GetSeedsAsync(CancellationToken cancellationToken);
}
