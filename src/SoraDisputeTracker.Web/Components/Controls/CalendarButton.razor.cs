using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using MudBlazor;
using SoraDisputeTracker.Core.Dates;

namespace SoraDisputeTracker.Web.Components.Controls;

/// <summary>A calendar behind a button, for a range of whole days.</summary>
public sealed partial class CalendarButton
{
    private MudIconButton? _button;
    private bool _isOpen;

    /// <summary>The first date of the range in view, or null.</summary>
    [Parameter, EditorRequired]
    public PartialDate? From { get; set; }

    /// <summary>The last date of the range in view, or null.</summary>
    [Parameter, EditorRequired]
    public PartialDate? To { get; set; }

    /// <summary>The day whose month the calendar opens at while no range is in view, or null for today's.</summary>
    [Parameter]
    public DateOnly? Opens { get; set; }

    /// <summary>Told the first and the last day that were chosen.</summary>
    [Parameter]
    public EventCallback<(DateOnly From, DateOnly To)> Chosen { get; set; }

    private DateTime? StartMonth => Day(From?.Earliest ?? To?.Earliest ?? Opens);

    private DateRange? Range => From is null && To is null ? null : new DateRange(Day(From?.Earliest), Day(To?.Latest));

    private static DateTime? Day(DateOnly? day) => day?.ToDateTime(TimeOnly.MinValue);

    private async Task ChooseAsync(DateRange? range)
    {
        if (range is not { Start: { } start, End: { } end })
            return;
        await CloseAsync();
        await Chosen.InvokeAsync((DateOnly.FromDateTime(start), DateOnly.FromDateTime(end)));
    }

    private Task CloseOnEscape(KeyboardEventArgs key) => _isOpen && key.Key == "Escape" ? CloseAsync() : Task.CompletedTask;

    private async Task CloseAsync()
    {
        _isOpen = false;
        if (_button is not null)
            await _button.FocusAsync();
    }
}
