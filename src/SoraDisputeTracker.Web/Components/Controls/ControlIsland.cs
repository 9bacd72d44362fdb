using Microsoft.AspNetCore.Components;

namespace SoraDisputeTracker.Web.Components.Controls;

/// <summary>
/// A part of an island that draws MudBlazor's controls where they can work, and else plain fields that do the same: before a circuit stands, without
/// JavaScript, and where the library could not be fetched. Prerendered, the library's buttons would be invalid HTML.
/// </summary>
public abstract class ControlIsland : ComponentBase, IDisposable
{
    /// <summary>Tells whether the controls can be drawn.</summary>
    [Inject]
    public required ControlLibraryState Library { get; init; }

    /// <summary>Whether the controls are drawn in place of the plain fields.</summary>
    protected bool DrawsControls => RendererInfo.IsInteractive && Library.IsReady;

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc />
    protected override void OnInitialized() => Library.Changed += Redraw;

    /// <summary>Stops listening.</summary>
    /// <param name="disposing">Whether it is called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            Library.Changed -= Redraw;
    }

    private void Redraw(object? sender, EventArgs e) => _ = InvokeAsync(StateHasChanged);
}
