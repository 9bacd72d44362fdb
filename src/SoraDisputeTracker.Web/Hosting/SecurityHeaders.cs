using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace SoraDisputeTracker.Web.Hosting;

/// <summary>
/// The headers that tell browsers what a page may do (W3C Content Security Policy Level 3 and others), on every response,
/// static files and errors included.
/// </summary>
public static class SecurityHeaders
{
    private static readonly object NonceKey = new();

    /// <summary>
    /// What an embed may do: nothing but show itself in our own style, framed by whoever likes. It runs no script, sets no cookie and asks nothing of
    /// the reader, so that nobody can be led into clicking something by what lies above or below the frame.
    /// </summary>
    private const string EmbedPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    /// <summary>Puts the headers on every response of what follows in the pipeline.</summary>
    /// <param name="app">The pipeline.</param>
    /// <returns>The same pipeline.</returns>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // When the response starts, not now: error handling clears the headers set before, and components add a second policy.
        context.Response.OnStarting(SetHeaders, context);
        return next(context);
    });

    /// <summary>The nonce of this request, for the inline scripts that its policy allows: 128 random bits in base64.</summary>
    /// <param name="context">The request.</param>
    public static string GetCspNonce(this HttpContext context)
    {
        if (context.Items[NonceKey] is not string nonce)
            context.Items[NonceKey] = nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        return nonce;
    }

    /// <summary>Lets pages of any origin frame these addresses; all others are framed by our own pages only.</summary>
    /// <param name="addresses">The addresses.</param>
    internal static TBuilder OpenToFrames<TBuilder>(this TBuilder addresses)
        where TBuilder : IEndpointConventionBuilder => addresses.WithMetadata(new FramedByAnyone());

    private static Task SetHeaders(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        if (context.GetEndpoint()?.Metadata.GetMetadata<FramedByAnyone>() is not null)
        {
            headers.ContentSecurityPolicy = EmbedPolicy;

            // A page that isolates itself frames only what agrees to it (HTML, 7.1.4; Fetch, 3.7).
            headers["Cross-Origin-Embedder-Policy"] = "require-corp";
            headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        }
        else
        {
            headers.ContentSecurityPolicy = Policy(context.GetCspNonce());
            headers.XFrameOptions = "SAMEORIGIN";
        }

        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.Server = StringValues.Empty;
        return Task.CompletedTask;
    }

    // Style attributes are allowed because the control library places its pop-ups with them; style elements are not.
    private static string Policy(string nonce) => string.Join(
        "; ",
        "default-src 'self'",
        $"script-src 'self' 'nonce-{nonce}'",
        "script-src-attr 'none'",
        "style-src 'self'",
        "style-src-elem 'self'",
        "style-src-attr 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'self'");

    private sealed class FramedByAnyone;
}
