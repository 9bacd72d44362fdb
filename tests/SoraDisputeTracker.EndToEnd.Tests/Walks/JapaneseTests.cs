using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Walks;

/// <summary>A reader in Japanese, from the timeline over a party and a source to a list of references.</summary>
public sealed class JapaneseTests(SiteFixture site, ITestOutputHelper report)
{
    [RequiresToolFact(Tool.Chromium, DisableParallelization = true)]
    public async Task Errand_InJapanese_KeepsThePlacesAndTheLanguage()
    {
        await using var walk = await Walk.BeginAsync(site, report, "/", locale: "ja-JP");
        await walk.SeeAsync(walk.Page.GetByRole(AriaRole.Link, new() { Name = "年表", Exact = true }));
        await walk.NarrowAsync(walk.Facet("OpenAI"), "OpenAI");
        await walk.FollowAsync(walk.Title("altman-policy-changes"));
        await walk.SeeAsync(walk.Page.GetByRole(AriaRole.Main).Locator("time[datetime='2025-10-04']"));
        await walk.UseAsync(walk.Page.GetByRole(AriaRole.Main).Locator("header a[data-pick='events/altman-policy-changes']"));
        await walk.FollowAsync(walk.Page.GetByRole(AriaRole.Main).Locator("a.mud-chip[href='/parties/sam-altman']:visible"));
        await walk.BackAsync();
        await walk.BackAsync();
        await walk.FollowAsync(walk.Title("coda-request"));
        await walk.FollowAsync(walk.LinkTo("/demands/coda-stop-training"));
        await walk.BackAsync();
        await walk.BackAsync();
        await walk.NarrowAsync(walk.Facet("OpenAI"), "件");
        await Expect(walk.Page).ToHaveURLAsync(site.Address.ToString());
        await walk.FollowAsync(walk.Page.GetByRole(AriaRole.Link, new() { Name = "選んだ文献" }));

        Assert.Equal("ja", await walk.Page.Locator("html").GetAttributeAsync("lang"));
        await walk.SeeAsync(walk.ListHead);
        walk.End();
    }
}
