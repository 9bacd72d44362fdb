using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Lists;

namespace SoraDisputeTracker.Core.Timeline;

/// <summary>A party as it stands in lists: enough for a chip.</summary>
/// <param name="Slug">The slug.</param>
/// <param name="Name">The name.</param>
/// <param name="Side">The side it takes.</param>
public sealed record PartyChip(string Slug, LocalizedText Name, Side Side);

/// <summary>A party in its role in an event.</summary>
/// <param name="Party">The party.</param>
/// <param name="Role">The role; one of <see cref="Parties.Roles.All"/>.</param>
public sealed record EventParty(PartyChip Party, string Role);

/// <summary>An event as it stands on the timeline.</summary>
/// <param name="Event">The record.</param>
/// <param name="Date">The date shown, or null where no source gives one.</param>
/// <param name="Parties">Its parties in the order of <see cref="Parties.Roles.All"/>; a party may stand in two roles.</param>
/// <param name="Sources">The slugs of the sources that attest it, in the order of the corpus.</param>
/// <param name="Contested">What its sources differ on: the properties of the disagreements on it, with their values in words, the shown one first.</param>
public sealed record EventEntry(
    DisputeEvent Event,
    PartialDate? Date,
    IReadOnlyList<EventParty> Parties,
    IReadOnlyList<string> Sources,
    IReadOnlyList<ContestedProperty> Contested)
{
    /// <summary>The day on which the record was last revised, or null where it stands as it entered the corpus.</summary>
    public DateOnly? Revised { get; init; }
}

/// <summary>What sources differ on, in short.</summary>
/// <param name="Property">The property.</param>
/// <param name="Labels">The values in words, the shown one first.</param>
public sealed record ContestedProperty(PropertyDefinition Property, IReadOnlyList<LocalizedText> Labels);

/// <summary>One choice of a facet.</summary>
/// <param name="Value">The slug.</param>
/// <param name="Label">Its name.</param>
/// <param name="Group">For a party, the slug of its side; else null.</param>
/// <param name="IsSelected">Whether the filter names it.</param>
/// <param name="Count">
/// For a choice not taken, how many events the list would hold with it; for one that is taken, how many events of the present list have it.
/// </param>
public sealed record FacetChoice(string Value, LocalizedText Label, string? Group, bool IsSelected, int Count);

/// <summary>One page of the timeline with what a reader can narrow it by.</summary>
/// <param name="Entries">The events on this page.</param>
/// <param name="Total">How many events the filter lets through on all pages.</param>
/// <param name="PageCount">How many pages there are; at least 1.</param>
/// <param name="UndatedDropped">How many events drop out only because a date range is set and they have no date.</param>
/// <param name="Facets">The choices of each dimension; those that would show nothing and are not taken are left out.</param>
public sealed record TimelineView(
    IReadOnlyList<EventEntry> Entries,
    int Total,
    int PageCount,
    int UndatedDropped,
    IReadOnlyDictionary<FacetDimension, IReadOnlyList<FacetChoice>> Facets)
{
    /// <summary>The choice of a slug, or null where it is not offered.</summary>
    /// <param name="dimension">The list that the slug stands in.</param>
    /// <param name="slug">The slug.</param>
    public FacetChoice? Choice(FacetDimension dimension, string slug) => Facets.GetValueOrDefault(dimension)?.FirstOrDefault(c => c.Value == slug);
}

/// <summary>An event with what the sources state on it.</summary>
/// <param name="Entry">The event.</param>
/// <param name="Properties">What the sources state on it.</param>
public sealed record StatedEvent(EventEntry Entry, IReadOnlyList<StatedProperty> Properties);

/// <summary>An event with everything that is known of it.</summary>
/// <param name="Entry">The event.</param>
/// <param name="Properties">What the sources state on it.</param>
/// <param name="Demands">The demands made in it.</param>
/// <param name="Previous">The event before it on the whole timeline, or null.</param>
/// <param name="Next">The event after it on the whole timeline, or null.</param>
public sealed record EventDetails(
    EventEntry Entry,
    IReadOnlyList<StatedProperty> Properties,
    IReadOnlyList<DemandEntry> Demands,
    DisputeEvent? Previous,
    DisputeEvent? Next);

/// <summary>Reads the timeline.</summary>
public interface ITimelineQueries
{
    /// <summary>How many events stand on a page.</summary>
    const int PageSize = 100;

    /// <summary>One page of the timeline. A page behind the last one is empty.</summary>
    /// <param name="filter">What to show.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<TimelineView> GetAsync(EventFilter filter, CancellationToken cancellationToken);

    /// <summary>All events that the filter lets through, on one list, whatever its page.</summary>
    /// <param name="filter">What to list.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<IReadOnlyList<EventEntry>> ListAsync(EventFilter filter, CancellationToken cancellationToken);

    /// <summary>
    /// The same as <see cref="ListAsync"/>, read piece by piece while it is asked for; all pieces come from the file that was in service at the
    /// beginning. The file is held until the reader is done or has given up.
    /// </summary>
    /// <param name="filter">What to list.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    IAsyncEnumerable<EventEntry> StreamAsync(EventFilter filter, CancellationToken cancellationToken);

    /// <summary>One event, or null where neither its slug nor a former slug is known.</summary>
    /// <param name="slug">The slug; for a former one, the record found has another.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<EventDetails?> FindAsync(string slug, CancellationToken cancellationToken);

    /// <summary>A part of the list of events that the filter lets through, in the filter's order, whatever its page.</summary>
    /// <param name="filter">What to list.</param>
    /// <param name="range">Which part; its row is an event's present slug.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    /// <returns>The part, or null where the row that it is to follow is not in the corpus.</returns>
    Task<ListPart<StatedEvent>?> ListPartAsync(EventFilter filter, ListRange range, CancellationToken cancellationToken);
}
