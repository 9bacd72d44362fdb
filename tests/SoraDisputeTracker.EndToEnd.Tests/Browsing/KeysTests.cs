using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Browsing;

/// <summary>Single keys, and the arrow keys on the strip.</summary>
public sealed class KeysTests(SiteFixture site)
{
    [RequiresToolFact(Tool.Chromium)]
    public async Task Slash_Pressed_GoesToTheSearch()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/parties");

        await reader.Page.Keyboard.PressAsync("/");

        await Expect(reader.Page.GetByLabel("Search everything")).ToBeFocusedAsync();
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task JAndK_Pressed_WalkTheEvents()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        var titles = reader.Page.Locator("[data-event] h3 a");

        await reader.Page.Keyboard.PressAsync("j");
        await reader.Page.Keyboard.PressAsync("j");
        await Expect(titles.Nth(1)).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("k");

        await Expect(titles.First).ToBeFocusedAsync();
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task C_OnAnEvent_PutsItOnTheList()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");

        await reader.Page.Keyboard.PressAsync("j");
        await reader.Page.Keyboard.PressAsync("c");

        await Expect(reader.Page.Locator("[data-event]").First.GetByRole(AriaRole.Button, new() { Name = "On your list" })).ToBeVisibleAsync();
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Keys_TurnedOff_StayOff()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        await reader.Page.Keyboard.PressAsync("?");
        var list = reader.Page.GetByRole(AriaRole.Dialog, new() { Name = "Keyboard keys" });
        await Expect(list).ToBeVisibleAsync();

        await list.GetByLabel("Keys are on").UncheckAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(list).ToBeHiddenAsync();
        await reader.Page.ReloadAsync();
        await reader.Page.Keyboard.PressAsync("j");

        await Expect(reader.Page.Locator("[data-event] h3 a:focus")).ToHaveCountAsync(0);
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Keyboard keys" }).ClickAsync();
        await Expect(list.GetByLabel("Keys are on")).Not.ToBeCheckedAsync();
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Letter_TypedIntoAField_IsText()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/parties");
        var search = reader.Page.GetByLabel("Search everything");

        await search.FocusAsync();
        await reader.Page.Keyboard.TypeAsync("jack/?");

        await Expect(search).ToHaveValueAsync("jack/?");
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Arrows_OnTheStrip_WalkItAndTellTheNameAndEnterOpens()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        await reader.Page.GetByRole(AriaRole.Region, new() { Name = "At a glance" }).Last.FocusAsync();

        await reader.Page.Keyboard.PressAsync("Home");
        await reader.Page.Keyboard.PressAsync("ArrowRight");

        var second = reader.Page.Locator("a.strip-mark:focus");
        await Expect(reader.Page.Locator("[data-strip-name]")).ToHaveTextAsync(await second.GetAttributeAsync("aria-label") ?? "");
        var address = await second.GetAttributeAsync("href");
        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, address).ToString());
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData(360, "en-GB")]
    [InlineData(360, "ja-JP")]
    [InlineData(1280, "en-GB")]
    public async Task Strip_PointedAt_TellsTheNameAndMovesNothing(int width, string locale)
    {
        await using var reader = await site.VisitAsync(width, locale: locale);
        await reader.Page.GotoAsync("/");
        var longest = await reader.Page.Locator("a.strip-mark").EvaluateAllAsync<string>(
            "marks => marks.map(mark => mark.getAttribute('aria-label')).reduce((one, other) => other.length > one.length ? other : one)");
        var mark = reader.Page.GetByRole(AriaRole.Link, new() { Name = longest, Exact = true }).First;
        await mark.ScrollIntoViewIfNeededAsync();
        var before = await BelowAsync();

        await mark.DispatchEventAsync("mouseover");

        await Expect(reader.Page.Locator("[data-strip-name]")).ToHaveTextAsync(longest);
        Assert.Equal(before, await BelowAsync());

        Task<double> BelowAsync() =>
            reader.Page.EvaluateAsync<double>("() => document.querySelector('.strip-legend').getBoundingClientRect().top + scrollY");
    }
}
