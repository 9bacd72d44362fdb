using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Browsing;

/// <summary>What readers come for, done from start to end where no script runs: links and forms alone lead there.</summary>
public sealed class TasksWithoutJavaScriptTests(SiteFixture site)
{
    [RequiresToolFact(Tool.Chromium)]
    public async Task Filter_ByPartyThenByWords_NarrowsAndIsTakenBack()
    {
        await using var reader = await site.VisitAsync(javaScript: false);
        await reader.Page.GotoAsync("/");
        var all = (await reader.EventSlugsAsync()).Length;

        await reader.Facet("CODA").ClickAsync();
        var ofParty = (await reader.EventSlugsAsync()).Length;
        await Words(reader).FillAsync("training");
        await Words(reader).PressAsync("Enter");
        await Expect(reader.Page).ToHaveURLAsync(Carries("q=training"));

        Assert.Contains("party=coda", reader.Page.Url, StringComparison.Ordinal);
        Assert.InRange(ofParty, 1, all - 1);
        Assert.InRange((await reader.EventSlugsAsync()).Length, 1, ofParty);

        await reader.Page.GoBackAsync();
        await reader.Page.GoBackAsync();
        await Expect(reader.Page.Locator("[data-event]")).ToHaveCountAsync(all);
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("from the search box", "/about")]
    [InlineData("from the search page", "/search")]
    public async Task Search_ForWords_LeadsToAnEvent(string from, string address)
    {
        await using var reader = await site.VisitAsync(javaScript: false);
        await reader.Page.GotoAsync(address);
        var box = from == "from the search box"
            ? reader.Page.GetByLabel("Search everything")
            : reader.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Searchbox);

        await box.FillAsync("要望書");
        await box.PressAsync("Enter");
        await Expect(reader.Page).ToHaveURLAsync(Carries("/search?q="));
        await Expect(reader.Page.Locator(".hits mark").First).ToHaveTextAsync("要望書");
        await reader.Page.Locator(".hits a[href^='/']").First.ClickAsync();

        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        Assert.DoesNotContain("/search", reader.Page.Url, StringComparison.Ordinal);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task SearchPages_ByTheirLinks_HoldOtherHits()
    {
        await using var reader = await site.VisitAsync(javaScript: false);
        await reader.Page.GotoAsync("/search?q=openai");
        var first = await HitsAsync(reader);

        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Next", Exact = true }).ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(Carries("page=2"));
        var second = await HitsAsync(reader);
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Previous", Exact = true }).ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/search?q=openai").ToString());

        Assert.NotEmpty(second);
        Assert.NotEqual(first, second);
        Assert.Equal(first, await HitsAsync(reader));
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Event_OpenedFromTheTimeline_LeadsToItsPartyAndItsDisagreements()
    {
        await using var reader = await site.VisitAsync(javaScript: false);
        await reader.Page.GotoAsync("/");

        await reader.Page.Locator("[data-event='coda-request'] .event-title a").ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/events/coda-request").ToString());
        await reader.Page.GetByRole(AriaRole.Main).Locator("a[href='/parties/coda']").First.ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/parties/coda").ToString());
        await Expect(reader.Page.Locator("[data-event='coda-request']")).Not.ToHaveCountAsync(0);
        await reader.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Disagreements" }).ClickAsync();

        await Expect(reader.Page.Locator("[id='events.coda-request.date']")).ToBeVisibleAsync();
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Disagreements_NarrowedByTheForm_ConcernTheChosenEvent()
    {
        await using var reader = await site.VisitAsync(javaScript: false);
        await reader.Page.GotoAsync("/disagreements");
        var form = reader.Page.Locator("form[action='/disagreements']");

        await form.Locator("select[name=event]").SelectOptionAsync("sora-2-launch");
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(Carries("event=sora-2-launch"));

        await Expect(reader.Page.Locator("[id='events.sora-2-launch.date']")).ToBeVisibleAsync();
        await Expect(reader.Page.Locator("[id='events.coda-request.date']")).ToHaveCountAsync(0);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task CitationList_OfAFilteredTimeline_IsPutInAStyleAndTakenAway()
    {
        await using var reader = await site.VisitAsync(javaScript: false);
        await reader.Page.GotoAsync("/");
        await reader.Facet("CODA").ClickAsync();

        await reader.Page.Locator("a[href='/citations?party=coda']").First.ClickAsync();
        await reader.Page.GetByLabel("Format", new() { Exact = true }).SelectOptionAsync("csl-json");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Update the list" }).ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(Carries("format=csl-json"));
        var shown = await reader.Page.Locator("#references").InnerTextAsync();
        var download = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.GetByRole(AriaRole.Link, new() { Name = "Download .json" }).ClickAsync());

        using var items = JsonDocument.Parse(await File.ReadAllTextAsync(await download.PathAsync()));
        using var preview = JsonDocument.Parse(shown);
        Assert.NotEqual(0, items.RootElement.GetArrayLength());
        Assert.Equal(items.RootElement.GetArrayLength(), preview.RootElement.GetArrayLength());
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Language_ChangedByItsLink_StaysOnTheNextPage()
    {
        await using var reader = await site.VisitAsync(javaScript: false);
        await reader.Page.GotoAsync(SitePages.FilteredByCoda);
        var events = await reader.EventSlugsAsync();

        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "日本語", Exact = true }).ClickAsync();
        await Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("lang", "ja");
        Assert.Equal(events, await reader.EventSlugsAsync());
        await reader.Page.GotoAsync("/parties/coda");

        await Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("lang", "ja");
    }

    private static ILocator Words(Visitor reader) => reader.Page.Locator(".filter-form input[name=q]");

    private static Regex Carries(string part) => new(Regex.Escape(part), default, TimeSpan.FromSeconds(1));

    private static Task<string[]> HitsAsync(Visitor reader) => reader.Page.Locator(".hits > li").EvaluateAllAsync<string[]>("hits => hits.map(h => h.innerText)");
}
