using Microsoft.AspNetCore.Components;
using MudBlazor;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Web.Components.Controls;

namespace SoraDisputeTracker.Web.Components.Parties.Picker;

/// <summary>The type-ahead over all parties.</summary>
public sealed partial class PartyPickerField
{
    private const int MostSuggestions = 12;
    private const int MostChoices = 50;

    private readonly TypedEntry<PartySuggestion> _entry;
    private MudAutocomplete<PartySuggestion>? _box;
    private IReadOnlyList<IGrouping<string, PartySuggestion>> _frequent = [];

    /// <summary>Makes the field.</summary>
    public PartyPickerField() => _entry = new(() => _box, FindAsync, AddAsync);

    /// <summary>Told the slug of the party that was chosen.</summary>
    [Parameter]
    public EventCallback<string> Chosen { get; set; }

    /// <summary>Finds parties by what the reader has typed.</summary>
    [Inject]
    public required IPartyQueries Parties { get; init; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var frequent = await Parties.SuggestAsync("", MostChoices, CancellationToken.None);
        _frequent = [.. frequent.GroupBy(e => e.Side.Name.Localized(), e => Suggestion(e, side: null))];
    }

    private static PartySuggestion Suggestion(PartyEntry entry, string? side) =>
        new(entry.Party.Slug, entry.Party.Name.Localized(), entry.Party.Name.Ja, side, entry.Side.Tone);

    // Parties of one side stand together under its name.
    private async Task<IEnumerable<PartySuggestion>> FindAsync(string text, CancellationToken cancellationToken)
    {
        var found = await Parties.SuggestAsync(text, MostSuggestions, cancellationToken);
        return found.GroupBy(e => e.Side).SelectMany(side => side.Index().Select(e => Suggestion(e.Item, e.Index == 0 ? side.Key.Name.Localized() : null)));
    }

    // The next party begins with an empty field; bound back to nothing, the control would let the text stand.
    private async Task AddAsync(PartySuggestion party)
    {
        if (_box is null)
            return;
        await _box.ClearAsync();
        await Chosen.InvokeAsync(party.Slug);
    }
}
