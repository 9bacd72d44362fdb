using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace SoraDisputeTracker.Web.Embedding;

/// <summary>How large a frame is, in CSS pixels.</summary>
/// <param name="Width">The width; on narrower pages the frame shrinks with the page.</param>
/// <param name="Height">The height; what is longer scrolls inside.</param>
public sealed record FrameSize(int Width, int Height)
{
    /// <summary>Room for an event with what its sources say.</summary>
    public static FrameSize Event { get; } = new(640, 520);

    /// <summary>Room for the first dozen events of a list.</summary>
    public static FrameSize Timeline { get; } = new(640, 560);

    /// <summary>The size cut down to what there is room for.</summary>
    /// <param name="width">The greatest width, or null for any.</param>
    /// <param name="height">The greatest height, or null for any.</param>
    public FrameSize Within(int? width, int? height) => new(Math.Min(Width, width ?? Width), Math.Min(Height, height ?? Height));
}

/// <summary>Writes the element that puts an embed into somebody's page (HTML, 4.8.5): no script, loaded when the reader comes near it.</summary>
internal static class FrameMarkup
{
    // Letters of every language stand as they are: whoever pastes the code can read its title.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The element.</summary>
    /// <param name="address">The embed's full address.</param>
    /// <param name="title">What the frame holds, for those who do not see it (WCAG 2.2, 4.1.2).</param>
    /// <param name="size">How large it is.</param>
    public static string Of(string address, string title, FrameSize size) => string.Create(
        CultureInfo.InvariantCulture,
        $"<iframe src=\"{Encoder.Encode(address)}\" title=\"{Encoder.Encode(title)}\" width=\"{size.Width}\" height=\"{size.Height}\" loading=\"lazy\" style=\"max-width: 100%; border: 0\"></iframe>");
}
