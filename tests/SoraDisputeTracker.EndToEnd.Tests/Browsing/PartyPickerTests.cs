using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Browsing;

/// <summary>The type-ahead over parties, by keyboard alone.</summary>
public sealed class PartyPickerTests(SiteFixture site)
{
    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("kadok", "Kadokawa", "kadokawa")]
    [InlineData("Content Overseas", "CODA", "coda")]
    public Task Picker_TypedAndEntered_FiltersByTheParty(string typed, string name, string slug) =>
        PickAsync(TypeAsync, typed, name, slug);

    [RequiresToolFact(Tool.Chromium)]
    public async Task Picker_EnterBeforeTheListIsThere_TakesTheFirstParty()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        await Expect(reader.Picker).ToBeEnabledAsync();

        await reader.Picker.FocusAsync();
        await reader.Page.Keyboard.InsertTextAsync("kadok");
        await reader.Page.Keyboard.PressAsync("Enter");

        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/?party=kadokawa").ToString());
    }

    [RequiresToolFact(Tool.Chromium)]
    public Task Picker_JapaneseThroughAnInputMethod_FiltersByTheParty() =>
        PickAsync((reader, text) => reader.TypeThroughInputMethodAsync(text), "内閣", "Cabinet Office", "cabinet-office");

    [RequiresToolFact(Tool.Chromium)]
    public async Task Picker_ArrowDown_TakesTheNextParty()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        await reader.Picker.FocusAsync();
        await TypeAsync(reader, "japan");
        await Expect(reader.Suggestions.Nth(1)).ToBeVisibleAsync();
        var second = await reader.Suggestions.Nth(1).Locator(".suggestion-name").InnerTextAsync();

        await reader.Page.Keyboard.PressAsync("ArrowDown");
        await reader.Page.Keyboard.PressAsync("Enter");

        await Expect(reader.Page.GetByRole(AriaRole.Button, new() { Name = $"Take {second} out of the filter" })).ToBeVisibleAsync();
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Picker_TypedAtOnceAfterTheFocus_LosesNoLetter()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        await Expect(reader.Picker).ToBeEnabledAsync();

        await reader.Picker.FocusAsync();
        await reader.Page.Keyboard.TypeAsync("kadokawa", new() { Delay = 30 });

        await Expect(reader.Suggestions).ToHaveCountAsync(1);
        await Expect(reader.Picker).ToHaveValueAsync("kadokawa");
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Enter_InTheEmptyField_ChoosesNothing()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        await Expect(reader.Picker).ToBeEnabledAsync();
        await reader.Picker.FocusAsync();
        await reader.Page.Keyboard.TypeAsync("ka");
        await Expect(reader.Suggestions.First).ToBeVisibleAsync();

        await reader.Page.Keyboard.PressAsync("Backspace");
        await reader.Page.Keyboard.PressAsync("Backspace");
        await reader.Page.Keyboard.PressAsync("Enter");

        // Long enough for a choice to reach the address.
        await reader.Page.WaitForTimeoutAsync(1_000);
        await Expect(reader.Page).ToHaveURLAsync(site.Address.ToString());
    }

    // Only the last key is pressed, so that one search is made: on a busy machine a later one may come while an option is being chosen.
    private static async Task TypeAsync(Visitor reader, string text)
    {
        await reader.Page.Keyboard.InsertTextAsync(text[..^1]);
        await reader.Page.Keyboard.TypeAsync(text[^1..]);
    }

    private async Task PickAsync(Func<Visitor, string, Task> typeAsync, string typed, string name, string slug)
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        await Expect(reader.Picker).ToBeEnabledAsync();

        await reader.Picker.FocusAsync();
        await typeAsync(reader, typed);
        await Expect(reader.Suggestions.First).ToContainTextAsync(name);
        await reader.Page.Keyboard.PressAsync("Enter");

        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/?party=" + slug).ToString());
        await Expect(reader.Page.Locator($"[data-event]:not(:has([data-party='{slug}']))")).ToHaveCountAsync(0);
        await Expect(reader.Page.Locator("[data-event]")).Not.ToHaveCountAsync(0);
        Assert.True(reader.Troubles.Count == 0, string.Join('\n', reader.Troubles));
    }
}
