using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Quality;

/// <summary>Every kind of page is visited once in each language, and looked at in every way in which all pages must be in order.</summary>
public sealed partial class EveryPageTests(SiteFixture site)
{
    private const string English = "en-GB";
    private const string Japanese = "ja-JP";

    public static TheoryData<string, string> FoundInEachLanguage() => InEachLanguage(SitePages.Found);

    public static TheoryData<string, string> RefusedInEachLanguage() => InEachLanguage(SitePages.Refused.Select(r => r.Address));

    public static TheoryData<string> Embeds() => [.. SitePages.Embeds];

    [RequiresToolTheory(Tool.Chromium)]
    [MemberData(nameof(FoundInEachLanguage))]
    public async Task Page_Visited_IsInOrder(string address, string locale)
    {
        await using var reader = await site.VisitAsync(locale: locale);
        var response = await reader.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

        List<string> faults =
        [
            .. await WithoutScriptsAsync(reader, await response!.TextAsync()),
            .. await LookedAtAsync(reader),
            .. await OnPaperAsync(reader, new Uri(site.Address, address).AbsoluteUri),
        ];

        await LeaveAsync(reader);
        Assert.Empty(faults.Concat(reader.Troubles));
    }

    [RequiresToolTheory(Tool.Chromium)]
    [MemberData(nameof(RefusedInEachLanguage))]
    public async Task Refusal_Visited_IsInOrder(string address, string locale)
    {
        await using var reader = await site.VisitAsync(locale: locale);
        await reader.Page.GotoAsync(address);

        Assert.Empty(await LookedAtAsync(reader));
    }

    [RequiresToolTheory(Tool.Chromium)]
    [MemberData(nameof(Embeds))]
    public async Task Embed_Visited_IsInOrder(string address)
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync(address);

        Assert.Empty(await LookedAtAsync(reader));
    }

    private static TheoryData<string, string> InEachLanguage(IEnumerable<string> addresses) =>
        [.. addresses.SelectMany(address => ((string, string)[])[(address, English), (address, Japanese)])];

    // axe, and nothing to scroll sideways for, with letters of any size (WCAG 2.2, 1.4.4 and 1.4.10).
    private static async Task<IReadOnlyList<string>> LookedAtAsync(Visitor reader)
    {
        var faults = (await AxeScan.ViolationsInEveryViewAsync(reader.Page)).ToList();
        foreach (var (width, letters) in ((int, string)[])[(360, ""), (320, ""), (640, "200%")])
        {
            await reader.Page.SetViewportSizeAsync(width, 800);
            var wide = await reader.Page.EvaluateAsync<int>(
                """
                letters => {
                  document.documentElement.style.fontSize = letters;
                  return Math.max(document.documentElement.scrollWidth, window.innerWidth);
                }
                """,
                letters);
            if (wide != width)
                faults.Add($"In a window of {width} px, letters {letters}, the page is {wide} px wide.");
        }

        if (await reader.Page.Locator("h1").CountAsync() is not 1 and var headings)
            faults.Add($"There are {headings} headings of the first level.");
        await reader.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = ''; }");
        return faults;
    }

    // What the server sent says the same as what stands there once all scripts have run.
    private static async Task<IReadOnlyList<string>> WithoutScriptsAsync(Visitor reader, string html)
    {
        using var sent = await new HtmlParser().ParseDocumentAsync(html);
        var heading = await reader.Page.Locator("h1").TextContentAsync();
        var faults = new List<string>();
        if (sent.QuerySelector("h1")?.TextContent != heading)
            faults.Add($"Without scripts the heading is \"{sent.QuerySelector("h1")?.TextContent}\", with them \"{heading}\".");
        if (!sent.QuerySelectorAll("[data-event]").Select(e => e.GetAttribute("data-event")).SequenceEqual(await reader.EventSlugsAsync(), StringComparer.Ordinal))
            faults.Add("Without scripts there are other events.");
        return faults;
    }

    private static async Task<IReadOnlyList<string>> OnPaperAsync(Visitor reader, string address)
    {
        const int PaperWidth = 794;
        await reader.Page.SetViewportSizeAsync(PaperWidth, 900);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var state = await reader.Page.Locator(".printed-state:visible").InnerTextAsync();
        var shown = await reader.Page.Locator("nav:visible, form:visible, button:visible").CountAsync();
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        var faults = new List<string>();
        if (!state.Contains(address, StringComparison.Ordinal))
            faults.Add($"Printed, the page does not name its address but says: {state}");
        if (!Hash().IsMatch(state))
            faults.Add($"Printed, the page does not name its corpus but says: {state}");
        if (shown > 0)
            faults.Add($"Printed, {shown} forms, buttons and navigations are left.");
        return faults;
    }

    private async Task LeaveAsync(Visitor reader)
    {
        await reader.Page.SetViewportSizeAsync(1280, 900);
        await reader.Page.Locator("footer a[href$='/about']").First.ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/about").ToString());
        await Expect(reader.Page.Locator("h1")).ToBeVisibleAsync();
    }

    [GeneratedRegex("\\b[0-9a-f]{64}\\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hash();
}
