namespace SoraDisputeTracker.Web.Components.Controls;

/// <summary>Whether the browser at the other end of this circuit can draw MudBlazor's controls: one for each circuit.</summary>
public sealed class ControlLibraryState
{
    /// <summary>Raised when <see cref="IsReady"/> or <see cref="HasFailed"/> has changed.</summary>
    public event EventHandler? Changed;

    /// <summary>Whether the library's script and styles are there.</summary>
    public bool IsReady { get; private set; }

    /// <summary>Whether they could not be fetched; the plain fields then stay.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Notes how fetching has ended, and tells the islands.</summary>
    /// <param name="isReady">Whether all is there.</param>
    public void Settle(bool isReady)
    {
        (IsReady, HasFailed) = (isReady, !isReady);
        Changed?.Invoke(this, EventArgs.Empty);
    }
}
