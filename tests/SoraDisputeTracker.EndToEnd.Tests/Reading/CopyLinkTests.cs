using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Reading;

/// <summary>A reader takes a record's address along.</summary>
public sealed class CopyLinkTests(SiteFixture site)
{
    [RequiresToolTheory(Tool.Chromium, DisableParallelization = true)]
    [InlineData("/?party=coda", "/events/coda-request")]
    [InlineData("/events/coda-request", "/events/coda-request")]
    [InlineData("/parties/coda", "/parties/coda")]
    [InlineData("/demands/publishers-opt-in", "/demands/publishers-opt-in")]
    [InlineData("/sources/tekedia-coda-demand", "/sources/tekedia-coda-demand")]
    public async Task CopyLink_ByKeyboard_PutsTheAddressOnTheClipboardAndSaysSo(string page, string copied)
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await reader.Page.GotoAsync(page);

        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Copy link" }).First.PressAsync("Enter");

        await Expect(reader.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Link copied" })).ToHaveCountAsync(1);
        Assert.Equal(new Uri(site.Address, copied).ToString(), await reader.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        Assert.True(reader.Troubles.Count == 0, string.Join('\n', reader.Troubles));
    }

    [RequiresToolFact(Tool.Chromium, DisableParallelization = true)]
    public async Task CopyLink_OfADisagreement_LeadsToIt()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await reader.Page.GotoAsync("/disagreements");
        var first = reader.Page.Locator("article[data-disagreement]").First;

        await first.GetByRole(AriaRole.Button, new() { Name = "Copy link" }).ClickAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Link copied" })).ToHaveCountAsync(1);
        var address = await reader.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        var text = await first.GetByRole(AriaRole.Heading).First.InnerTextAsync();
        await reader.Page.GotoAsync(address);

        await Expect(reader.Page.Locator($"[id='{new Uri(address).Fragment[1..]}']")).ToContainTextAsync(text);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task CopyLink_WithoutJavaScript_IsNotShown()
    {
        await using var reader = await site.VisitAsync(javaScript: false);

        await reader.Page.GotoAsync("/?party=coda");

        await Expect(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Copy link" })).ToHaveCountAsync(0);
    }
}
