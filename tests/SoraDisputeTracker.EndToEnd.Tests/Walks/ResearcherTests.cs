using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;

namespace SoraDisputeTracker.EndToEnd.Tests.Walks;

/// <summary>A researcher goes from the demands to one demand, to the event in which it was made, and to a party that made it.</summary>
public sealed class ResearcherTests(SiteFixture site, ITestOutputHelper report)
{
    [RequiresToolFact(Tool.Chromium, DisableParallelization = true)]
    public async Task Demand_FollowedToEventAndParty_LeadsBackStepByStep()
    {
        await using var walk = await Walk.BeginAsync(site, report, "/demands");
        await walk.FollowAsync(walk.LinkTo("/demands#theme-consent"));
        await walk.FollowAsync(walk.LinkTo("/demands/publishers-opt-in"));
        await walk.FollowAsync(walk.LinkTo("/events/publishers-joint-statement"));
        await walk.SeeAsync(walk.Page.GetByRole(AriaRole.Main).Locator("time[datetime='2025-10-30']"));
        await walk.FollowAsync(walk.LinkTo("/parties/studio-ghibli"));
        await walk.BackAsync();
        await walk.FollowAsync(walk.LinkTo("/events/shueisha-statement"));
        await walk.FollowAsync(walk.LinkTo("/parties/shueisha"));
        await walk.FollowAsync(walk.Page.GetByRole(AriaRole.Link, new() { Name = "Filter the timeline by this party" }));
        await walk.ScrollToAsync(walk.ListHead.Filter(new() { HasText = "Shueisha" }));

        await walk.BackAsync();
        await walk.BackAsync();
        await walk.BackAsync();
        await walk.BackAsync();
        await walk.BackAsync();
        await walk.SeeAsync(walk.Page.Locator("#theme-consent"));
        walk.End();
    }
}
