using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Lists;

namespace SoraDisputeTracker.Core.Search;

/// <summary>Something that a search found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Slug">The record's slug; of a statement or a quote, its identifier.</param>
/// <param name="Source">The slug of the source that states or holds it; of a source, its own; null for other records.</param>
/// <param name="SourceName">What readers call that source, or null.</param>
/// <param name="Assertion">The identifier of the statement where it is to be read: a statement's own, or the first that rests on a quote; else null.</param>
/// <param name="Date">The date of the event, of the event in which a demand was made, or of the source's publication; null for parties and where no source gives one.</param>
/// <param name="Title">The record's name; of a statement, what it is about; of a quote, the source's name.</param>
/// <param name="Passages">Where the words stand, best first, at most <see cref="ISearchQueries.MaximumPassages"/>; where they stand in the title only, the first passage as it is.</param>
public sealed record SearchHit(
    SearchKind Kind,
    string Slug,
    string? Source,
    string? SourceName,
    string? Assertion,
    PartialDate? Date,
    MarkedText Title,
    IReadOnlyList<MarkedText> Passages)
{
    /// <summary>What tells it from every other hit: kind and slug.</summary>
    public string Place => $"{SearchKinds.Name(Kind)}/{Slug}";
}

/// <summary>One page of what a search found.</summary>
/// <param name="Text">What was understood of the input.</param>
/// <param name="Hits">The hits on this page.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="PageCount">How many pages there are; at least 1.</param>
/// <param name="Counts">How many of each kind there are, whatever kinds the filter names.</param>
/// <param name="DidYouMean">An input that finds more, or null where there is none or something was found.</param>
public sealed record SearchResults(
    SearchText Text,
    IReadOnlyList<SearchHit> Hits,
    int Total,
    int PageCount,
    IReadOnlyDictionary<SearchKind, int> Counts,
    string? DidYouMean);

/// <summary>A record offered while a reader types.</summary>
/// <param name="Record">The record: an event, party, demand or source.</param>
/// <param name="Name">Its name in the reader's language, or in English where it has none in that one.</param>
/// <param name="Found">The other name of it that holds the words, or null where <paramref name="Name"/> does.</param>
public sealed record SearchSuggestion(RecordReference Record, MarkedText Name, MarkedText? Found);

/// <summary>Searches the corpus.</summary>
public interface ISearchQueries
{
    /// <summary>How many hits stand on a page.</summary>
    const int PageSize = 20;

    /// <summary>The most passages shown of one hit.</summary>
    const int MaximumPassages = 3;

    /// <summary>The most suggestions given.</summary>
    const int MaximumSuggestions = 20;

    /// <summary>
    /// One page of the records in which every word of the input stands: as a part of their text (compared without regard to case, accents
    /// and width), or in another form of the same English word. A page behind the last one is empty; so is the answer to an empty input.
    /// </summary>
    /// <param name="filter">What to look for.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<SearchResults> SearchAsync(SearchFilter filter, CancellationToken cancellationToken);

    /// <summary>Records whose name holds every word of the input; names that begin with it come first, and of those the shortest, which it is most of; then events, parties, demands, sources.</summary>
    /// <param name="input">What the reader has typed so far; nothing is offered for an empty one.</param>
    /// <param name="language">The reader's language, BCP 47.</param>
    /// <param name="limit">The most suggestions, 1 to <see cref="MaximumSuggestions"/>.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    Task<IReadOnlyList<SearchSuggestion>> SuggestAsync(string input, string language, int limit, CancellationToken cancellationToken);

    /// <summary>A part of what a search finds, in the order of <see cref="SearchAsync"/>, whatever the filter's page.</summary>
    /// <param name="filter">What to look for.</param>
    /// <param name="range">Which part; its row is <see cref="SearchHit.Place"/> of a hit.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    /// <returns>The part, or null where the hit that it is to follow is none of this search.</returns>
    Task<ListPart<SearchHit>?> SearchPartAsync(SearchFilter filter, ListRange range, CancellationToken cancellationToken);
}
