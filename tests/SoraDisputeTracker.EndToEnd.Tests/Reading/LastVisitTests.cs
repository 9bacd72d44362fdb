using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Reading;

/// <summary>A reader comes back and sees what is new.</summary>
public sealed class LastVisitTests(SiteFixture site)
{
    // As if the visit before had been long ago, when the corpus ended on the day before its newest change.
    private const string GoBackInTime = """
        () => {
            const newest = document.querySelector('[data-last-visit]').dataset.lastVisit;
            const before = new Date(new Date(newest).getTime() - 86400000).toISOString().slice(0, 10);
            localStorage.setItem('last-visit', JSON.stringify({ since: before, through: before, at: 0 }));
        }
        """;

    [RequiresToolFact(Tool.Chromium)]
    public async Task FirstVisit_OverTwoPages_MarksNothing()
    {
        await using var reader = await site.VisitAsync();

        await reader.Page.GotoAsync("/?scope=all");
        await reader.Page.ReloadAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Copy link" })).Not.ToHaveCountAsync(0);

        await Expect(reader.Page.Locator("[data-change]")).ToHaveCountAsync(0);
        await Expect(SinceLine(reader)).ToHaveCountAsync(0);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task SecondVisit_CorpusHasGrown_MarksWhatIsNewAndRevisedAndLeadsToTheChanges()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        var newest = await reader.Page.Locator("[data-last-visit]").GetAttributeAsync("data-last-visit");
        await reader.Page.EvaluateAsync(GoBackInTime);

        await reader.Page.ReloadAsync();

        var added = await reader.Page.Locator($"[data-event][data-entered='{newest}']").CountAsync();
        var revised = await reader.Page.Locator($"[data-event][data-revised='{newest}']:not([data-entered='{newest}'])").CountAsync();
        Assert.True(added + revised > 0);
        await Expect(SinceLine(reader)).ToBeVisibleAsync();
        await Expect(reader.Page.Locator("[data-event]").GetByText("new", new() { Exact = true })).ToHaveCountAsync(added);
        await Expect(reader.Page.Locator("[data-event]").GetByText("revised", new() { Exact = true })).ToHaveCountAsync(revised);
        await SinceLine(reader).GetByRole(AriaRole.Link, new() { Name = "All changes" }).ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/changes").ToString());
        Assert.True(reader.Troubles.Count == 0, string.Join('\n', reader.Troubles));
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task SecondVisit_Reloaded_KeepsItsMarks()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        await reader.Page.EvaluateAsync(GoBackInTime);

        await reader.Page.ReloadAsync();
        await Expect(SinceLine(reader)).ToBeVisibleAsync();
        await reader.Page.ReloadAsync();

        await Expect(SinceLine(reader)).ToBeVisibleAsync();
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task MarkAllAsSeen_Pressed_TakesTheMarksAwayForGood()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        await reader.Page.EvaluateAsync(GoBackInTime);
        await reader.Page.ReloadAsync();

        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Mark all as seen" }).PressAsync("Enter");
        await Expect(SinceLine(reader)).ToHaveCountAsync(0);
        await Expect(reader.Page.Locator("#list-head")).ToBeFocusedAsync();
        await reader.Page.ReloadAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Copy link" })).Not.ToHaveCountAsync(0);

        await Expect(reader.Page.Locator("[data-change]")).ToHaveCountAsync(0);
        await Expect(SinceLine(reader)).ToHaveCountAsync(0);
    }

    private static ILocator SinceLine(Visitor reader) => reader.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "since your last visit" });
}
