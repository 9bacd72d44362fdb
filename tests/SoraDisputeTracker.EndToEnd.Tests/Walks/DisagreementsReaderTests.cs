using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;

namespace SoraDisputeTracker.EndToEnd.Tests.Walks;

/// <summary>A reader who doubts: from a date that sources differ on to the differing statements, their sources, and back.</summary>
public sealed class DisagreementsReaderTests(SiteFixture site, ITestOutputHelper report)
{
    [RequiresToolFact(Tool.Chromium, DisableParallelization = true)]
    public async Task Difference_FollowedToItsSources_LeadsBackToTheEvent()
    {
        const string OfTheDate = "[id='events.publishers-joint-statement.date']";
        await using var walk = await Walk.BeginAsync(site, report, "/");
        var statement = walk.Event("publishers-joint-statement");
        await walk.FollowAsync(statement.Locator("a[data-disagreement='events.publishers-joint-statement.date']"));
        await walk.FollowAsync(walk.Page.Locator(OfTheDate).Locator("a[href*='/sources/outlook-respawn-joint-statement']:visible"));
        await walk.BackAsync();
        await walk.SeeAsync(walk.Page.Locator(OfTheDate));
        await walk.FollowAsync(walk.Page.Locator(OfTheDate).GetByRole(AriaRole.Heading).GetByRole(AriaRole.Link).First);
        await walk.FollowAsync(walk.LinkTo("/parties/kadokawa"));
        await walk.BackAsync();
        await walk.BackAsync();
        await walk.BackAsync();

        var places = walk.Page.GetByRole(AriaRole.Navigation);
        await walk.FollowAsync(places.GetByRole(AriaRole.Link, new() { Name = "Disagreements" }));
        await walk.NarrowAsync(walk.Facet("Inside one source"), "inside one source");
        await walk.FollowAsync(walk.Page.GetByRole(AriaRole.Main).Locator("h3 a[href^='/events/']").Nth(3));
        await walk.BackAsync();
        await walk.NarrowAsync(walk.Facet("Any kind"), "disagreements");
        walk.End();
    }
}
