using System.Globalization;
using Microsoft.Playwright;

namespace SoraDisputeTracker.Benchmarks;

/// <summary>
/// How long a reader waits from a click on a filter link to the painted list, in Chromium, beside a bare link to a static page in the
/// same browser and run. Both are timed inside the page: from the click's own time stamp to the paint that follows.
/// </summary>
internal static class FilterClicks
{
    private const int Warmups = 4;

    private static readonly string[] BrowserFlags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    // The list is there when its heading says something else than at the click; it is painted when a task runs after the next frame.
    // A plain link leads to a new document, whose first paint counts; session storage carries the click's time over.
    private const string Stopwatch = """
        window.painted = new Promise(resolve => {
          const clicked = Number(sessionStorage.getItem('clicked'));
          if (!clicked) return;
          sessionStorage.removeItem('clicked');
          new PerformanceObserver(list => {
            const paint = list.getEntriesByName('first-contentful-paint')[0];
            if (paint) resolve(performance.timeOrigin + paint.startTime - clicked);
          }).observe({ type: 'paint', buffered: true });
        });
        addEventListener('click', event => {
          sessionStorage.setItem('clicked', performance.timeOrigin + event.timeStamp);
          const said = document.getElementById('list-head')?.textContent;
          window.painted = new Promise(resolve => {
            const observer = new MutationObserver(() => {
              if (document.getElementById('list-head')?.textContent === said) return;
              observer.disconnect();
              requestAnimationFrame(() => {
                const channel = new MessageChannel();
                channel.port1.onmessage = () => { sessionStorage.removeItem('clicked'); resolve(performance.now() - event.timeStamp); };
                channel.port2.postMessage(null);
              });
            });
            observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
          });
        }, { capture: true });
        """;

    /// <summary>Clicks, and prints the median and the 95th percentile of each kind of link.</summary>
    /// <param name="address">Where a tracker listens; a published one in Production gives the figures that readers meet.</param>
    /// <param name="clicks">How many clicks of each kind count.</param>
    public static async Task RunAsync(Uri address, int clicks)
    {
        await using var still = StaticPages.Start();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium",
            Args = BrowserFlags,
        });
        var filter = await MeasureAsync(browser, address, clicks, NextFilterLink);
        var bare = await MeasureAsync(browser, still.Address, clicks, (page, _) => page.GetByRole(AriaRole.Link));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clicks} clicks each, milliseconds from click to paint"));
        Print("filter link", filter);
        Print("bare link to a static page", bare);
    }

    // A party's facet, each time another one, and then the same again, which takes it back.
    private static ILocator NextFilterLink(IPage page, int click) => click % 2 == 0
        ? page.Locator(".facets a[href*='party=']:visible").Nth(click / 2 % 5)
        : page.Locator(".facets a[aria-current]:not([href*='party=']):visible").First;

    private static async Task<List<double>> MeasureAsync(IBrowser browser, Uri address, int clicks, Func<IPage, int, ILocator> next)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await context.AddInitScriptAsync(Stopwatch);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address.AbsoluteUri, new() { WaitUntil = WaitUntilState.NetworkIdle });
        var times = new List<double>();
        for (var click = 0; click < Warmups + clicks; click++)
        {
            var before = page.Url;
            await next(page, click).ClickAsync();
            await page.WaitForURLAsync(url => url != before);
            times.Add(await page.EvaluateAsync<double>("() => window.painted"));
        }

        return times[Warmups..];
    }

    private static void Print(string name, List<double> times)
    {
        var sorted = times.Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28}median {Percentile(sorted, .5),7:N1}   p95 {Percentile(sorted, .95),7:N1}"));
    }

    // The nearest rank.
    private static double Percentile(List<double> sorted, double share) => sorted[(int)Math.Ceiling(share * sorted.Count) - 1];
}
