using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Citations.Selection;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Components.Citations;

/// <summary>How a citation list is written: style, format, language, access dates, passages and groups.</summary>
public sealed partial class CitationChoices
{
    private IReadOnlyList<KeyValuePair<string, string>> _parameters = [];
    private CitationFormChoice[] _choices = [];
    private string _style = "";

    /// <summary>The query string of the list in view, without its question mark.</summary>
    [Parameter, EditorRequired]
    public required string Query { get; set; }

    /// <summary>Changes the address.</summary>
    [Inject]
    public required NavigationManager Navigation { get; init; }

    // What the list holds goes along with every choice of how it is written.
    private IEnumerable<KeyValuePair<string, string>> Carried => _parameters.Where(p => p.Key != "style" && !_choices.Any(c => c.Name == p.Key));

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        base.OnInitialized();
        Navigation.LocationChanged += FollowAddress;
    }

    /// <inheritdoc />
    protected override void OnParametersSet() => Show(FilterRequest.Parameters(Query));

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
        if (address.AbsolutePath == TrackerUrls.CitationBuilder(CitationRequest.Default))
            _ = InvokeAsync(() =>
            {
                Show(FilterRequest.Parameters(address.Query));
                StateHasChanged();
            });
    }

    private void Show(IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        _parameters = parameters;
        _style = Given("style") ?? StyleCatalog.DefaultStyle;
        _choices =
        [
            Choice("format", CitationsTexts.Format, [.. CitationFormats.All.OrderByDescending(f => f.TakesStyle).Select(f => (f.Id, f.Name))]),
            Choice("locale", CitationsTexts.Locale, [("", CitationsTexts.AsTheStyleHasIt), .. InterfaceLanguage.Names.Select(n => (n.Key, n.Value))]),
            Choice("accessed", CitationsTexts.Accessed, [("show", CitationsTexts.WithAccess), ("omit", CitationsTexts.WithoutAccess)]),
            Choice("annotated", CitationsTexts.Annotated, [("no", CitationsTexts.NotShown), ("quotes", CitationsTexts.WithQuotes)]),
            Choice("group", CitationsTexts.GroupedBy, [("none", CitationsTexts.OneList), ("party", CitationsTexts.GroupParty), ("event", CitationsTexts.GroupEvent)]),
        ];
    }

    private string? Given(string name) => _parameters.LastOrDefault(p => p.Key == name).Value;

    private CitationFormChoice Choice(string name, string label, IReadOnlyList<(string Value, string Text)> options)
    {
        var value = Given(name) ?? (name == "format" ? CitationRequest.Default.Format : options[0].Value);
        return new CitationFormChoice(name, label, value, options);
    }

    private void Choose(string name, string? value)
    {
        var chosen = _parameters.Where(p => p.Key != name).Append(new(name, value ?? "")).Where(p => p.Value.Length > 0).ToList();
        Show(chosen);
        Navigation.NavigateTo(TrackerUrls.CitationBuilder(chosen));
    }

    private sealed record CitationFormChoice(string Name, string Label, string Value, IReadOnlyList<(string Value, string Text)> Options);
}
