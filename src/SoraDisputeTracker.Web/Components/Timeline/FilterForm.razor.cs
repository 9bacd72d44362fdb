using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Components.Timeline;

/// <summary>The filter's fields: parties, words, source, dates and kinds.</summary>
public sealed partial class FilterForm
{
    private const string DatePattern = @"\d{4}(-\d{2}(-\d{2})?)?";

    // Stands for the sources in view where there are more than one, which facets choose.
    private const string Several = "+";

    private EventFilter _filter = EventFilter.Default;
    private KnownSlugs? _known;
    private IReadOnlyList<KeyValuePair<string, string>> _sources = [];
    private DateOnly? _firstMonth;
    private string? _shown;
    private string? _words;
    private string? _from;
    private string? _to;
    private string? _problem;

    /// <summary>The query string of the filter in view, without its question mark.</summary>
    [Parameter, EditorRequired]
    public required string Query { get; set; }

    /// <summary>The parties in the filter.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<SoughtParty> Parties { get; set; }

    /// <summary>Knows the slugs and names that a filter may take.</summary>
    [Inject]
    public required ICorpusQueries Corpus { get; init; }

    /// <summary>Changes the address.</summary>
    [Inject]
    public required NavigationManager Navigation { get; init; }

    private string Source => _filter.Sources switch { [] => "", [var only] => only, _ => Several };

    private IReadOnlyList<(string Value, string Text)> Sources =>
    [
        ("", TimelineTexts.AnySource),
        .. _filter.Sources.Count > 1 ? [(Several, Worded.Of(TimelineTexts.SeveralSources, _filter.Sources.Count))] : Array.Empty<(string, string)>(),
        .. _sources.Select(s => (s.Key, s.Value)),
    ];

    // What has no field of its own. The controls are no fields of a form; they change the address.
    private IEnumerable<(string Parameter, string Value)> Carried =>
    [
        .. _filter.Sources.Count > 1 ? _filter.Sources.Select(s => ("source", s)) : [],
        .. _filter.Scope != TimelineScope.Dispute ? [("scope", TimelineScopes.Name(_filter.Scope))] : Array.Empty<(string, string)>(),
        .. _filter.Descending ? [("sort", "desc")] : Array.Empty<(string, string)>(),
    ];

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        base.OnInitialized();
        Navigation.LocationChanged += FollowAddress;
    }

    /// <inheritdoc />
    protected override Task OnParametersSetAsync() => ShowAsync(Query);

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Navigation.LocationChanged -= FollowAddress;
        base.Dispose(disposing);
    }

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
        (_known, _sources, _firstMonth) = (overview.KnownSlugs, overview.SourceNames, overview.Periods.Months is [var first, ..] ? first.Earliest : null);
        _filter = EventFilterReader.Read(FilterRequest.Parameters(query), _known, out _);
        (_shown, _problem) = (query, null);
        (_words, _from, _to) = (_filter.Words, _filter.From?.ToString(), _filter.To?.ToString());
    }

    private static bool IsDate(string? text) => string.IsNullOrWhiteSpace(text) || PartialDate.TryParse(text.Trim(), out _);

    private void AddParty(string slug)
    {
        if (!_filter.Parties.Contains(slug, StringComparer.Ordinal))
            Show(_filter.Toggle(FacetDimension.Party, slug));
    }

    private void RemoveParty(string slug)
    {
        var without = _filter.Toggle(FacetDimension.Party, slug);

        // "All of them" says nothing about fewer than two.
        Show(without.Parties.Count < 2 ? without with { MatchAll = false } : without);
    }

    private void ChooseMatch(bool all) => Show(_filter with { MatchAll = all });

    private void ChooseKinds(IReadOnlyList<string> kinds) => Show(_filter with { Kinds = kinds });

    private void ChooseSource(string? source) => Show(_filter with { Sources = string.IsNullOrEmpty(source) ? [] : [source] });

    private void ChooseDays((DateOnly From, DateOnly To) days)
    {
        _from = days.From.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        _to = days.To.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Apply();
    }

    private void Apply() => Show(_filter);

    // What was written in the fields goes along with every choice.
    private void Show(EventFilter chosen)
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
        _filter = chosen with { Words = read.Words, From = read.From, To = read.To, Page = 1 };
        var query = _filter.ToQueryString();

        // Enter both changes a field and sends the form: one of the two is enough.
        if (query == _shown)
            return;
        _shown = query;
        Navigation.NavigateTo(TrackerUrls.Timeline(_filter));
    }
}
