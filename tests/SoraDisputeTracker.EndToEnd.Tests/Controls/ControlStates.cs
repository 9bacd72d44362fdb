using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Controls;

/// <summary>Each control of the islands, opened: what shows only then can be missing without anyone seeing it on the page.</summary>
internal static class ControlStates
{
    /// <summary>The names of the states.</summary>
    public static IReadOnlyList<string> Names { get; } = ["filter", "parties", "no party", "sources", "calendar", "days", "builder", "styles", "no style", "formats"];

    /// <summary>Opens a control and waits until all of it is there.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="state">One of <see cref="Names"/>.</param>
    public static async Task OpenAsync(Visitor reader, string state)
    {
        var page = reader.Page;
        var isBuilder = state is "builder" or "styles" or "no style" or "formats";
        var dates = state == "days" ? "&from=2025-10-10&to=2025-10-28" : "";
        await page.GotoAsync(isBuilder ? "/citations" : "/?party=coda&party=openai&kind=request" + dates);
        await ShowControlsAsync(reader);
        var styles = page.Locator("input#choice-style");
        switch (state)
        {
            case "parties":
                await reader.Picker.FillAsync("a");
                await Expect(reader.Suggestions.Nth(3)).ToBeVisibleAsync();
                break;
            case "no party":
                await reader.Picker.FillAsync("zzzz");
                await Expect(page.GetByText("No party has this name.").Or(page.GetByText("この名前の当事者はいません。"))).ToBeVisibleAsync();
                break;
            case "sources":
                await page.Locator("input#filter-source").ClickAsync();
                await Expect(reader.Suggestions.Nth(3)).ToBeVisibleAsync();
                break;
            case "calendar" or "days":
                await page.Locator(".calendar-button").GetByRole(AriaRole.Button).ClickAsync();
                await Expect(page.GetByRole(AriaRole.Dialog).Locator(":focus")).ToHaveCountAsync(1);
                break;
            case "styles":
                await styles.ClickAsync();
                await Expect(reader.Suggestions.Nth(3)).ToBeVisibleAsync();
                break;
            case "no style":
                await styles.FillAsync("zzzz");
                await Expect(page.GetByText("No style has this name.").Or(page.GetByText("この名前のスタイルはありません。"))).ToBeVisibleAsync();
                break;
            case "formats":
                await page.Locator("input#choice-format").ClickAsync();
                await Expect(reader.Suggestions.Nth(3)).ToBeVisibleAsync();
                break;
        }
    }

    /// <summary>Waits until the page's form is drawn with the library's controls, which a narrow page shows on demand.</summary>
    /// <param name="reader">The reader.</param>
    public static async Task ShowControlsAsync(Visitor reader)
    {
        var summary = reader.Page.Locator("details:not([open]):has([data-controls]) > summary");
        if (await summary.IsVisibleAsync())
            await summary.ClickAsync();
        await reader.Page.EvaluateAsync("() => document.querySelector('[data-controls]').scrollIntoView()");
        await Expect(reader.Page.Locator("[data-controls] .mud-input").First).ToBeVisibleAsync();
    }
}
