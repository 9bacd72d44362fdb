using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Core.Demands;

/// <summary>A demand as it stands in lists.</summary>
/// <param name="Demand">The record.</param>
/// <param name="EventTitle">The title of the event in which it was made.</param>
/// <param name="Date">The date shown of that event, or null where no source gives one.</param>
/// <param name="Senders">Who asks.</param>
/// <param name="Addressees">Who is asked; empty where the source names no one.</param>
/// <param name="Sources">The slugs of the sources that attest it.</param>
public sealed record DemandEntry(
    Demand Demand,
    LocalizedText EventTitle,
    PartialDate? Date,
    IReadOnlyList<PartyChip> Senders,
    IReadOnlyList<PartyChip> Addressees,
    IReadOnlyList<string> Sources);

/// <summary>A demand with everything that is known of it.</summary>
/// <param name="Entry">The demand.</param>
/// <param name="Properties">What the sources state on it.</param>
public sealed record DemandDetails(DemandEntry Entry, IReadOnlyList<StatedProperty> Properties);

/// <summary>Reads the demands.</summary>
public interface IDemandQueries
{
    /// <summary>All demands, in the order of the events they were made in, then of the corpus.</summary>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<IReadOnlyList<DemandEntry>> ListAsync(CancellationToken cancellationToken);

    /// <summary>One demand, or null where neither its slug nor a former slug is known.</summary>
    /// <param name="slug">The slug; for a former one, the record found has another.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<DemandDetails?> FindAsync(string slug, CancellationToken cancellationToken);
}
