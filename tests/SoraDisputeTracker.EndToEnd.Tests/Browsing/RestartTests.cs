using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Browsing;

/// <summary>The server dies and comes back under a reader's eyes.</summary>
public sealed class RestartTests(SiteFixture site)
{
    private const int LongestRecovery = 60_000;

    [RequiresToolFact(Tool.Chromium)]
    public async Task OpenPage_ServerRestarted_RecoversByItselfWithItsFilter()
    {
        using var data = new TemporaryFolder();
        var server = await ServerProcess.StartAsync(data.Path);
        try
        {
            await using var reader = await site.VisitAsync(address: server.Address);
            var circuit = await reader.Page.RunAndWaitForWebSocketAsync(() => reader.Page.GotoAsync(SitePages.FilteredByCoda));
            await Expect(reader.Picker).ToBeEnabledAsync();
            var before = await reader.EventSlugsAsync();
            await reader.Page.EvaluateAsync("() => { window.openedBeforeTheRestart = true; }");

            await server.KillAsync();
            await server.DisposeAsync();
            server = await ServerProcess.StartAsync(data.Path, server.Address);

            await reader.Page.WaitForFunctionAsync("() => !window.openedBeforeTheRestart", null, new() { Timeout = LongestRecovery });
            await Expect(reader.Page).ToHaveURLAsync(new Uri(server.Address, SitePages.FilteredByCoda).ToString());
            await Expect(reader.Page.Locator("[data-event]")).ToHaveCountAsync(before.Length);
            Assert.NotEmpty(before);
            Assert.Equal(before, await reader.EventSlugsAsync());
            Assert.True(circuit.IsClosed);
        }
        finally
        {
            await server.DisposeAsync();
        }
    }
}
