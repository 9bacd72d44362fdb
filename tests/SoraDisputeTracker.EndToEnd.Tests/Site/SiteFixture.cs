using System.Diagnostics.CodeAnalysis;
using Microsoft.Playwright;
using Xunit.Sdk;
using Xunit.v3;
using static Microsoft.Playwright.Assertions;

[assembly: AssemblyFixture(typeof(SoraDisputeTracker.EndToEnd.Tests.Site.SiteFixture))]
// Browser, server and test wait for one another most of the time. Walks, which look at places to the pixel, run alone, and so does
// who reads the clipboard, which the windows share.
[assembly: Parallelization(Mode = ParallelMode.All, MaxThreads = 3)]

namespace SoraDisputeTracker.EndToEnd.Tests.Site;

/// <summary>One server and one browser for all tests. Without a browser nothing starts: every test that needs one is then skipped.</summary>
[SuppressMessage("Reliability", "CA1001", Justification = "xunit disposes of it through IAsyncLifetime.")]
public sealed class SiteFixture : IAsyncLifetime
{
    /// <summary>How long a page may take for anything, in milliseconds; busy build machines included.</summary>
    private const int LongestWait = 60_000;

    private static readonly string[] BrowserFlags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private InProcessServer? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the server listens.</summary>
    public Uri Address => _server?.Address ?? throw new InvalidOperationException("There is no browser, so no server was started.");

    /// <summary>What the server has warned of so far.</summary>
    internal IReadOnlyCollection<string> Warnings => _server?.Warnings.Lines ?? [];

    private IBrowser Browser => _browser ?? throw new InvalidOperationException("There is no browser.");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Tool.ReasonToSkip(Tool.Chromium) is not null)
            return;
        SetDefaultExpectTimeout(LongestWait);
        _server = new InProcessServer();
        // A server that cannot show its front page fails every test at once, instead of each after a long wait.
        using (var client = CreateClient())
        using (var frontPage = await client.GetAsync("/"))
            frontPage.EnsureSuccessStatusCode();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Tool.Require(Tool.Chromium), Args = BrowserFlags });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    /// <summary>Opens a browser window of its own: no cookie, no storage and no history of any other.</summary>
    /// <param name="width">Its width in CSS pixels.</param>
    /// <param name="dark">Whether the reader's system is dark.</param>
    /// <param name="javaScript">Whether scripts run.</param>
    /// <param name="address">Where relative addresses lead; the fixture's own server by default.</param>
    /// <param name="locale">The language that the browser asks for.</param>
    /// <param name="hand">Whether the reader's hand moves as soon as a page is there, which the controls wait for.</param>
    internal async Task<Visitor> VisitAsync(
        int width = 1280, bool dark = false, bool javaScript = true, Uri? address = null, string locale = "en-GB", bool hand = true)
    {
        var context = await Browser.NewContextAsync(new()
        {
            BaseURL = (address ?? Address).ToString(),
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = javaScript,
            Locale = locale,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(LongestWait);
        if (hand)
            context.Page += (_, page) => page.Load += TouchMouse;
        return new Visitor(context, await context.NewPageAsync());
    }

    [SuppressMessage("Usage", "VSTHRD100", Justification = "The event has no other form.")]
    private static async void TouchMouse(object? sender, IPage page)
    {
        try
        {
            await page.Mouse.MoveAsync(1, 1);
        }
        catch (PlaywrightException)
        {
            // The window was closed in the meantime.
        }
    }

    /// <summary>A plain client for what needs no browser; it does not follow redirects.</summary>
    internal HttpClient CreateClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
}
