namespace SoraDisputeTracker.Web.Components.Controls;

/// <summary>The classes that MudButton writes, for the links and buttons that pages write themselves.</summary>
internal static class ButtonClasses
{
    private const string Outlined = "mud-button-root mud-button mud-button-outlined";
    private const string Filled = "mud-button-root mud-button mud-button-filled mud-button-filled-primary mud-button-disable-elevation";

    /// <summary>The classes of a button; those of the one that matters most where <paramref name="isMain"/>, and <paramref name="other"/> behind them.</summary>
    public static string Of(bool isMain, string? other = null) => (isMain ? Filled : Outlined) + (other is null ? "" : $" {other}");
}
