using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Core.Changes;

/// <summary>Something that was revised in a record after it entered the corpus.</summary>
/// <param name="Record">The record.</param>
/// <param name="Date">The day of the revision.</param>
/// <param name="What">What was revised, in a few words.</param>
/// <param name="Why">Why.</param>
/// <param name="Old">The value before, or null where there was none.</param>
/// <param name="New">The value after, or null where it was taken out.</param>
public sealed record Revision(RecordReference Record, DateOnly Date, string What, string Why, string? Old, string? New);

/// <summary>A change of the corpus as a reader sees it.</summary>
/// <param name="Record">The record.</param>
/// <param name="Name">Its name or title.</param>
/// <param name="Date">The day of the change: not the day of the event, nor that of a source.</param>
/// <param name="Revision">What was revised, or null where the record entered the corpus on that day.</param>
public sealed record Change(RecordReference Record, LocalizedText Name, DateOnly Date, Revision? Revision);

/// <summary>Reads the changes of the corpus.</summary>
public interface IChangeQueries
{
    /// <summary>All changes, newest first; on one day revisions stand before new records, then the order of the corpus.</summary>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<IReadOnlyList<Change>> ListAsync(CancellationToken cancellationToken);
}
