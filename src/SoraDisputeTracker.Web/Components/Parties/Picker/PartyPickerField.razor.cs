using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using MudBlazor;
using MudBlazor.Extensions;
using SoraDisputeTracker.Core.Parties;

namespace SoraDisputeTracker.Web.Components.Parties.Picker;

/// <summary>The type-ahead over all parties.</summary>
public sealed partial class PartyPickerField
{
    private const int MostSuggestions = 12;
    private const int MostChoices = 50;

    private MudAutocomplete<PartySuggestion>? _box;
    private IReadOnlyList<IGrouping<string, PartySuggestion>> _frequent = [];
    private string _searched = "";
    private bool _isEntering;
    private bool _hasChosen;

    /// <summary>Told the slug of the party that was chosen.</summary>
    [Parameter]
    public EventCallback<string> Chosen { get; set; }

    /// <summary>Finds parties by what the reader has typed.</summary>
    [Inject]
    public required IPartyQueries Parties { get; init; }

    private string Typed => _box?.GetState(b => b.Text) ?? "";

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var frequent = await Parties.SuggestAsync("", MostChoices, CancellationToken.None);
        _frequent = [.. frequent.GroupBy(e => e.Side.Name.Localized(), e => Suggestion(e, side: null))];
    }

    private static PartySuggestion Suggestion(PartyEntry entry, string? side) =>
        new(entry.Party.Slug, entry.Party.Name.Localized(), entry.Party.Name.Ja, side, entry.Side.Tone);

    // Parties of one side stand together under its name.
    private async Task<IEnumerable<PartySuggestion>> SuggestAsync(string? text, CancellationToken cancellationToken)
    {
        var found = await Parties.SuggestAsync(text ?? "", MostSuggestions, cancellationToken);
        _searched = text ?? "";
        return found.GroupBy(e => e.Side).SelectMany(side => side.Index().Select(e => Suggestion(e.Item, e.Index == 0 ? side.Key.Name.Localized() : null)));
    }

    private void FollowKeyDown(KeyboardEventArgs key) => (_isEntering, _hasChosen) = (key.Key == "Enter", false);

    // Enter takes the first suggestion also where it comes before the list is there: the control would only open the list.
    private async Task FollowKeyUpAsync(KeyboardEventArgs key)
    {
        if (key.Key == "Enter" && _isEntering && !_hasChosen && await FirstAsync() is { } first)
            await ChooseAsync(first);
        _isEntering = false;
    }

    private async Task<PartySuggestion?> FirstAsync() =>
        string.IsNullOrWhiteSpace(Typed) ? null : (await SuggestAsync(Typed, CancellationToken.None)).FirstOrDefault();

    private async Task ChooseAsync(PartySuggestion? party)
    {
        // Whoever types fast and presses Enter means what stands in the field, not the list of an earlier letter.
        if (_isEntering && _searched != Typed)
            party = await FirstAsync();
        if (party is null || _box is null)
            return;
        _hasChosen = true;

        // The next party begins with an empty field; bound back to nothing, the control would let the text stand.
        await _box.ClearAsync();
        await Chosen.InvokeAsync(party.Slug);
    }
}
