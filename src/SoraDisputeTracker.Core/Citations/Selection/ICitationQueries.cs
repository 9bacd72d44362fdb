namespace SoraDisputeTracker.Core.Citations.Selection;

/// <summary>A pick with the name that readers know it by.</summary>
/// <param name="Pick">The pick.</param>
/// <param name="Name">The event's title, the source's name, or what the statement says.</param>
public sealed record NamedPick(CitationPick Pick, string Name);

/// <summary>The sources that a request asks for.</summary>
/// <param name="List">The sources, in the order of the corpus.</param>
/// <param name="Picks">What was picked, in the order given.</param>
/// <param name="Unknown">Picks that the corpus does not have.</param>
/// <param name="EventCount">How many events the sources are cited for; 0 where only sources were picked.</param>
public sealed record CitationSelection(CitationList List, IReadOnlyList<NamedPick> Picks, IReadOnlyList<CitationPick> Unknown, int EventCount);

/// <summary>Finds the sources to cite.</summary>
public interface ICitationQueries
{
    /// <summary>
    /// The sources that attest the events in view, or those that were picked: with an event all that attest it, with a statement the one that makes
    /// it. Passages and groups are given as the request asks for them.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<CitationSelection> SelectAsync(CitationRequest request, CancellationToken cancellationToken);
}
