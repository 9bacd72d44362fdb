using System.Globalization;

namespace SoraDisputeTracker.Web.Languages;

/// <summary>A text of the interface with its gaps filled.</summary>
public static class Worded
{
    /// <summary>Fills the gaps <c>{0}</c>, <c>{1}</c> and so on.</summary>
    /// <param name="text">The text from the resources.</param>
    /// <param name="parts">What goes into the gaps; numbers are written as the language in use writes them.</param>
    /// <exception cref="FormatException">The text has a gap that no part fills.</exception>
    public static string Of(string text, params object?[] parts) => string.Format(CultureInfo.CurrentCulture, text, parts);
}
