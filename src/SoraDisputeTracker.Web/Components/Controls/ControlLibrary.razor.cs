using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace SoraDisputeTracker.Web.Components.Controls;

/// <summary>
/// Fetches MudBlazor's script and the styles of its controls when an island comes near the window, and then lets the page's islands draw with them.
/// MudBlazor allows one popover provider for all islands of a page, because they share one circuit.
/// </summary>
public sealed partial class ControlLibrary
{
    /// <summary>A constant key lets the island live on over enhanced navigation.</summary>
    public const string Key = "control-library";

    /// <summary>Told when the controls can be drawn.</summary>
    [Inject]
    public required ControlLibraryState State { get; init; }

    /// <summary>Runs the browser's part.</summary>
    [Inject]
    public required IJSRuntime Script { get; init; }

    /// <summary>Tells of what could not be fetched.</summary>
    [Inject]
    public required ILogger<ControlLibrary> Logger { get; init; }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        try
        {
            await using var module = await Script.InvokeAsync<IJSObjectReference>("import", "/" + Assets["js/control-library.js"]);
            await module.InvokeVoidAsync(
                "loadWhenNear", Timeout.InfiniteTimeSpan, "/" + Assets["_content/MudBlazor/MudBlazor.min.js"], "/" + Assets["bundles/controls.css"]);
            State.Settle(isReady: true);
            StateHasChanged();
        }
        catch (JSDisconnectedException)
        {
            // The reader has left; there is nobody to draw for.
        }
        catch (JSException failure)
        {
            LogFailure(Logger, failure);
            State.Settle(isReady: false);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A reader's browser could not fetch the controls; the plain fields serve.")]
    private static partial void LogFailure(ILogger logger, Exception failure);
}
