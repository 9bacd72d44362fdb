using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.JSInterop;
using Radzen;
using Radzen.Blazor;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Components.Parties;

/// <summary>
/// The picker's text box. Until a circuit stands and the control library's files have come, a box that takes no input holds
/// its place; the library is fetched only on pages that have this field.
/// </summary>
public sealed partial class PartyPickerField
{
    private const string Placeholder = "Name, 名前 or alias";
    private const int MostSuggestions = 12;

    private ElementReference _stylesheet;
    private RadzenAutoComplete? _box;
    private bool _isReady;
    private string? _chosenIn;
    private string _typed = "";
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
            "load",
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
        var found = await Parties.SuggestAsync(typed.Filter ?? "", MostSuggestions, CancellationToken.None);
        _suggestions = [.. found.Select(e => new PartySuggestion(e.Party.Slug, e.Party.Name.En, e.Party.Name.Ja, e.Side.Name.En))];
    }

    private async Task ChooseAsync(object chosen)
    {
        if (chosen is not PartySuggestion party)
            return;
        var overview = await Corpus.GetOverviewAsync(CancellationToken.None);
        var parameters = new List<KeyValuePair<string, string>>();
        foreach (var pair in new QueryStringEnumerable(Query))
            parameters.Add(new(pair.DecodeName().ToString(), pair.DecodeValue().ToString()));
        var filter = EventFilterReader.Read(parameters, overview.KnownSlugs, out _);
        _typed = "";
        _chosenIn = Rendering;
        Navigation.NavigateTo(TrackerUrls.Timeline(filter.Toggle(FacetDimension.Party, party.Slug)));
    }
}
