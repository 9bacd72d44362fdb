using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Browsing;

/// <summary>A reader's line to the circuit breaks: the page stays what it is, says so, and mends itself.</summary>
public sealed class LostConnectionTests(SiteFixture site)
{
    private const int LongestRecovery = 60_000;

    [RequiresToolFact(Tool.Chromium)]
    public async Task Line_Broken_IsToldWhileTheReaderGoesOnAndNoLongerOnceItStands()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.AddInitScriptAsync(
            "window.WebSocket = class extends WebSocket { constructor(...of) { super(...of); window.line = this; } };");
        await reader.Page.GotoAsync("/");
        await Expect(reader.Picker).ToBeEnabledAsync();
        await reader.Page.EvaluateAsync("() => { window.openedBefore = true; }");

        await reader.Page.RouteAsync("**/_blazor/negotiate*", negotiation => negotiation.AbortAsync());
        await reader.Page.EvaluateAsync("() => window.line.close()");
        await Expect(Notice(reader)).ToBeVisibleAsync();
        await reader.Facet("CODA").ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, SitePages.FilteredByCoda).ToString());
        await Expect(reader.Page.GetByRole(AriaRole.Link, new() { Name = "Remove the filter CODA" })).ToBeVisibleAsync();
        await Expect(Notice(reader)).ToBeVisibleAsync();
        await reader.Page.UnrouteAsync("**/_blazor/negotiate*");

        await Expect(Notice(reader)).ToBeHiddenAsync();
        Assert.True(await reader.Page.EvaluateAsync<bool>("() => window.openedBefore === true"));
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Server_AwayForLongerThanTheFrameworkTries_IsFoundAgainWhenItIsBack()
    {
        using var data = new TemporaryFolder();
        var server = await ServerProcess.StartAsync(data.Path);
        try
        {
            await using var reader = await site.VisitAsync(address: server.Address);
            await reader.Page.Clock.InstallAsync();
            await reader.Page.GotoAsync(SitePages.FilteredByCoda);
            await Expect(reader.Picker).ToBeEnabledAsync();
            await reader.Page.EvaluateAsync("() => { window.openedBefore = true; }");

            await server.KillAsync();
            await server.DisposeAsync();
            await LetTimePassUntilGivenUpAsync(reader);
            await Expect(Notice(reader)).ToBeVisibleAsync();
            server = await ServerProcess.StartAsync(data.Path, server.Address);

            await reader.Page.WaitForFunctionAsync("() => !window.openedBefore", null, new() { Timeout = LongestRecovery });
            await Expect(reader.Page.GetByRole(AriaRole.Link, new() { Name = "Remove the filter CODA" })).ToBeVisibleAsync();
            await Expect(Notice(reader)).ToBeHiddenAsync();
        }
        finally
        {
            await server.DisposeAsync();
        }
    }

    private static ILocator Notice(Visitor reader) => reader.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Connection lost" });

    // The page's clock runs ahead of ours: half a minute of its time in a moment.
    private static async Task LetTimePassUntilGivenUpAsync(Visitor reader)
    {
        for (var halfMinutes = 0; halfMinutes < 100; halfMinutes++)
        {
            if (await reader.Page.Locator("#components-reconnect-modal.components-reconnect-failed").CountAsync() > 0)
                return;
            await reader.Page.Clock.FastForwardAsync("00:30");
            await Task.Delay(100);
        }

        Assert.Fail("In fifty minutes of the page's time the framework has not given up.");
    }
}
