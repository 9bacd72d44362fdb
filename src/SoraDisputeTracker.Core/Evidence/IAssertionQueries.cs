using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Lists;

namespace SoraDisputeTracker.Core.Evidence;

/// <summary>Which assertions a reader wants to see; what the corpus does not have lets nothing through.</summary>
public sealed record AssertionFilter
{
    /// <summary>The filter that hides nothing.</summary>
    public static AssertionFilter Default { get; } = new();

    /// <summary>Only what is stated on this record; a former slug stands for the one that holds now.</summary>
    public RecordReference? Subject { get; init; }

    /// <summary>The slug of a source: only what it states.</summary>
    public string? Source { get; init; }

    /// <summary>The name of a property; see <see cref="PropertyDefinition.All"/>.</summary>
    public string? Property { get; init; }
}

/// <summary>Reads what the sources state.</summary>
public interface IAssertionQueries
{
    /// <summary>The assertions that the filter lets through, in the order of the corpus, each with its passages.</summary>
    /// <param name="filter">Which ones.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<IReadOnlyList<AttestedAssertion>> ListAsync(AssertionFilter filter, CancellationToken cancellationToken);

    /// <summary>
    /// The same as <see cref="ListAsync"/>, read one by one while they are asked for, all from the file that was in service at the
    /// beginning. The file is held until the reader is done or has given up.
    /// </summary>
    /// <param name="filter">Which ones.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    IAsyncEnumerable<AttestedAssertion> StreamAsync(AssertionFilter filter, CancellationToken cancellationToken);

    /// <summary>One assertion, or null where its identifier is not known.</summary>
    /// <param name="id">The identifier; see <see cref="Assertion.Id"/>.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<AttestedAssertion?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>A part of the list of assertions that the filter lets through, in the order of the corpus.</summary>
    /// <param name="filter">Which ones.</param>
    /// <param name="range">Which part; its row is an assertion's identifier.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    /// <returns>The part, or null where the row that it is to follow is not in the corpus.</returns>
    Task<ListPart<AttestedAssertion>?> ListPartAsync(AssertionFilter filter, ListRange range, CancellationToken cancellationToken);
}
