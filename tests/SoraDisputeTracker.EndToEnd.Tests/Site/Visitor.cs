using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SoraDisputeTracker.EndToEnd.Tests.Site;

/// <summary>A reader with a browser window, who notes everything that goes wrong behind the page.</summary>
internal sealed partial class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _troubles = [];

    public Visitor(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        // Violations of the Content-Security-Policy are reported on the console as errors.
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _troubles.Add($"console {message.Type} on {page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => _troubles.Add($"uncaught on {page.Url}: {error}");
        // "Aborted" is a request that the page itself ended: Blazor's script does so once it has read the new page.
        page.RequestFailed += (_, request) =>
        {
            if (request.Failure != "net::ERR_ABORTED")
                _troubles.Add($"request failed on {page.Url}: {request.Url} ({request.Failure})");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
                _troubles.Add($"{response.Status} on {page.Url}: {response.Url}");
        };
    }

    public IPage Page { get; }

    [GeneratedRegex("Find a party|当事者を名前で", RegexOptions.None, 1000)]
    private static partial Regex PartyLabel();

    /// <summary>What went wrong so far: console errors and warnings, uncaught errors, failed requests and answers of 400 and more.</summary>
    public IReadOnlyList<string> Troubles => _troubles;

    /// <summary>The slugs of the events on the page, in their order.</summary>
    public Task<string[]> EventSlugsAsync() =>
        Page.Locator("[data-event]").EvaluateAllAsync<string[]>("nodes => nodes.map(n => n.getAttribute('data-event'))");

    /// <summary>The type-ahead over parties, once it has taken the plain field's place.</summary>
    public ILocator Picker => Page.Locator("input[role=combobox]").And(Page.GetByLabel(PartyLabel()));

    /// <summary>What the open list offers.</summary>
    public ILocator Suggestions => Page.GetByRole(AriaRole.Listbox).GetByRole(AriaRole.Option);

    /// <summary>A choice of the filter, by its name; what it leads to is counted behind the name.</summary>
    public ILocator Facet(string name) => Page.Locator(".facets").GetByRole(AriaRole.Link).Filter(new() { Has = Page.GetByText(name, new() { Exact = true }) });

    /// <summary>How far the page is scrolled down, in CSS pixels.</summary>
    public Task<double> ScrolledAsync() => Page.EvaluateAsync<double>("() => scrollY");

    /// <summary>Scrolls what is there to the middle of the window, as far as the page goes, and tells how far that is.</summary>
    public async Task<double> ScrollToAsync(ILocator target)
    {
        await target.EvaluateAsync("node => node.scrollIntoView({ block: 'center', behavior: 'instant' })");
        return await ScrolledAsync();
    }

    /// <summary>Waits until the page is scrolled to a place, within a few pixels.</summary>
    public async Task ExpectScrolledAsync(double place)
    {
        const int Slack = 4;
        try
        {
            await Page.WaitForFunctionAsync($"place => Math.abs(scrollY - place) <= {Slack}", place, new() { Timeout = 30_000 });
        }
        catch (TimeoutException)
        {
            Assert.Fail($"{Page.Url} should stand at {place} px and stands at {await ScrolledAsync()}.");
        }
    }

    /// <summary>Keeps what the page fetches from an address on its way, as a slow line does.</summary>
    /// <param name="address">The address, with <c>*</c> and <c>**</c> for what may stand there.</param>
    /// <returns>Lets it go on once its result is set.</returns>
    public async Task<TaskCompletionSource> HoldAsync(string address)
    {
        var released = new TaskCompletionSource();
        await Page.RouteAsync(address, async route =>
        {
            await released.Task;
            await route.ContinueAsync();
        });
        return released;
    }

    /// <summary>Types as Japanese is typed: the keys go to an input method, which composes the text and hands it over whole.</summary>
    public async Task TypeThroughInputMethodAsync(string text)
    {
        const string Key = "Process";
        const int KeyCode = 229;
        var session = await _context.NewCDPSessionAsync(Page);
        await session.SendAsync("Input.dispatchKeyEvent", new() { ["type"] = "rawKeyDown", ["key"] = Key, ["windowsVirtualKeyCode"] = KeyCode });
        await session.SendAsync("Input.imeSetComposition", new() { ["text"] = text, ["selectionStart"] = text.Length, ["selectionEnd"] = text.Length });
        await session.SendAsync("Input.insertText", new() { ["text"] = text });
        await session.SendAsync("Input.dispatchKeyEvent", new() { ["type"] = "keyUp", ["key"] = Key, ["windowsVirtualKeyCode"] = KeyCode });
        await session.DetachAsync();
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
