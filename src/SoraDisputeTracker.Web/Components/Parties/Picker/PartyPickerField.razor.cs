using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;
using Radzen;
using Radzen.Blazor;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Components.Parties.Picker;

/// <summary>
/// The picker's text box. Until a circuit stands and the control library's files have come, a box that takes no input holds
/// its place; the library is fetched only on pages that have this field.
/// </summary>
public sealed partial class PartyPickerField
{
    private const int MostSuggestions = 12;

    private ElementReference _stylesheet;
    private RadzenAutoComplete? _box;
    private bool _isReady;
    private string? _chosenIn;
    private string _typed = "";
    private string _text = "";
    private string _searched = "";
    private int _highlighted = -1;
    private IReadOnlyList<PartySuggestion> _suggestions = [];

    /// <summary>The query string of the filter in view, without its question mark.</summary>
    [Parameter, EditorRequired]
    public required string Query { get; set; }

    /// <summary>Names this rendering of the page; another after each navigation.</summary>
    [Parameter, EditorRequired]
    public required string Rendering { get; set; }

    /// <summary>Finds parties by what the reader has typed.</summary>
    [Inject]
    public required IPartyQueries Parties { get; init; }

    /// <summary>Knows the slugs that a filter may name.</summary>
    [Inject]
    public required ICorpusQueries Corpus { get; init; }

    /// <summary>Changes the address.</summary>
    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Loads the control library's script and stylesheet.</summary>
    [Inject]
    public required IJSRuntime Script { get; init; }

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        // The control writes the name of what was chosen into its box after it has told of the choice: the next one begins empty.
        if (_chosenIn is not null && _chosenIn != Rendering)
            (_typed, _text, _searched, _highlighted, _suggestions) = ("", "", "", -1, []);
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
            await PrepareAsync();
        else if (_chosenIn is not null && _chosenIn != Rendering && _box is not null)
            await TakeFocusBackAsync(_box);
    }

    private async Task PrepareAsync()
    {
        await using var module = await Script.InvokeAsync<IJSObjectReference>("import", "/" + Assets["js/control-library.js"]);
        await module.InvokeVoidAsync(
            "loadWhenNear",
            Timeout.InfiniteTimeSpan,
            "/" + Assets["_content/Radzen.Blazor/Radzen.Blazor.min.js"],
            "/" + Assets["_content/Radzen.Blazor/css/material-base.css"],
            _stylesheet);
        _isReady = true;
        StateHasChanged();
    }

    // Whoever has chosen a party may want to choose another: the new control takes the place of the old one under the cursor.
    private async Task TakeFocusBackAsync(RadzenAutoComplete box)
    {
        _chosenIn = null;
        await box.FocusAsync();
    }

    private async Task SuggestAsync(LoadDataArgs typed)
    {
        _searched = typed.Filter ?? "";
        var found = await Parties.SuggestAsync(_searched, MostSuggestions, CancellationToken.None);
        _suggestions =
        [
            .. found.GroupBy(e => e.Side).SelectMany(side => side.Index().Select(e =>
                new PartySuggestion(e.Item.Party.Slug, e.Item.Party.Name.Localized(), e.Item.Party.Name.Ja, e.Index == 0 ? side.Key.Name.Localized() : null, side.Key.Tone))),
        ];
    }

    private void FollowText(ChangeEventArgs typed) => _text = typed.Value as string ?? "";

    // The control asks the browser which suggestion an arrow has reached, and forgets an Enter that comes before the answer. Keys arrive here in
    // their order, so that the choice holds however slow the line is; Enter without an arrow takes the first suggestion.
    private async Task FollowKeyAsync(KeyboardEventArgs key)
    {
        switch (key.Key)
        {
            case "ArrowDown":
                _highlighted = Math.Min(_highlighted + 1, _suggestions.Count - 1);
                break;
            case "ArrowUp":
                _highlighted = Math.Max(_highlighted - 1, 0);
                break;
            case "Enter" when !key.IsComposing && _text.Trim().Length > 0:
                await ChooseHighlightedAsync();
                break;
            default:
                _highlighted = -1;
                break;
        }
    }

    private async Task ChooseHighlightedAsync()
    {
        if (_searched != _text)
            await SuggestAsync(new LoadDataArgs { Filter = _text });
        if (_suggestions.Count > 0)
            await ChooseAsync(_suggestions[Math.Clamp(_highlighted, 0, _suggestions.Count - 1)]);
    }

    private async Task ChooseAsync(object chosen)
    {
        if (chosen is not PartySuggestion party || _chosenIn == Rendering)
            return;
        _chosenIn = Rendering;
        var overview = await Corpus.GetOverviewAsync(CancellationToken.None);
        var filter = EventFilterReader.Read(FilterRequest.Parameters(Query), overview.KnownSlugs, out _);
        Navigation.NavigateTo(TrackerUrls.Timeline(filter.Toggle(FacetDimension.Party, party.Slug)));
    }
}
