using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Evidence;

/// <summary>Every stated value opens the words it rests on, and contradicting values stand side by side.</summary>
public sealed class EvidenceTests(SiteFixture site)
{
    [RequiresToolTheory(Tool.Chromium)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Marker_OpenedByKeyboard_ShowsTheWordsOfTheSource(bool javaScript)
    {
        await using var reader = await site.VisitAsync(javaScript: javaScript);
        await reader.Page.GotoAsync("/events/coda-request");
        var marker = reader.Page.Locator("main details:has(> summary)").Filter(new() { HasText = "Who says so" }).First;
        await Expect(marker.Locator("q, blockquote").First).ToBeHiddenAsync();

        await marker.Locator("summary").First.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");

        await Expect(marker.Locator("q, blockquote").First).ToBeVisibleAsync();
        var passage = await marker.GetByRole(AriaRole.Link, new() { Name = "passage" }).First.GetAttributeAsync("href");
        Assert.Contains("#:~:text=", passage, StringComparison.Ordinal);
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("/events/publishers-joint-statement", "30 October 2025", "31 October 2025")]
    [InlineData("/events/publishers-joint-statement", "18", "19")]
    [InlineData("/events/coda-request", "28 October 2025", "27 October 2025")]
    [InlineData("/parties/japanese-government", "Minoru Kiuchi", "Keiko Nagaoka")]
    [InlineData("/parties/minoru-kiuchi", "Minoru Kiuchi", "Keiko Nagaoka")]
    public async Task Disagreement_WithoutJavaScript_ShowsEachValueWithItsSource(string address, string shown, string other)
    {
        await using var reader = await site.VisitAsync(javaScript: false);
        await reader.Page.GotoAsync(address);

        var both = reader.Page.Locator("main [data-disagreement]").Filter(new() { HasText = shown }).Filter(new() { HasText = other });

        await Expect(both.First).ToBeVisibleAsync();
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Badge_Followed_LeadsToItsDisagreement()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");

        await reader.Page.Locator("[data-event='coda-request'] a[data-disagreement='events.coda-request.date']").ClickAsync();

        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/disagreements#events.coda-request.date").ToString());
        await Expect(reader.Page.Locator("[id='events.coda-request.date']")).ToBeInViewportAsync();
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Ledger_AsOfAnEarlierDay_ShowsThatState()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/demands");
        var now = await reader.Page.Locator("[data-demand]").CountAsync();

        await reader.Page.GetByLabel("State as of").FillAsync("2025-10-10");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();

        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/demands?as-of=2025-10-10").ToString());
        await Expect(reader.Page.Locator("[data-demand][data-status='overtaken']")).ToHaveCountAsync(0);
        Assert.True(await reader.Page.Locator("[data-demand]").CountAsync() < now);
    }
}
