using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Embedding;

/// <summary>Somebody else's page frames ours.</summary>
public sealed class FramingTests(SiteFixture site)
{
    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("/events/coda-request", "CODA asks OpenAI", false)]
    [InlineData("/events/coda-request", "CODA asks OpenAI", true)]
    [InlineData("/?party=coda&lang=ja", "3 件の出来事", false)]
    public async Task Code_OfAPage_ShowsTheEmbedInAForeignPage(string address, string text, bool isIsolated)
    {
        await using var author = await site.VisitAsync();
        await author.Page.GotoAsync(address);
        var code = await author.Page.Locator("#embed-code").InputValueAsync();
        await using var foreign = await ForeignPage.StartAsync(code, isIsolated);
        await using var reader = await site.VisitAsync(address: foreign.Address);

        await reader.Page.GotoAsync("/");

        var frame = reader.Page.FrameLocator("iframe");
        await Expect(frame.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(text);

        // Its own style reaches it too: the sheet has a border, which no element has by default.
        await Expect(frame.Locator("body")).ToHaveCSSAsync("border-top-style", "solid");
        Assert.Empty(await reader.Page.Context.CookiesAsync());
        Assert.True(reader.Troubles.Count == 0, string.Join('\n', reader.Troubles));
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Link_InAFrame_OpensTheFullPageBesideTheForeignOne()
    {
        await using var foreign = await ForeignPage.StartAsync(Frame("/embed/events/coda-request"));
        await using var reader = await site.VisitAsync(address: foreign.Address);
        await reader.Page.GotoAsync("/");

        var opened = await reader.Page.RunAndWaitForPopupAsync(() => reader.Page.FrameLocator("iframe").GetByRole(AriaRole.Heading, new() { Level = 1 }).GetByRole(AriaRole.Link).ClickAsync());

        await Expect(opened).ToHaveURLAsync(new Uri(site.Address, "/events/coda-request").ToString());
        await Expect(opened.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("CODA asks OpenAI");
        Assert.Equal(foreign.Address.ToString(), reader.Page.Url);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Frame_OfAnUnknownEvent_SaysSo()
    {
        await using var foreign = await ForeignPage.StartAsync(Frame("/embed/events/no-such-event"));
        await using var reader = await site.VisitAsync(address: foreign.Address);

        await reader.Page.GotoAsync("/");

        await Expect(reader.Page.FrameLocator("iframe").GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("This event does not exist");
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Frames_OfAllOtherAddresses_AreRefused()
    {
        string[] addresses =
        [
            .. SitePages.Found,
            .. SitePages.Refused.Select(r => r.Address),
            "/events.json", "/robots.txt", "/healthz", "/favicon.svg", "/embed/no-such-embed",
        ];
        await using var foreign = await ForeignPage.StartAsync(string.Concat(addresses.Select(Frame)));
        await using var reader = await site.VisitAsync(address: foreign.Address);
        var refusals = 0;

        await reader.Page.RunAndWaitForConsoleMessageAsync(
            () => reader.Page.GotoAsync("/"),
            new() { Predicate = m => m.Text.Contains("frame-ancestors 'self'", StringComparison.Ordinal) && ++refusals == addresses.Length });

        Assert.Equal(addresses.Length, reader.Page.Frames.Count(f => f.ParentFrame is not null && f.Url.StartsWith("chrome-error:", StringComparison.Ordinal)));
    }

    private string Frame(string address) => $"<iframe title=\"Framed\" src=\"{new Uri(site.Address, address)}\"></iframe>";
}
