using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Browsing;

/// <summary>No script runs: everything can still be read, narrowed and taken away.</summary>
public sealed class WithoutJavaScriptTests(SiteFixture site)
{
    [RequiresToolFact(Tool.Chromium)]
    public async Task Facet_WithoutJavaScript_NarrowsTheList()
    {
        await using var reader = await site.VisitAsync(javaScript: false);
        await reader.Page.GotoAsync("/");

        await reader.Facet("CODA").ClickAsync();

        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, SitePages.FilteredByCoda).ToString());
        await Expect(reader.Page.Locator("[data-event]:not(:has([data-party='coda']))")).ToHaveCountAsync(0);
        await Expect(reader.Page.Locator("[data-event]")).Not.ToHaveCountAsync(0);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Form_WithoutJavaScript_KeepsTheOtherFilters()
    {
        await using var reader = await site.VisitAsync(javaScript: false);
        await reader.Page.GotoAsync(SitePages.FilteredByCoda);

        await reader.Page.GetByLabel("From", new() { Exact = true }).FillAsync("2025-10-28");
        await reader.Page.GetByLabel("From", new() { Exact = true }).PressAsync("Enter");

        await Expect(reader.Page.Locator("[data-event]").First).ToBeVisibleAsync();
        Assert.Contains("party=coda", reader.Page.Url, StringComparison.Ordinal);
        Assert.Contains("from=2025-10-28", reader.Page.Url, StringComparison.Ordinal);
    }
}
