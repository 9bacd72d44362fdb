using System.Globalization;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Embedding;

/// <summary>What a program asks about an address that it wants to embed (oEmbed 1.0, 2.2).</summary>
/// <param name="Url">The address.</param>
/// <param name="Format">The form of the answer: one of <see cref="Formats"/>, or one that is not known.</param>
/// <param name="MaximumWidth">The greatest width of the frame in CSS pixels, or null for any.</param>
/// <param name="MaximumHeight">The greatest height of the frame in CSS pixels, or null for any.</param>
internal sealed record OembedRequest(Uri Url, string Format, int? MaximumWidth, int? MaximumHeight)
{
    private const string UrlParameter = "url";

    /// <summary>The forms in which the answer is given, the default first.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["json", "xml"];

    /// <summary>
    /// Reads the request. Parameters that are not of the standard are passed over: those who ask add some of their own, as the standard lets them.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="problems">What is wrong; empty where the request can be used.</param>
    /// <returns>The request, or null where it cannot be used.</returns>
    public static OembedRequest? Read(HttpRequest request, out IReadOnlyList<ParameterProblem> problems)
    {
        var found = new List<ParameterProblem>();
        var width = Pixels(request, "maxwidth", found);
        var height = Pixels(request, "maxheight", found);
        var address = FilterRequest.Value(request, UrlParameter);
        Uri? url = null;
        if (address is null)
            found.Add(new ParameterProblem(UrlParameter, $"`{UrlParameter}` is missing: give the full address of an event or of the timeline, percent-encoded."));
        else if (!Uri.TryCreate(address, UriKind.Absolute, out url) || url.Scheme is not ("http" or "https"))
            found.Add(new ParameterProblem(UrlParameter, $"`{UrlParameter}={FilterRequest.Shown(address)}` is no full address: it begins with `https://`."));
        problems = found;
        return found.Count > 0 ? null : new OembedRequest(url!, FilterRequest.Value(request, "format") ?? Formats[0], width, height);
    }

    private static int? Pixels(HttpRequest request, string name, List<ParameterProblem> problems)
    {
        if (FilterRequest.Value(request, name) is not { } value)
            return null;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels >= 1)
            return pixels;
        problems.Add(new ParameterProblem(name, $"`{name}={FilterRequest.Shown(value)}` is no size: write a whole number of pixels from 1."));
        return null;
    }
}
