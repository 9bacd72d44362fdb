using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Walks;

/// <summary>A reader who has no mouse: what has the focus is in the window, and Back gives it back.</summary>
public sealed class KeyboardTests(SiteFixture site, ITestOutputHelper report)
{
    [RequiresToolFact(Tool.Chromium, DisableParallelization = true)]
    public async Task Pages_ByKeysAlone_KeepTheFocusInTheWindow()
    {
        await using var walk = await Walk.BeginAsync(site, report, "/parties");
        await walk.TabToAsync(walk.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" }), mostTabs: 1);
        await walk.PressAsync("Enter");
        var coda = walk.Page.GetByRole(AriaRole.Main).Locator("a.row-name[href='/parties/coda']");
        await walk.TabToAsync(coda, mostTabs: 200);
        await walk.EnterAsync("/parties/coda");
        var request = walk.Page.GetByRole(AriaRole.Main).Locator("a.row-name[href='/events/coda-request']");
        await walk.TabToAsync(request);
        await walk.EnterAsync("/events/coda-request");
        await walk.TabToAsync(walk.LinkTo("/disagreements#events.coda-request.date"), mostTabs: 20);

        await walk.PressBackAsync();
        await Expect(request).ToBeFocusedAsync();
        await walk.SeeAsync(request);
        await walk.PressBackAsync();
        await Expect(coda).ToBeFocusedAsync();
        await walk.SeeAsync(coda);
        await walk.PressAsync("/");
        await walk.Page.Keyboard.TypeAsync("kadoka");
        await Expect(walk.Page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await walk.PressAsync("ArrowDown");
        await walk.EnterAsync("/parties/kadokawa");
        walk.End();
    }
}
