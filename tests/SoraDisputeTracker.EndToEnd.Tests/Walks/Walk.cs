using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Walks;

/// <summary>
/// One reader's errand, step by step. Each step does what a person does - scrolls until a thing is in the window, clicks it there -
/// and then looks at the window, not only at the document. The report tells the steps.
/// </summary>
internal sealed class Walk : IAsyncDisposable
{
    private const int FewestSteps = 10;
    private const int Slack = 8;

    // Whether the middle of one of its lines is in the window with nothing over it.
    private const string IsSeen =
        """
        node => [...node.getClientRects()].some(line => {
          const [x, y] = [line.left + Math.min(line.width, 200) / 2, line.top + Math.min(line.height, 60) / 2];
          const there = line.width > 0 && x >= 0 && x < innerWidth && y >= 0 && y < innerHeight ? document.elementFromPoint(x, y) : null;
          return Boolean(there) && (node.contains(there) || there.contains(node));
        })
        """;

    // Where something stands in the window once a turn of the wheel has come to rest.
    private const string RestingTop =
        """
        async node => {
          const frame = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
          for (let top = NaN; ;) {
            await frame();
            const now = node.getBoundingClientRect().top;
            if (now === top) return now;
            top = now;
          }
        }
        """;

    private static readonly TimeSpan LongestLook = TimeSpan.FromSeconds(60);

    private readonly Visitor _reader;
    private readonly ITestOutputHelper _report;
    private readonly Stack<(ILocator Link, double Top)> _left = new();
    private int _steps;

    private Walk(Visitor reader, ITestOutputHelper report) => (_reader, _report) = (reader, report);

    public IPage Page => _reader.Page;

    /// <summary>The page's heading.</summary>
    public ILocator Heading => Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>The heading of the list in view, which tells what the list holds; screen readers hear it when it changes.</summary>
    public ILocator ListHead => Page.GetByRole(AriaRole.Status).GetByRole(AriaRole.Heading);

    /// <summary>Opens the first page of the errand.</summary>
    public static async Task<Walk> BeginAsync(
        SiteFixture site, ITestOutputHelper report, string address, int width = 1280, string locale = "en-GB")
    {
        var walk = new Walk(await site.VisitAsync(width, locale: locale), report);
        await walk.Page.GotoAsync(address);
        await walk.SeeAsync(walk.Heading);
        return walk;
    }

    /// <summary>An event in a list.</summary>
    public ILocator Event(string slug) => Page.Locator($"[data-event='{slug}']").First;

    /// <summary>A choice of the filter column, by its name; what it leads to is counted behind the name.</summary>
    public ILocator Facet(string name) => Page.Locator("a.facet").Filter(new()
    {
        HasTextRegex = new Regex($@"^\s*{Regex.Escape(name)}\s+(\(|（|\d)", RegexOptions.None, TimeSpan.FromSeconds(1)),
    });

    /// <summary>The link of an event's title in a list.</summary>
    public ILocator Title(string slug) => Event(slug).GetByRole(AriaRole.Heading).GetByRole(AriaRole.Link);

    /// <summary>The link to a page, among what the page in view is about.</summary>
    public ILocator LinkTo(string address) => Page.GetByRole(AriaRole.Main).Locator($"a[href='{address}']:visible").First;

    /// <summary>Sees something in the window, without scrolling.</summary>
    public async Task SeeAsync(ILocator what)
    {
        Tell($"sees {what}");
        await MustSeeAsync(what);
    }

    /// <summary>Turns the wheel until something stands in the window.</summary>
    public async Task ScrollToAsync(ILocator what)
    {
        const int Turn = 400;
        const int MostTurns = 120;
        const int MostTurnsWithoutEffect = 30;
        await Expect(what.First).ToBeVisibleAsync();
        var window = Page.ViewportSize!;
        await Page.Mouse.MoveAsync(window.Width / 2, window.Height / 2);
        var top = await RestingTopAsync(what);
        for (int turn = 0, still = 0; turn < MostTurns && still < MostTurnsWithoutEffect; turn++)
        {
            if (top >= window.Height / 4 && top <= window.Height * 3 / 4)
                break;
            await Page.Mouse.WheelAsync(0, (float)Math.Clamp(top - (window.Height / 2), -Turn, Turn));
            var before = top;
            top = await RestingTopAsync(what);

            // At an end of the page nothing moves any more; but neither does the page while the wheel turns a list within it.
            still = top == before ? still + 1 : 0;
        }

        Tell($"scrolls to {what}");
        await MustSeeAsync(what);
    }

    /// <summary>Follows a link, in the window: its page opens at its top with its heading seen, or at the link's anchor.</summary>
    public async Task FollowAsync(ILocator link)
    {
        if (!await IsSeenAsync(link))
            await ScrollToAsync(link);
        var path = await link.First.GetAttributeAsync("href") ?? throw new InvalidOperationException($"{link} leads nowhere.");
        var address = new Uri(new Uri(Page.Url), path);
        _left.Push((link, await RestingTopAsync(link)));
        await link.First.ClickAsync();
        Tell($"follows {link} to {address.PathAndQuery}{address.Fragment}");
        await Expect(Page).ToHaveURLAsync(address.ToString());
        await MustArriveAsync(address.Fragment);
    }

    /// <summary>Chooses what narrows the list in view: the reader stays, and the list's head tells of it in the window.</summary>
    public async Task NarrowAsync(ILocator choice, string told)
    {
        if (!await IsSeenAsync(choice))
            await ScrollToAsync(choice);
        await choice.First.ClickAsync();
        Tell($"narrows the list by {choice}");
        await MustSeeAsync(ListHead.Filter(new() { HasText = told }));
    }

    /// <summary>Goes back to where the last link was followed: it stands where it stood in the window.</summary>
    public async Task BackAsync()
    {
        var (link, top) = _left.Pop();
        await Page.GoBackAsync();
        Tell($"goes back to {link}");
        await MustBeThereAsync();
        await MustSeeAsync(link);

        var now = await RestingTopAsync(link);
        Assert.True(Math.Abs(now - top) <= Slack, $"{Told}{link} stood at {top} px of the window and stands at {now}.");
    }

    /// <summary>Presses keys, one after the other.</summary>
    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys)
            await Page.Keyboard.PressAsync(key);
        Tell($"presses {string.Join(' ', keys)}");
    }

    /// <summary>Presses Tab until something has the focus, and sees it.</summary>
    public async Task TabToAsync(ILocator what, int mostTabs = 60)
    {
        for (var tabs = 0; tabs < mostTabs; tabs++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (!await what.First.EvaluateAsync<bool>("node => node === document.activeElement"))
                continue;
            Tell($"reaches {what} with {tabs + 1} tabs");
            await MustSeeAsync(what);
            return;
        }

        Assert.Fail($"{Told}{what} is not reached with {mostTabs} tabs.");
    }

    /// <summary>Follows the link that has the focus with Enter.</summary>
    public async Task EnterAsync(string address)
    {
        await Page.Keyboard.PressAsync("Enter");
        Tell($"presses Enter, to {address}");
        await Expect(Page).ToHaveURLAsync(new Uri(new Uri(Page.Url), address).ToString());
        await MustArriveAsync("");
        await Expect(Heading).ToBeFocusedAsync();
    }

    /// <summary>Goes back as the browser's own key does, which no page hears of.</summary>
    public async Task PressBackAsync()
    {
        await Page.GoBackAsync();
        Tell("goes back by key");
    }

    /// <summary>Clicks what leads nowhere else: a button, or what unfolds.</summary>
    public async Task UseAsync(ILocator what)
    {
        if (!await IsSeenAsync(what))
            await ScrollToAsync(what);
        await what.First.ClickAsync();
        Tell($"uses {what}");
    }

    /// <summary>Chooses from a list by its label, whether it is the browser's own or one of a library.</summary>
    public async Task PickAsync(string label, string text)
    {
        var field = Page.GetByLabel(label, new() { Exact = true }).First;
        await ScrollToAsync(field);
        if (await field.EvaluateAsync<bool>("node => node.matches('select')"))
        {
            await field.SelectOptionAsync(new SelectOptionValue { Label = text });
        }
        else
        {
            await field.ClickAsync();
            await Page.GetByRole(AriaRole.Option, new() { Name = text, Exact = true }).ClickAsync();
        }

        Tell($"picks {text} as {label}");
    }

    /// <summary>Takes a file away.</summary>
    /// <returns>What is in it.</returns>
    public async Task<string> DownloadAsync(ILocator link)
    {
        if (!await IsSeenAsync(link))
            await ScrollToAsync(link);
        var download = await Page.RunAndWaitForDownloadAsync(() => link.First.ClickAsync());
        Tell($"takes away {download.SuggestedFilename}");
        return await File.ReadAllTextAsync(await download.PathAsync());
    }

    /// <summary>The end of the errand: it was long enough to be one, and nothing went wrong behind the pages.</summary>
    public void End()
    {
        _report.WriteLine($"{_steps} steps");
        Assert.True(_reader.Troubles.Count == 0, string.Join('\n', _reader.Troubles));
        Assert.True(_steps >= FewestSteps, $"{_steps} steps are no errand.");
    }

    public ValueTask DisposeAsync() => _reader.DisposeAsync();

    private string Told => $"Step {_steps}, {Page.Url}: ";

    private void Tell(string step) => _report.WriteLine($"{++_steps}. {step}");

    // The address changes at once; the page is there when its first link leads to its own content.
    private Task MustBeThereAsync() => Expect(Page.Locator($"a.skip[href='{new Uri(Page.Url).PathAndQuery}#content']")).ToHaveCountAsync(1);

    private async Task MustArriveAsync(string fragment)
    {
        await MustBeThereAsync();
        if (fragment.Length > 1)
        {
            await MustSeeAsync(Page.Locator($"[id='{fragment[1..]}']"));
            return;
        }

        await MustSeeAsync(Heading);
        await _reader.ExpectScrolledAsync(0);
    }

    private async Task MustSeeAsync(ILocator what)
    {
        var looking = Stopwatch.StartNew();
        while (looking.Elapsed < LongestLook)
        {
            if (await IsSeenAsync(what))
                return;
            await Task.Delay(100);
        }

        Assert.Fail($"{Told}{what} is not seen; the page is scrolled to {await _reader.ScrolledAsync()} px.");
    }

    private static async Task<bool> IsSeenAsync(ILocator what) =>
        await what.CountAsync() > 0 && await what.First.EvaluateAsync<bool>(IsSeen);

    private static Task<double> RestingTopAsync(ILocator what) => what.First.EvaluateAsync<double>(RestingTop);
}
