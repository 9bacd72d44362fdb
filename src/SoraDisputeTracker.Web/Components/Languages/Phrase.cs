using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;

namespace SoraDisputeTracker.Web.Components.Languages;

/// <summary>A sentence of the interface that holds links or other elements: the order of its parts is the language's own.</summary>
public static partial class Phrase
{
    /// <summary>Fills the gaps <c>{0}</c>, <c>{1}</c> and so on of a text with rendered parts.</summary>
    /// <param name="text">The text from the resources; it is shown as text, never as mark-up.</param>
    /// <param name="parts">What goes into the gaps.</param>
    /// <exception cref="IndexOutOfRangeException">The text has a gap that no part fills.</exception>
    public static RenderFragment Of(string text, params RenderFragment[] parts) => builder =>
    {
        foreach (var (index, piece) in Gap().Split(text).Index())
        {
            if (index % 2 == 0)
                builder.AddContent(0, piece);
            else
                builder.AddContent(1, parts[int.Parse(piece, CultureInfo.InvariantCulture)]);
        }
    };

    [GeneratedRegex(@"\{(?<gap>\d)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Gap();
}
