using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Components.Timeline;

/// <summary>The filter's fields other than the party: words, kind, source and dates.</summary>
public sealed partial class FilterForm : IDisposable
{
    private const string DatePattern = @"\d{4}(-\d{2}(-\d{2})?)?";

    // Stands for the kinds or sources in view where there are more than one, which facets choose.
    private const string Several = "+";

    private EventFilter _filter = EventFilter.Default;
    private KnownSlugs? _known;
    private IReadOnlyList<KeyValuePair<string, string>> _sources = [];
    private string? _shown;
    private string? _words;
    private string? _kind;
    private string? _source;
    private string? _from;
    private string? _to;
    private string? _problem;

    /// <summary>The query string of the filter in view, without its question mark.</summary>
    [Parameter, EditorRequired]
    public required string Query { get; set; }

    /// <summary>Knows the slugs and names that a filter may take.</summary>
    [Inject]
    public required ICorpusQueries Corpus { get; init; }

    /// <summary>Changes the address.</summary>
    [Inject]
    public required NavigationManager Navigation { get; init; }

    private IEnumerable<(string Parameter, string Value)> Carried =>
    [
        .. _filter.Parties.Select(p => ("party", p)),
        .. _filter.MatchAll ? [("match", "all")] : Array.Empty<(string, string)>(),
        .. _filter.Kinds.Count > 1 ? _filter.Kinds.Select(k => ("kind", k)) : [],
        .. _filter.Sources.Count > 1 ? _filter.Sources.Select(s => ("source", s)) : [],
        .. _filter.Scope != TimelineScope.Dispute ? [("scope", TimelineScopes.Name(_filter.Scope))] : Array.Empty<(string, string)>(),
        .. _filter.Descending ? [("sort", "desc")] : Array.Empty<(string, string)>(),
    ];

    /// <inheritdoc />
    public void Dispose() => Navigation.LocationChanged -= FollowAddress;

    /// <inheritdoc />
    protected override void OnInitialized() => Navigation.LocationChanged += FollowAddress;

    /// <inheritdoc />
    protected override Task OnParametersSetAsync() => ShowAsync(Query);

    // A page that Back overtakes never comes, and the parameter stays as it was: only the address tells.
    private void FollowAddress(object? sender, LocationChangedEventArgs moved)
    {
        var address = new Uri(moved.Location);
        if (address.AbsolutePath == TrackerUrls.Home)
            _ = InvokeAsync(async () =>
            {
                await ShowAsync(address.Query.TrimStart('?'));
                StateHasChanged();
            });
    }

    private async Task ShowAsync(string query)
    {
        // What a reader is writing is taken back only when the address has changed under it.
        if (_shown == query)
            return;
        var overview = await Corpus.GetOverviewAsync(CancellationToken.None);
        (_known, _sources) = (overview.KnownSlugs, overview.SourceNames);
        _filter = EventFilterReader.Read(FilterRequest.Parameters(query), _known, out _);
        (_shown, _problem) = (query, null);
        _words = _filter.Words;
        _kind = Choice(_filter.Kinds);
        _source = Choice(_filter.Sources);
        (_from, _to) = (_filter.From?.ToString(), _filter.To?.ToString());
    }

    private static string Choice(IReadOnlyList<string> chosen) => chosen switch { [] => "", [var only] => only, _ => Several };

    private void Change(Action change)
    {
        change();
        Apply();
    }

    private void Apply()
    {
        if (_known is null)
            return;
        KeyValuePair<string, string>[] written = [new("q", _words ?? ""), new("from", _from?.Trim() ?? ""), new("to", _to?.Trim() ?? "")];
        var read = EventFilterReader.Read(written, _known, out var problems);
        if (problems.Count > 0)
        {
            // The reader's messages are for addresses, in English; these are for whoever fills in the fields.
            _problem = problems.Any(p => p.Parameter == "q")
                ? TimelineTexts.WordsProblem
                : IsDate(_from) && IsDate(_to) ? TimelineTexts.DatesProblem : TimelineTexts.DateHint;
            return;
        }

        _problem = null;
        var filter = _filter with
        {
            Words = read.Words,
            From = read.From,
            To = read.To,
            Kinds = _kind == Several ? _filter.Kinds : One(_kind),
            Sources = _source == Several ? _filter.Sources : One(_source),
            Page = 1,
        };
        var query = filter.ToQueryString();

        // Enter both changes a field and sends the form: one of the two is enough.
        if (query == _shown)
            return;
        _shown = query;
        Navigation.NavigateTo(TrackerUrls.Timeline(filter));
    }

    private static string[] One(string? chosen) => string.IsNullOrEmpty(chosen) ? [] : [chosen];

    private static bool IsDate(string? text) => string.IsNullOrWhiteSpace(text) || PartialDate.TryParse(text.Trim(), out _);
}
