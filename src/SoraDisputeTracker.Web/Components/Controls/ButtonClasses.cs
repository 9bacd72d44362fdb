namespace SoraDisputeTracker.Web.Components.Controls;

/// <summary>The classes that MudButton writes, for the links and buttons that pages write themselves.</summary>
internal static class ButtonClasses
{
    private const string Outlined = "mud-button-root mud-button mud-button-outlined";
    private const string Filled = "mud-button-root mud-button mud-button-filled mud-button-filled-primary mud-button-disable-elevation";

    /// <summary>The classes of a button; of the one that matters most where <paramref name="isMain"/>; then <paramref name="other"/>.</summary>
    public static string Of(bool isMain, string? other = null) => (isMain ? Filled : Outlined) + (other is null ? "" : $" {other}");
}
