using Microsoft.Extensions.Options;
using SoraDisputeTracker.Web.Hosting;

namespace SoraDisputeTracker.Web.Endpoints;

/// <summary>Makes full addresses for what leaves the site: from the setting, or else from the request.</summary>
internal sealed class PublicAddress(IOptions<TrackerOptions> options)
{
    /// <summary>The full address of a page.</summary>
    /// <param name="request">The request being answered.</param>
    /// <param name="path">The page's path from the root.</param>
    public string Of(HttpRequest request, string path) =>
        (options.Value.PublicAddress.Length > 0 ? options.Value.PublicAddress : $"{request.Scheme}://{request.Host.Value}") + path;

    /// <summary>Whether an address leads here: to the host of the setting, or to the one that was asked.</summary>
    /// <param name="request">The request being answered.</param>
    /// <param name="url">The full address.</param>
    public bool IsOwn(HttpRequest request, Uri url) =>
        url.Authority == request.Host.Value || (Uri.TryCreate(options.Value.PublicAddress, UriKind.Absolute, out var own) && url.Authority == own.Authority);
}
