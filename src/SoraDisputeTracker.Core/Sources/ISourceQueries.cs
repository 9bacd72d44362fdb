using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Core.Sources;

/// <summary>A source as it stands in the list of sources.</summary>
/// <param name="Source">The record.</param>
/// <param name="AssertionCount">How many assertions it makes.</param>
/// <param name="QuoteCount">How many of its passages are quoted.</param>
/// <param name="EventCount">How many events it attests.</param>
public sealed record SourceEntry(Source Source, int AssertionCount, int QuoteCount, int EventCount);

/// <summary>A source with everything it asserts.</summary>
/// <param name="Entry">The source.</param>
/// <param name="Assertions">Its assertions, in the order of its digest.</param>
/// <param name="Events">The events it attests, oldest first.</param>
public sealed record SourceDetails(SourceEntry Entry, IReadOnlyList<AttestedAssertion> Assertions, IReadOnlyList<EventEntry> Events);

/// <summary>Reads the sources.</summary>
public interface ISourceQueries
{
    /// <summary>All sources, in the order of the corpus.</summary>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<IReadOnlyList<SourceEntry>> ListAsync(CancellationToken cancellationToken);

    /// <summary>One source, or null where its slug is not known.</summary>
    /// <param name="slug">The slug.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<SourceDetails?> FindAsync(string slug, CancellationToken cancellationToken);

    /// <summary>Exactly the sources that attest the events that the filter lets through, in the order of the corpus, whatever the filter's page.</summary>
    /// <param name="filter">Which events.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<IReadOnlyList<Source>> AttestingAsync(EventFilter filter, CancellationToken cancellationToken);
}
