using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Walks;

/// <summary>A librarian puts a list of sources together, tries styles, and takes it away.</summary>
public sealed class LibrarianTests(SiteFixture site, ITestOutputHelper report)
{
    [RequiresToolFact(Tool.Chromium, DisableParallelization = true)]
    public async Task List_OfPickedSources_IsTakenAwayInTheStyleThatIsShown()
    {
        await using var walk = await Walk.BeginAsync(site, report, "/sources");
        await walk.FollowAsync(Listed(walk, "tekedia-coda-demand"));
        await walk.UseAsync(Adding(walk, "sources/tekedia-coda-demand"));
        await walk.BackAsync();
        await walk.FollowAsync(Listed(walk, "outlook-respawn-joint-statement"));
        await walk.UseAsync(Adding(walk, "sources/outlook-respawn-joint-statement"));
        await walk.FollowAsync(walk.Page.GetByRole(AriaRole.Link, new() { Name = "Your list (2)" }));
        await walk.SeeAsync(walk.ListHead.Filter(new() { HasText = "2 references" }));

        await Expect(walk.Page.GetByRole(AriaRole.Button, new() { Name = "Update the list" })).ToHaveCountAsync(0);
        await walk.PickAsync("Style", "IEEE");
        await walk.SeeAsync(walk.Page.GetByText("[1]"));
        await walk.PickAsync("Style", "MLA, 9th edition");
        await Expect(walk.Page.GetByText("[1]")).ToHaveCountAsync(0);
        await walk.Page.GoBackAsync();
        await walk.SeeAsync(walk.Page.GetByText("[1]"));
        var shown = await walk.DownloadAsync(walk.Page.GetByRole(AriaRole.Link, new() { Name = "Download .txt" }));
        var forPrograms = await walk.DownloadAsync(walk.Page.GetByRole(AriaRole.Link, new() { Name = "BibTeX", Exact = true }));

        Assert.StartsWith("[1]", shown.TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Equal(2, forPrograms.Split("\n@").Length);
        walk.End();
    }

    private static ILocator Listed(Walk walk, string source) => walk.Page.GetByRole(AriaRole.Main).Locator($"a.row-name[href='/sources/{source}']");

    private static ILocator Adding(Walk walk, string pick) =>
        walk.Page.GetByRole(AriaRole.Button, new() { Name = "Add to your list" }).And(walk.Page.Locator($"[data-pick='{pick}']"));
}
