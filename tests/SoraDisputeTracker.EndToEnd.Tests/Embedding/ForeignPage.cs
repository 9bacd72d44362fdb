using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SoraDisputeTracker.EndToEnd.Tests.Embedding;

/// <summary>Somebody else's site, on a port of its own: it answers every address with one page.</summary>
internal sealed class ForeignPage : IAsyncDisposable
{
    private readonly WebApplication _site;

    private ForeignPage(WebApplication site) => _site = site;

    public Uri Address => new(_site.Urls.First());

    /// <summary>Starts the site.</summary>
    /// <param name="body">What the page holds.</param>
    /// <param name="isIsolated">Whether the page cuts itself off from everything that does not agree to be embedded (HTML, 7.1.4).</param>
    public static async Task<ForeignPage> StartAsync(string body, bool isIsolated = false)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.Run(context =>
        {
            if (isIsolated)
                context.Response.Headers["Cross-Origin-Embedder-Policy"] = "require-corp";
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync($"<!doctype html><html lang=\"en\"><head><title>Elsewhere</title><link rel=\"icon\" href=\"data:,\"></head><body>{body}</body></html>");
        });
        await site.StartAsync();
        return new ForeignPage(site);
    }

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();
}
