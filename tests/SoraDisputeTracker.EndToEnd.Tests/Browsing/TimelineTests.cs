using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Browsing;

/// <summary>A reader browses, narrows, shares and goes back.</summary>
public sealed class TimelineTests(SiteFixture site)
{
    [RequiresToolFact(Tool.Chromium)]
    public async Task Timeline_Opened_ShowsTheFourDatesOfTheSpineInOrder()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");

        var spine = new List<string>();
        foreach (var slug in (string[])["sora-2-launch", "altman-policy-changes", "coda-request", "publishers-joint-statement"])
            spine.Add(await reader.Page.Locator($"[data-event='{slug}'] time").First.GetAttributeAsync("datetime") ?? "");

        Assert.Equal(["2025-09-30", "2025-10-04", "2025-10-28", "2025-10-30"], spine);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Timeline_Opened_IsOldestFirst()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");

        var dates = await reader.Page.Locator("[data-event] time").EvaluateAllAsync<string[]>("nodes => nodes.map(n => n.dateTime)");

        Assert.Equal(dates.Order(StringComparer.Ordinal), dates);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task PartyFacet_Followed_ShowsAsManyEventsAsItSaid()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        var facet = reader.Facet("CODA");
        var promised = int.Parse(await facet.Locator(".facet-count").EvaluateAsync<string>("node => node.firstChild.textContent"), System.Globalization.CultureInfo.InvariantCulture);

        await facet.ClickAsync();

        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, SitePages.FilteredByCoda).ToString());
        await Expect(reader.Page.Locator("[data-event]")).ToHaveCountAsync(promised);
        await Expect(reader.Page.Locator("[data-event]:not(:has([data-party='coda']))")).ToHaveCountAsync(0);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task FilteredAddress_OpenedByAnotherReader_ShowsTheSameList()
    {
        await using var sender = await site.VisitAsync();
        await sender.Page.GotoAsync("/");
        await sender.Facet("CODA").ClickAsync();
        await Expect(sender.Page).ToHaveURLAsync(new Uri(site.Address, SitePages.FilteredByCoda).ToString());
        await Expect(sender.Page.Locator("[data-event]:not(:has([data-party='coda']))")).ToHaveCountAsync(0);
        var sent = await sender.EventSlugsAsync();

        await using var receiver = await site.VisitAsync();
        await receiver.Page.GotoAsync(sender.Page.Url);

        Assert.NotEmpty(sent);
        Assert.Equal(sent, await receiver.EventSlugsAsync());
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Back_AfterFiltering_ShowsTheWholeTimelineAgain()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        var whole = await reader.EventSlugsAsync();
        await reader.Facet("CODA").ClickAsync();
        await Expect(reader.Page.Locator("[data-event]")).Not.ToHaveCountAsync(whole.Length);

        await reader.Page.GoBackAsync();

        await Expect(reader.Page).ToHaveURLAsync(site.Address.ToString());
        await Expect(reader.Page.Locator("[data-event]")).ToHaveCountAsync(whole.Length);
        Assert.Equal(whole, await reader.EventSlugsAsync());
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task ActiveFilter_Removed_ShowsTheWholeTimelineAgain()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        var whole = await reader.EventSlugsAsync();
        await reader.Page.GotoAsync(SitePages.FilteredByCoda);

        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Remove the filter CODA" }).ClickAsync();

        await Expect(reader.Page.Locator("[data-event]")).ToHaveCountAsync(whole.Length);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task EmptyResult_Shown_OffersAWayOut()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/?q=nothing-has-these-words");

        await Expect(reader.Page.Locator("[data-event]")).ToHaveCountAsync(0);
        await reader.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "without" }).First.ClickAsync();

        await Expect(reader.Page.Locator("[data-event]")).Not.ToHaveCountAsync(0);
    }
}
