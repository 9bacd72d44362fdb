using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Citations.Selection;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Search;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Exports;

namespace SoraDisputeTracker.Web.Routing;

/// <summary>Every address of the tracker, in one place. All are paths from the root, ready for an <c>href</c>.</summary>
public static partial class TrackerUrls
{
    /// <summary>The timeline without a filter.</summary>
    public const string Home = "/";

    /// <summary>The list of parties.</summary>
    public const string Parties = "/parties";

    /// <summary>The list of demands.</summary>
    public const string Demands = "/demands";

    /// <summary>The list of sources.</summary>
    public const string Sources = "/sources";

    /// <summary>What was entered and revised, and when.</summary>
    public const string Changes = "/changes";

    /// <summary>What the tracker is and how facts enter it.</summary>
    public const string About = "/about";

    /// <summary>All changes as JSON.</summary>
    public const string ChangesJson = "/changes.json";

    /// <summary>Everything that can be taken away, and in which forms.</summary>
    public const string OpenData = "/data";

    /// <summary>The database in service, as a file.</summary>
    public const string Database = "/tracker.db";

    /// <summary>Everything that the tracker holds, as plain files in one archive.</summary>
    public const string Archive = "/dossier.zip";

    /// <summary>Where a supervisor asks whether the tracker serves.</summary>
    public const string Health = "/healthz";

    // "/events.csv": a list as a file, whatever its ending.
    private static readonly IReadOnlyList<string> ListFiles = [.. ExportTables.All.Select(t => $"/{t.Name}."), "/citations."];

    private static readonly HashSet<string> DataEndings =
        new([".json", ".db", ".zip", .. CitationFormats.All.Select(f => $".{f.Extension}")], StringComparer.OrdinalIgnoreCase);

    /// <summary>The timeline under a filter.</summary>
    /// <param name="filter">What to show.</param>
    public static string Timeline(EventFilter filter) => WithFilter(Home, filter);

    /// <summary>One event.</summary>
    /// <param name="slug">Its slug.</param>
    public static string Event(string slug) => Record("/events", slug);

    /// <summary>One party.</summary>
    /// <param name="slug">Its slug.</param>
    public static string Party(string slug) => Record(Parties, slug);

    /// <summary>One demand.</summary>
    /// <param name="slug">Its slug.</param>
    public static string Demand(string slug) => Record(Demands, slug);

    /// <summary>One source.</summary>
    /// <param name="slug">Its slug.</param>
    public static string Source(string slug) => Record(Sources, slug);

    /// <summary>One source as a reference, as a file.</summary>
    /// <param name="slug">Its slug.</param>
    /// <param name="extension">The format's ending, without the dot.</param>
    public static string SourceCitation(string slug, string extension) => $"{Source(slug)}.{extension}";

    /// <summary>The disagreements under a filter.</summary>
    /// <param name="filter">Which ones.</param>
    public static string Disagreements(DisagreementFilter filter) => WithQuery("/disagreements", DisagreementRequest.ToQueryString(filter));

    /// <summary>One disagreement, on the page of all.</summary>
    /// <param name="disagreement">The disagreement.</param>
    public static string Disagreement(Disagreement disagreement) => $"{Disagreements(DisagreementFilter.Default)}#{disagreement.Id}";

    /// <summary>A record with everything stated on it, as JSON, or null for the kinds that have no page.</summary>
    /// <param name="record">The record.</param>
    public static string? RecordJson(RecordReference record) => Page(record) is { } page ? page + ".json" : null;

    /// <summary>The demands as they stood on a day.</summary>
    /// <param name="asOf">The day, or the month or year whose last day is meant; null for the latest state.</param>
    public static string DemandsAsOf(PartialDate? asOf) => asOf is null ? Demands : $"{Demands}?{AsOfRequest.Parameter}={asOf.ToIsoString()}";

    /// <summary>The demands of which the last state is one.</summary>
    /// <param name="status">The state.</param>
    public static string DemandsOfStatus(string status) => $"{Demands}?{StatusRequest.Parameter}={status}";

    /// <summary>One statement on the page of the source that makes it.</summary>
    /// <param name="assertion">The statement.</param>
    public static string Assertion(Assertion assertion) => $"{Source(assertion.Source)}#a-{assertion.Id}";

    /// <summary>What a source states on one record, on the source's page.</summary>
    /// <param name="source">The source's slug.</param>
    /// <param name="record">The record.</param>
    public static string StatedOn(string source, RecordReference record) => $"{Source(source)}#{SubjectAnchor(record)}";

    /// <summary>The anchor of what a source states on one record.</summary>
    /// <param name="record">The record.</param>
    public static string SubjectAnchor(RecordReference record) => $"on-{RecordReference.Collections[record.Kind]}-{record.Slug}";

    /// <summary>The page of a record, or null for the kinds that have none.</summary>
    /// <param name="record">The record.</param>
    public static string? Page(RecordReference record) => record.Kind switch
    {
        RecordKind.Event => Event(record.Slug),
        RecordKind.Party => Party(record.Slug),
        RecordKind.Demand => Demand(record.Slug),
        RecordKind.Source => Source(record.Slug),
        _ => null,
    };

    /// <summary>The record that a page's address names, whether or not there is one, or null where the address is of another form.</summary>
    /// <param name="path">The address's path, decoded.</param>
    public static RecordReference? RecordAt(string path) =>
        path.Split('/') is ["", var collection, { Length: > 0 } slug]
        && RecordReference.Collections.FirstOrDefault(c => string.Equals(c.Value, collection, StringComparison.OrdinalIgnoreCase)) is { Value: not null } of
        && new RecordReference(of.Key, slug) is var record
        && Page(record) is not null
            ? record
            : null;

    /// <summary>A search.</summary>
    /// <param name="filter">What to look for.</param>
    public static string Search(SearchFilter filter) => WithQuery("/search", filter.ToQueryString());

    /// <summary>A search, as JSON.</summary>
    /// <param name="filter">What to look for.</param>
    public static string SearchJson(SearchFilter filter) => WithQuery("/search.json", filter.ToQueryString());

    /// <summary>Names for what a reader has typed so far.</summary>
    public const string SearchSuggestionsPath = "/search/suggestions.json";

    /// <summary>The parameter of suggestions that says in which language names are given.</summary>
    public const string LanguageOfNames = "language";

    /// <summary>Names for what a reader types; <c>q</c> is added to it.</summary>
    /// <param name="language">The reader's language, BCP 47.</param>
    public static string SearchSuggestions(string language) => $"{SearchSuggestionsPath}?{LanguageOfNames}={language}";

    /// <summary>Where a reader sees what a search found: the record's page, or the statement on the page of its source.</summary>
    /// <param name="hit">What was found.</param>
    public static string Found(SearchHit hit) => hit.Kind switch
    {
        SearchKind.Event => Event(hit.Slug),
        SearchKind.Party => Party(hit.Slug),
        SearchKind.Demand => Demand(hit.Slug),
        _ => hit.Assertion is null ? Source(hit.Source!) : $"{Source(hit.Source!)}#a-{hit.Assertion}",
    };

    /// <summary>All events that a filter lets through, as a file: one list, without pages.</summary>
    /// <param name="extension">The format's ending, without the dot.</param>
    /// <param name="filter">Which events.</param>
    public static string Events(string extension, EventFilter filter) => WithFilter($"/events.{extension}", filter with { Page = 1 });

    /// <summary>The parties, as a file.</summary>
    /// <param name="extension">The format's ending, without the dot.</param>
    public static string PartiesAs(string extension) => $"{Parties}.{extension}";

    /// <summary>The sources, as a file.</summary>
    /// <param name="extension">The format's ending, without the dot.</param>
    public static string SourcesAs(string extension) => $"{Sources}.{extension}";

    /// <summary>The demands, as a file.</summary>
    /// <param name="extension">The format's ending, without the dot.</param>
    /// <param name="asOf">The day whose state is wanted, or the month or year whose last day is meant; null for the latest.</param>
    /// <param name="status">The last state, or null for any.</param>
    public static string DemandsAs(string extension, PartialDate? asOf, string? status)
    {
        (string Name, string? Value)[] parameters = [(AsOfRequest.Parameter, asOf?.ToIsoString()), (StatusRequest.Parameter, status)];
        return WithQuery($"{Demands}.{extension}", string.Join('&', parameters.Where(p => p.Value is not null).Select(p => $"{p.Name}={p.Value}")));
    }

    /// <summary>What the sources state, as a file.</summary>
    /// <param name="extension">The format's ending, without the dot.</param>
    public static string AssertionsAs(string extension) => $"/assertions.{extension}";

    /// <summary>The disagreements under a filter, as a file.</summary>
    /// <param name="extension">The format's ending, without the dot.</param>
    /// <param name="filter">Which ones.</param>
    public static string DisagreementsAs(string extension, DisagreementFilter filter) => WithQuery($"/disagreements.{extension}", DisagreementRequest.ToQueryString(filter));

    /// <summary>The sources that attest the events in view, as a file.</summary>
    /// <param name="extension">The format's ending, without the dot.</param>
    /// <param name="filter">Which events; its order and page do not matter and are left out.</param>
    public static string Citations(string extension, EventFilter filter) =>
        WithFilter($"/citations.{extension}", filter with { Page = 1, Descending = false });

    /// <summary>A citation list as a file.</summary>
    /// <param name="format">The file's format.</param>
    /// <param name="request">What it holds.</param>
    public static string Citations(ICitationFormat format, CitationRequest request) => WithQuery($"/citations.{format.Extension}", request.ToQueryString(format));

    /// <summary>The page on which a citation list is put together.</summary>
    /// <param name="request">What it holds.</param>
    public static string CitationBuilder(CitationRequest request) => WithQuery("/citations", request.ToQueryString());

    /// <summary>The page on which a citation list is put together, with parameters that are still to be read.</summary>
    /// <param name="parameters">The parameters.</param>
    public static string CitationBuilder(IEnumerable<KeyValuePair<string, string>> parameters) =>
        WithQuery("/citations", string.Join('&', parameters.Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value).Replace("%2F", "/", StringComparison.Ordinal)}")));

    /// <summary>A page in a language, whatever language its address names.</summary>
    /// <param name="address">The page's address, from the root.</param>
    /// <param name="language">The language's tag.</param>
    public static string InLanguage(string address, string language)
    {
        var (page, fragment) = address.Split('#', 2) is [var whole, var anchor] ? (whole, $"#{anchor}") : (address, "");
        var (path, query) = page.Split('?', 2) is [var before, var behind] ? (before, behind) : (page, "");
        var others = query.Split('&').Where(p => p.Length > 0 && p != LanguageChoice.Parameter && !p.StartsWith($"{LanguageChoice.Parameter}=", StringComparison.Ordinal));
        return WithQuery(path, string.Join('&', others.Append($"{LanguageChoice.Parameter}={language}"))) + fragment;
    }

    /// <summary>Whether an address answers programs rather than readers: its failures are problem details, not pages.</summary>
    /// <param name="path">The path.</param>
    public static bool IsData(string? path) =>
        path is not null
        && (path is Health or Oembed
            || path.StartsWith(ApiVersions, StringComparison.OrdinalIgnoreCase)
            || ListFiles.Any(f => path.StartsWith(f, StringComparison.OrdinalIgnoreCase))
            || DataEndings.Contains(Path.GetExtension(path))
            || Path.GetFileName(path).StartsWith("feed.", StringComparison.OrdinalIgnoreCase));

    /// <summary>The feed of a page.</summary>
    /// <param name="page">The page from the root, its filter included.</param>
    /// <param name="format">The format's ending, without the dot.</param>
    public static string Feed(string page, string format) => page.Split('?', 2) is [var path, var query]
        ? WithQuery($"{path.TrimEnd('/')}/feed.{format}", query)
        : $"{page.TrimEnd('/')}/feed.{format}";

    private static string WithFilter(string path, EventFilter filter) => WithQuery(path, filter.ToQueryString());

    /// <summary>An address of a path and a query string that may be empty.</summary>
    /// <param name="path">The path.</param>
    /// <param name="query">The query, without its question mark.</param>
    internal static string WithQuery(string path, string query) => query.Length == 0 ? path : $"{path}?{query}";

    private static string Record(string collection, string slug) => $"{collection}/{Uri.EscapeDataString(slug)}";
}
