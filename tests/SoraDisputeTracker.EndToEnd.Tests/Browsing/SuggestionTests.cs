using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Browsing;

/// <summary>The names offered in the masthead's search, by keyboard alone.</summary>
public sealed class SuggestionTests(SiteFixture site)
{
    [RequiresToolFact(Tool.Chromium)]
    public async Task Box_ArrowDownAndEnter_OpensTheRecord()
    {
        await using var reader = await TypingAsync("coda", "/about");
        var party = Options(reader).First;
        await Expect(party).ToHaveTextAsync("CODA");

        await reader.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(party).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(Box(reader)).ToHaveAttributeAsync("aria-activedescendant", await party.GetAttributeAsync("id") ?? "");
        await reader.Page.Keyboard.PressAsync("Enter");

        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/parties/coda").ToString());
        await Expect(Options(reader)).ToHaveCountAsync(0);
        Assert.Empty(reader.Troubles);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Box_EnterOnWhatIsTyped_SearchesForIt()
    {
        await using var reader = await TypingAsync("coda");
        await Expect(Options(reader).First).ToBeVisibleAsync();

        await reader.Page.Keyboard.PressAsync("Enter");

        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/search?q=coda").ToString());
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Box_ArrowsPastTheEnds_LeadBackIntoTheText()
    {
        await using var reader = await TypingAsync("kadokawa");
        await Expect(Options(reader).First).ToBeVisibleAsync();

        await reader.Page.Keyboard.PressAsync("ArrowUp");
        await Expect(Options(reader).Last).ToHaveAttributeAsync("aria-selected", "true");
        await reader.Page.Keyboard.PressAsync("ArrowDown");

        await Expect(reader.Page.Locator("[role=option][aria-selected=true]")).ToHaveCountAsync(0);
        Assert.Null(await Box(reader).GetAttributeAsync("aria-activedescendant"));
        await Expect(Box(reader)).ToHaveValueAsync("kadokawa");
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Box_ArrowBeforeTheAnswerIsThere_ChoosesInTheNewList()
    {
        await using var reader = await TypingAsync("kado");
        await Expect(Options(reader).First).ToBeVisibleAsync();
        var held = await reader.HoldAsync("**/search/suggestions.json*q=kadokawa");

        await reader.Page.Keyboard.TypeAsync("kawa");
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        held.SetResult();

        await Expect(Options(reader).First).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(Options(reader).First.Locator("mark").First).ToHaveTextAsync("Kadokawa");
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Box_Escape_ClosesTheListAndKeepsTheText()
    {
        await using var reader = await TypingAsync("coda");
        await Expect(Box(reader)).ToHaveAttributeAsync("aria-expanded", "true");

        await reader.Page.Keyboard.PressAsync("Escape");

        await Expect(Box(reader)).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(Options(reader)).ToHaveCountAsync(0);
        await Expect(Box(reader)).ToHaveValueAsync("coda");
        await Expect(Box(reader)).ToBeFocusedAsync();
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Box_JapaneseThroughAnInputMethod_OffersJapaneseNames()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/about?lang=ja");
        await Box(reader).FocusAsync();

        await reader.TypeThroughInputMethodAsync("要請");

        await Expect(reader.Page.GetByRole(AriaRole.Listbox, new() { Name = "候補" })).ToBeVisibleAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Group, new() { Name = "出来事" }).GetByRole(AriaRole.Option).First.Locator("mark")).ToHaveTextAsync("要請");
        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(reader.Page.Locator("#search-input")).ToHaveValueAsync("要請");
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Box_WhileAnInputMethodComposes_LeavesTheKeysToIt()
    {
        await using var reader = await TypingAsync("coda");
        await Expect(Options(reader).First).ToBeVisibleAsync();

        var taken = await Box(reader).EvaluateAsync<bool>(
            "box => !box.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true, cancelable: true }))");

        Assert.False(taken);
        await Expect(reader.Page.Locator("[role=option][aria-selected=true]")).ToHaveCountAsync(0);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Box_Suggestions_AreAnnouncedAndFewAndGoneWithTheFocus()
    {
        await using var reader = await TypingAsync("a");
        await Expect(Options(reader)).ToHaveCountAsync(8);
        await Expect(reader.Page.GetByRole(AriaRole.Search, new() { Name = "Site" }).GetByRole(AriaRole.Status)).ToHaveTextAsync("8 suggestions; the arrow keys choose");

        await reader.Page.Keyboard.PressAsync("Tab");

        await Expect(Options(reader)).ToHaveCountAsync(0);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Box_TypedInWhileTheNextPageIsOnItsWay_OffersNamesOnIt()
    {
        await using var reader = await site.VisitAsync();
        var next = await reader.HoldAsync("**/demands");
        await reader.Page.GotoAsync("/about");
        await reader.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Demands" }).First.ClickAsync();
        await Box(reader).ClickAsync();
        await reader.Page.Keyboard.TypeAsync("kadoka");
        await Expect(Options(reader)).ToHaveCountAsync(1);

        next.SetResult();
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Demands");

        await Expect(Box(reader)).ToBeFocusedAsync();
        await Expect(Box(reader)).ToHaveValueAsync("kadoka");
        await Expect(Options(reader)).ToHaveCountAsync(1);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Box_AfterAnotherPageByALink_StillOffersNames()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/about");
        await reader.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Parties" }).ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/parties").ToString());
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Parties" })).ToBeVisibleAsync();

        await Box(reader).FillAsync("altman");

        await Expect(Options(reader).First).ToContainTextAsync("Altman");
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Box_OpenList_PassesAxe(int width, ColorScheme scheme)
    {
        await using var reader = await TypingAsync("coda");
        await reader.Page.SetViewportSizeAsync(width, 900);
        await reader.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await Expect(Options(reader).First).ToBeVisibleAsync();
        await reader.Page.Keyboard.PressAsync("ArrowDown");

        Assert.Empty(await AxeScan.ViolationsAsync(reader.Page));
    }

    private static ILocator Box(Visitor reader) => reader.Page.Locator("#site-search");

    private static ILocator Options(Visitor reader) => reader.Page.GetByRole(AriaRole.Option).And(reader.Page.Locator("#site-suggestions *"));

    private async Task<Visitor> TypingAsync(string text, string address = "/about")
    {
        var reader = await site.VisitAsync();
        await reader.Page.GotoAsync(address);
        await reader.Page.GetByRole(AriaRole.Combobox, new() { Name = "Search everything" }).FocusAsync();
        await reader.Page.Keyboard.TypeAsync(text);
        return reader;
    }
}
