using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Controls;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Quality;

/// <summary>What pages show only once a reader has done something; the controls of the forms have tests of their own.</summary>
public sealed class OpenedStateTests(SiteFixture site)
{
    public static TheoryData<string, string> StatesInEachLanguage() =>
        [.. ((string[])["evidence note", "key list", "filled list", "no such date"]).SelectMany(state => ((string, string)[])[(state, "en-GB"), (state, "ja-JP")])];

    [RequiresToolTheory(Tool.Chromium)]
    [MemberData(nameof(StatesInEachLanguage))]
    public async Task State_Opened_HasNoViolation(string state, string locale)
    {
        await using var reader = await site.VisitAsync(locale: locale);
        await OpenAsync(reader, state);

        Assert.Empty((await AxeScan.ViolationsInEveryViewAsync(reader.Page)).Concat(reader.Troubles));
    }

    private static async Task OpenAsync(Visitor reader, string state)
    {
        var page = reader.Page;
        await page.GotoAsync(state == "evidence note" ? "/events/coda-request" : "/");
        switch (state)
        {
            case "evidence note":
                var note = page.Locator("main details.mark").First;
                await note.Locator("summary").First.ClickAsync();
                await Expect(note.Locator("q, blockquote").First).ToBeVisibleAsync();
                break;
            case "key list":
                await page.Keyboard.PressAsync("?");
                await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
                break;
            case "filled list":
                await page.Locator("[data-event] a[data-pick]").First.ClickAsync();
                await Expect(page.Locator("a[data-basket]")).ToBeVisibleAsync();
                await Expect(page.Locator("[data-event] a[data-pick][aria-pressed=true]")).ToBeVisibleAsync();
                break;
            case "no such date":
                await ControlStates.ShowControlsAsync(reader);
                await page.Locator("input#filter-from").FillAsync("2025-13");
                await page.Keyboard.PressAsync("Tab");
                await Expect(page.Locator(".filter-form").GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state.");
        }
    }
}
