using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;

namespace SoraDisputeTracker.EndToEnd.Tests.Walks;

/// <summary>Somebody looks for words: results, other pages of them, kinds of them, names that are offered.</summary>
public sealed class SearcherTests(SiteFixture site, ITestOutputHelper report)
{
    [RequiresToolFact(Tool.Chromium, DisableParallelization = true)]
    public async Task Results_OpenedOneAfterTheOther_AreFoundAgainWhereTheyStood()
    {
        await using var walk = await Walk.BeginAsync(site, report, "/changes");
        await walk.ScrollToAsync(walk.Page.GetByRole(AriaRole.Contentinfo));
        await walk.PressAsync("/");
        await walk.SeeAsync(Search(walk));
        await walk.Page.Keyboard.TypeAsync("coda");
        await walk.PressAsync("Enter");
        await walk.SeeAsync(walk.Heading);
        await walk.SeeAsync(walk.ListHead.Filter(new() { HasText = "results" }));

        await walk.FollowAsync(walk.Page.GetByRole(AriaRole.Main).Locator("h3 a").Nth(7));
        await walk.BackAsync();
        await walk.FollowAsync(walk.Page.GetByRole(AriaRole.Main).Locator("a[href$='page=2']"));
        await walk.FollowAsync(walk.Page.GetByRole(AriaRole.Main).Locator("h3 a").Nth(5));
        await walk.BackAsync();
        await walk.BackAsync();
        await walk.NarrowAsync(walk.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Demands" }), "demands");
        await walk.FollowAsync(walk.Page.GetByRole(AriaRole.Main).Locator("h3 a").Last);

        await walk.UseAsync(Search(walk));
        await walk.Page.Keyboard.TypeAsync("kadoka");
        await walk.FollowAsync(walk.Page.GetByRole(AriaRole.Option, new() { Name = "Kadokawa" }));
        walk.End();
    }

    private static ILocator Search(Walk walk) => walk.Page.GetByLabel("Search everything");
}
