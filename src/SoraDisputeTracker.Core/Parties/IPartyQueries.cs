using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Lists;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Core.Parties;

/// <summary>A party as it stands in the list of parties.</summary>
/// <param name="Party">The record.</param>
/// <param name="Side">The side it takes.</param>
/// <param name="EventCount">In how many events it takes part, context included.</param>
public sealed record PartyEntry(Party Party, Side Side, int EventCount);

/// <summary>A party with what the sources state on it.</summary>
/// <param name="Entry">The party.</param>
/// <param name="Properties">What the sources state on it.</param>
public sealed record StatedParty(PartyEntry Entry, IReadOnlyList<StatedProperty> Properties);

/// <summary>A party with everything that is known of it.</summary>
/// <param name="Entry">The party.</param>
/// <param name="Properties">What the sources state on it.</param>
/// <param name="Events">The events it takes part in, oldest first.</param>
/// <param name="Made">The demands it makes.</param>
/// <param name="Received">The demands made of it.</param>
/// <param name="Words">What sources attribute to it, whatever the record they speak of.</param>
/// <param name="Disagreements">The disagreements on it or of which it is a value, by weight.</param>
/// <param name="Relations">Where it belongs and who belongs to it.</param>
public sealed record PartyDetails(
    PartyEntry Entry,
    IReadOnlyList<StatedProperty> Properties,
    IReadOnlyList<EventEntry> Events,
    IReadOnlyList<DemandEntry> Made,
    IReadOnlyList<DemandEntry> Received,
    IReadOnlyList<AttestedAssertion> Words,
    IReadOnlyList<DisagreementEntry> Disagreements,
    IReadOnlyList<PartyRelation> Relations);

/// <summary>Reads the parties.</summary>
public interface IPartyQueries
{
    /// <summary>All parties, by side, then in the order of the corpus.</summary>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<IReadOnlyList<PartyEntry>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Exactly the parties that take part in the events that the filter lets through, in the same order, whatever the filter's page.</summary>
    /// <param name="inView">Which events; null for the whole list.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<IReadOnlyList<PartyEntry>> ListAsync(EventFilter? inView, CancellationToken cancellationToken);

    /// <summary>Who belongs to whom, in the order of the corpus.</summary>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<IReadOnlyList<PartyRelation>> ListRelationsAsync(CancellationToken cancellationToken);

    /// <summary>One party, or null where neither its slug nor a former slug is known.</summary>
    /// <param name="slug">The slug; for a former one, the record found has another.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<PartyDetails?> FindAsync(string slug, CancellationToken cancellationToken);

    /// <summary>
    /// Parties whose name, full name, Japanese name or alias holds the text; names that begin with it come first, then those
    /// with more events.
    /// </summary>
    /// <param name="text">What the reader has typed; case, accents and width do not matter. Empty: the parties with most events.</param>
    /// <param name="limit">The most parties to return, 1 to 50.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<IReadOnlyList<PartyEntry>> SuggestAsync(string text, int limit, CancellationToken cancellationToken);

    /// <summary>A part of the list of parties, by side, then in the order of the corpus.</summary>
    /// <param name="inView">Only parties that take part in the events that this filter lets through; null for all.</param>
    /// <param name="range">Which part; its row is a party's present slug.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    /// <returns>The part, or null where the row that it is to follow is not in the corpus.</returns>
    Task<ListPart<StatedParty>?> ListPartAsync(EventFilter? inView, ListRange range, CancellationToken cancellationToken);
}
