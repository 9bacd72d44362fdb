using System.Text.Json;
using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Controls;

/// <summary>Japanese is typed through an input method, which takes keys for itself: none of those may choose from a list.</summary>
public sealed class InputMethodTests(SiteFixture site)
{
    private const int Taken = 229;
    private const int Enter = 13;

    [RequiresToolFact(Tool.Chromium)]
    public async Task Enter_ThatEndsAConversion_ChoosesNothing()
    {
        await using var reader = await site.VisitAsync(locale: "ja-JP");
        await reader.Page.GotoAsync("/");
        await reader.Picker.FocusAsync();
        var keys = await reader.Page.Context.NewCDPSessionAsync(reader.Page);

        await PressAsync(keys, "rawKeyDown", "Process", "KeyS", Taken);
        await ComposeAsync(keys, "集英");
        await PressAsync(keys, "keyUp", "s", "KeyS", 'S');
        await Expect(reader.Suggestions.First).ToContainTextAsync("集英社");
        await PressAsync(keys, "rawKeyDown", "Process", "Enter", Taken);
        await keys.SendAsync("Input.insertText", new() { ["text"] = "集英" });
        await PressAsync(keys, "keyUp", "Enter", "Enter", Enter);

        // What is typed next is answered after the Enter: had it chosen, the address would have changed by then.
        await reader.Page.Keyboard.InsertTextAsync("社");
        await Expect(reader.Picker).ToHaveValueAsync("集英社");
        await Expect(reader.Suggestions).ToHaveCountAsync(1);
        await Expect(reader.Page).ToHaveURLAsync(site.Address.ToString());
        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/?party=shueisha").ToString());
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Conversion_Cancelled_LeavesAFieldThatWorks()
    {
        await using var reader = await site.VisitAsync(locale: "ja-JP");
        await reader.Page.GotoAsync("/");
        await reader.Picker.FocusAsync();
        var keys = await reader.Page.Context.NewCDPSessionAsync(reader.Page);

        await ComposeAsync(keys, "しゅう");
        await PressAsync(keys, "rawKeyDown", "Process", "Escape", Taken);
        await ComposeAsync(keys, "");
        await PressAsync(keys, "keyUp", "Escape", "Escape", 27);
        await Expect(reader.Picker).ToHaveValueAsync("");
        await Expect(reader.Page).ToHaveURLAsync(site.Address.ToString());

        await reader.TypeThroughInputMethodAsync("集英社");
        await Expect(reader.Suggestions).ToHaveCountAsync(1);
        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/?party=shueisha").ToString());
    }

    private static Task<JsonElement?> ComposeAsync(ICDPSession keys, string text) =>
        keys.SendAsync("Input.imeSetComposition", new() { ["text"] = text, ["selectionStart"] = text.Length, ["selectionEnd"] = text.Length });

    private static Task<JsonElement?> PressAsync(ICDPSession keys, string type, string key, string code, int number) =>
        keys.SendAsync("Input.dispatchKeyEvent", new() { ["type"] = type, ["key"] = key, ["code"] = code, ["windowsVirtualKeyCode"] = number });
}
