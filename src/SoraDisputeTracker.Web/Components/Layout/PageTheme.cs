namespace SoraDisputeTracker.Web.Components.Layout;

/// <summary>Whether the pages are light or dark: as the reader chose, else as the system is.</summary>
internal static class PageTheme
{
    /// <summary>The name of the cookie in which Scripts/theme.js keeps the choice, so that a page comes in the right colours at once.</summary>
    public const string Cookie = "theme";

    /// <summary>What can be chosen beside the system's.</summary>
    public static IReadOnlyList<string> Choices { get; } = ["light", "dark"];

    /// <summary>The reader's choice, one of <see cref="Choices"/>, or null where it is left to the system.</summary>
    /// <param name="context">The request.</param>
    public static string? Chosen(HttpContext? context) =>
        context?.Request.Cookies[Cookie] is { } chosen && Choices.Contains(chosen, StringComparer.Ordinal) ? chosen : null;
}
