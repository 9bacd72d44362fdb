using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Lists;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Core.Demands;

/// <summary>A demand as it stands in lists.</summary>
/// <param name="Demand">The record.</param>
/// <param name="EventTitle">The title of the event in which it was made.</param>
/// <param name="Date">The date shown of that event, or null where no source gives one.</param>
/// <param name="Senders">Who asks.</param>
/// <param name="Addressees">Who is asked; empty where the source names no one.</param>
/// <param name="Sources">The slugs of the sources that attest it.</param>
/// <param name="History">Its states up to the day asked for, oldest first; empty where no source tells of an answer.</param>
public sealed record DemandEntry(
    Demand Demand,
    LocalizedText EventTitle,
    PartialDate? Date,
    IReadOnlyList<PartyChip> Senders,
    IReadOnlyList<PartyChip> Addressees,
    IReadOnlyList<string> Sources,
    IReadOnlyList<DatedStatus> History)
{
    /// <summary>The state at the day asked for: the last of <see cref="History"/>, or <see cref="DemandStatus.NoAnswerFound"/>.</summary>
    public string Status => History.Count == 0 ? DemandStatus.NoAnswerFound : History[^1].Status;
}

/// <summary>One state of a demand.</summary>
/// <param name="Status">One of <see cref="DemandStatus.Labels"/>.</param>
/// <param name="AsOf">Since when.</param>
/// <param name="Assertion">Who says so.</param>
public sealed record DatedStatus(string Status, PartialDate AsOf, AttestedAssertion Assertion);

/// <summary>A demand with everything that is known of it.</summary>
/// <param name="Entry">The demand.</param>
/// <param name="Properties">What the sources state on it.</param>
public sealed record DemandDetails(DemandEntry Entry, IReadOnlyList<StatedProperty> Properties);

/// <summary>Which demands a reader wants to see, and as they stood when.</summary>
public sealed record DemandFilter
{
    /// <summary>The day whose state is wanted; null for the latest.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Only demands in this state at that day: one of <see cref="DemandStatus.Labels"/>; null for any.</summary>
    public string? Status { get; init; }

    /// <summary>Only demands made in the events that this filter lets through, whatever its page; null for all.</summary>
    public EventFilter? MadeIn { get; init; }
}

/// <summary>Reads the demands.</summary>
public interface IDemandQueries
{
    /// <summary>All demands, in the order of the events they were made in, then of the corpus.</summary>
    /// <param name="asOf">
    /// The day whose state is wanted: demands of events dated later are left out, as are states that began later (a month counts from its first
    /// day, a year from its first); null for the latest state. A demand whose event has no date is never left out: that it was made by
    /// that day cannot be told, nor that it was not, and its date says so.
    /// </param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<IReadOnlyList<DemandEntry>> ListAsync(DateOnly? asOf, CancellationToken cancellationToken);

    /// <summary>The demands that the filter lets through, in the same order.</summary>
    /// <param name="filter">Which ones, and as they stood when.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<IReadOnlyList<DemandEntry>> ListAsync(DemandFilter filter, CancellationToken cancellationToken);

    /// <summary>All demands in the same order, each with what the sources state on it.</summary>
    /// <param name="asOf">The day whose state is wanted, as the list takes it.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<IReadOnlyList<DemandDetails>> ListDetailsAsync(DateOnly? asOf, CancellationToken cancellationToken);

    /// <summary>The demands that the filter lets through, in the same order, each with what the sources state on it.</summary>
    /// <param name="filter">Which ones, and as they stood when.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<IReadOnlyList<DemandDetails>> ListDetailsAsync(DemandFilter filter, CancellationToken cancellationToken);

    /// <summary>One demand, or null where neither its slug nor a former slug is known.</summary>
    /// <param name="slug">The slug; for a former one, the record found has another.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<DemandDetails?> FindAsync(string slug, CancellationToken cancellationToken);

    /// <summary>A part of the list of demands, in the order of the events they were made in, then of the corpus.</summary>
    /// <param name="filter">Which ones, as <see cref="ListAsync(DateOnly?, CancellationToken)"/> takes them.</param>
    /// <param name="range">Which part; its row is a demand's present slug.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    /// <returns>The part, or null where the row that it is to follow is not in the corpus.</returns>
    Task<ListPart<DemandDetails>?> ListPartAsync(DemandFilter filter, ListRange range, CancellationToken cancellationToken);
}
