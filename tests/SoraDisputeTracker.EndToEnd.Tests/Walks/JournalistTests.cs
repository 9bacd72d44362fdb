using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Walks;

/// <summary>A journalist looks up what CODA did, checks it at its source, and cites it.</summary>
public sealed class JournalistTests(SiteFixture site, ITestOutputHelper report)
{
    [RequiresToolFact(Tool.Chromium, DisableParallelization = true)]
    public async Task Citing_WhatAPartyDid_KeepsThePlaceOnEveryWayBack()
    {
        await using var walk = await Walk.BeginAsync(site, report, "/");
        await walk.NarrowAsync(walk.Facet("CODA"), "CODA");
        await walk.FollowAsync(walk.Title("coda-request"));
        await walk.SeeAsync(walk.Page.GetByRole(AriaRole.Main).Locator("time[datetime='2025-10-28']"));

        var evidence = walk.Page.GetByRole(AriaRole.Main).Locator("details").Filter(new() { HasText = "LongStories" }).First;
        await walk.UseAsync(evidence.Locator("summary"));
        await walk.SeeAsync(evidence.Locator("q, blockquote"));
        await walk.FollowAsync(evidence.Locator("a[href^='/sources/']:visible"));
        await walk.BackAsync();
        await walk.BackAsync();
        await walk.SeeAsync(walk.ListHead);

        await walk.UseAsync(walk.Event("coda-request").GetByRole(AriaRole.Button, new() { Name = "Add to your list" }));
        await walk.SeeAsync(walk.Event("coda-request").GetByRole(AriaRole.Button, new() { Name = "On your list" }));
        await walk.FollowAsync(walk.Title("publishers-joint-statement"));
        await walk.FollowAsync(walk.Page.GetByRole(AriaRole.Link, new() { Name = "Your list (1)" }));
        await walk.SeeAsync(walk.ListHead);
        var references = await walk.DownloadAsync(walk.Page.GetByRole(AriaRole.Link, new() { Name = "Download .txt" }));
        await walk.BackAsync();
        await walk.BackAsync();

        Assert.Contains("CODA", references, StringComparison.Ordinal);
        await Expect(walk.Page).ToHaveURLAsync(new Uri(site.Address, SitePages.FilteredByCoda).ToString());
        walk.End();
    }
}
