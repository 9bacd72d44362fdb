using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Lists;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Core.Sources;

/// <summary>A source as it stands in the list of sources.</summary>
/// <param name="Source">The record.</param>
/// <param name="AssertionCount">How many assertions it makes.</param>
/// <param name="QuoteCount">How many of its passages are quoted.</param>
/// <param name="EventCount">How many events it attests.</param>
public sealed record SourceEntry(Source Source, int AssertionCount, int QuoteCount, int EventCount);

/// <summary>A source with what it asserts.</summary>
/// <param name="Entry">The source.</param>
/// <param name="Assertions">Its assertions, in the order of its digest.</param>
public sealed record StatingSource(SourceEntry Entry, IReadOnlyList<AttestedAssertion> Assertions);

/// <summary>A source with everything it asserts.</summary>
/// <param name="Entry">The source.</param>
/// <param name="Assertions">Its assertions, in the order of its digest.</param>
/// <param name="Events">The events it attests, oldest first.</param>
/// <param name="OnlyHere">Those of its assertions to which no other source says anything: no other speaks of the same property of the same subject.</param>
/// <param name="Disagreements">The disagreements in which it speaks, by weight.</param>
public sealed record SourceDetails(
    SourceEntry Entry,
    IReadOnlyList<AttestedAssertion> Assertions,
    IReadOnlyList<EventEntry> Events,
    IReadOnlyList<AttestedAssertion> OnlyHere,
    IReadOnlyList<DisagreementEntry> Disagreements);

/// <summary>How a source stands to a record.</summary>
public enum Coverage
{
    /// <summary>It says nothing of it.</summary>
    Silent,

    /// <summary>It speaks of it, and nothing it says is contradicted.</summary>
    States,

    /// <summary>It speaks of it, and gives a value that another source, or another place of its own, contradicts.</summary>
    Differs,
}

/// <summary>A record in the matrix of coverage.</summary>
/// <param name="Record">A spine event or a demand.</param>
/// <param name="Name">Its title.</param>
/// <param name="Cells">How each source stands to it, in the order of <see cref="CoverageMatrix.Sources"/>.</param>
public sealed record CoverageRow(RecordReference Record, LocalizedText Name, IReadOnlyList<Coverage> Cells);

/// <summary>Which source says what of the spine events and the demands.</summary>
/// <param name="Sources">The sources, in the order of the corpus.</param>
/// <param name="Rows">The spine events by date, then the demands in the order of their events.</param>
public sealed record CoverageMatrix(IReadOnlyList<Source> Sources, IReadOnlyList<CoverageRow> Rows);

/// <summary>Reads the sources.</summary>
public interface ISourceQueries
{
    /// <summary>All sources, in the order of the corpus.</summary>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<IReadOnlyList<SourceEntry>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Exactly the sources that attest the events that the filter lets through, in the same order, whatever the filter's page.</summary>
    /// <param name="inView">Which events; null for the whole list.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<IReadOnlyList<SourceEntry>> ListAsync(EventFilter? inView, CancellationToken cancellationToken);

    /// <summary>One source, or null where its slug is not known.</summary>
    /// <param name="slug">The slug.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<SourceDetails?> FindAsync(string slug, CancellationToken cancellationToken);

    /// <summary>Which source says what of the spine events and the demands.</summary>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<CoverageMatrix> GetCoverageAsync(CancellationToken cancellationToken);

    /// <summary>The records of <see cref="ListAsync(EventFilter, CancellationToken)"/>.</summary>
    /// <param name="filter">Which events.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<IReadOnlyList<Source>> AttestingAsync(EventFilter filter, CancellationToken cancellationToken);

    /// <summary>A part of the list of sources, in the order of the corpus.</summary>
    /// <param name="inView">Only sources that attest the events that this filter lets through; null for all.</param>
    /// <param name="range">Which part; its row is a source's slug.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    /// <returns>The part, or null where the row that it is to follow is not in the corpus.</returns>
    Task<ListPart<StatingSource>?> ListPartAsync(EventFilter? inView, ListRange range, CancellationToken cancellationToken);
}
