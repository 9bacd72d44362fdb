using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Walks;

/// <summary>A reader with a phone goes far down the timeline, opens what is there, and comes back.</summary>
public sealed class PhoneTests(SiteFixture site, ITestOutputHelper report)
{
    private const int Width = 390;

    [RequiresToolFact(Tool.Chromium, DisableParallelization = true)]
    public async Task Timeline_OnAPhone_IsLeftAndFoundAgainFarDown()
    {
        await using var walk = await Walk.BeginAsync(site, report, "/", Width);
        await walk.FollowAsync(walk.Title("publishers-joint-statement"));
        await walk.FollowAsync(walk.Page.GetByRole(AriaRole.Main).Locator("a.mud-chip[href='/parties/openai']:visible"));
        await walk.FollowAsync(walk.LinkTo("/parties/openai#received"));
        await walk.FollowAsync(walk.LinkTo("/demands/cabinet-office-avoid-violations"));
        await walk.BackAsync();
        await walk.BackAsync();
        await walk.BackAsync();
        await walk.BackAsync();
        await walk.FollowAsync(walk.Title("sora-app-closed"));
        await walk.UseAsync(walk.Page.GetByRole(AriaRole.Button, new() { Name = "Add to your list" }));
        await walk.BackAsync();

        await walk.UseAsync(walk.Page.GetByText("What is in the list"));
        await walk.UseAsync(walk.Facet("CODA"));
        await Expect(walk.Page).ToHaveURLAsync(new Uri(site.Address, SitePages.FilteredByCoda).ToString());
        await walk.ScrollToAsync(walk.ListHead.Filter(new() { HasText = "CODA" }));
        await walk.FollowAsync(walk.Page.GetByRole(AriaRole.Link, new() { Name = "Your list (1)" }));
        walk.End();
    }
}
