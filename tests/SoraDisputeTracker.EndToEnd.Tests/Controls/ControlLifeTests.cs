using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Controls;

/// <summary>The controls over a visit: one provider on a page, lists that open again after every hop, and nothing that moves when they come.</summary>
public sealed class ControlLifeTests(SiteFixture site)
{
    [RequiresToolFact(Tool.Chromium)]
    public async Task Lists_OverLinksBackAndForward_OpenAgain()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        await ExpectOneProviderAndAListAsync(reader, "#party-picker");
        await reader.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Cite" }).ClickAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Citations" })).ToBeVisibleAsync();
        await ExpectOneProviderAndAListAsync(reader, "#choice-style");

        await reader.Page.GoBackAsync();
        await ExpectOneProviderAndAListAsync(reader, "#party-picker");
        await reader.Page.GoForwardAsync();
        await ExpectOneProviderAndAListAsync(reader, "#choice-style");

        Assert.Equal(0, await reader.Page.Locator("style").CountAsync());
        Assert.True(reader.Troubles.Count == 0, string.Join('\n', reader.Troubles));
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("/", 1280)]
    [InlineData("/?party=coda&party=openai&kind=request", 1280)]
    [InlineData("/?party=coda&party=openai&kind=request", 800)]
    [InlineData("/?party=coda&party=openai&kind=request", 390)]
    [InlineData("/citations", 1280)]
    [InlineData("/citations", 390)]
    public async Task Controls_Coming_MoveNothing(string address, int width)
    {
        await using var reader = await site.VisitAsync(width);
        await reader.Page.AddInitScriptAsync("""
            window.shifts = [];
            new PerformanceObserver(list => {
              for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts.push(`${entry.value} ${entry.sources.map(s => s.node?.outerHTML?.slice(0, 80)).join(' | ')}`);
            }).observe({ type: 'layout-shift', buffered: true });
            """);
        await reader.Page.GotoAsync(address);

        await ControlStates.ShowControlsAsync(reader);
        await Expect(reader.Page.Locator("[data-controls] select")).ToHaveCountAsync(0);

        Assert.Empty(await reader.Page.EvaluateAsync<string[]>("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(window.shifts))))"));
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Library_UntilAHandMoves_IsNotFetched()
    {
        await using var reader = await site.VisitAsync(hand: false);
        var fetched = new List<string>();
        reader.Page.Request += (_, request) => fetched.Add(new Uri(request.Url).AbsolutePath);
        await reader.Page.GotoAsync("/citations");
        await Expect(reader.Page.Locator("[data-controls=live]")).ToHaveCountAsync(1);

        // Long enough for the library, were it wanted.
        await reader.Page.WaitForTimeoutAsync(1_000);
        Assert.DoesNotContain(fetched, path => path.Contains("MudBlazor", StringComparison.Ordinal));
        await reader.Page.Mouse.MoveAsync(5, 5);

        await Expect(reader.Page.Locator("[data-controls] .mud-input").First).ToBeVisibleAsync();
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Library_OnAPageWithoutIslands_IsNotFetched()
    {
        await using var reader = await site.VisitAsync();
        var fetched = new List<string>();
        reader.Page.Request += (_, request) => fetched.Add(new Uri(request.Url).AbsolutePath);

        await reader.Page.GotoAsync("/events/coda-request", new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Contains(fetched, path => path.StartsWith("/bundles/site", StringComparison.Ordinal));
        Assert.DoesNotContain(fetched, path => path.Contains("MudBlazor", StringComparison.Ordinal) || path.StartsWith("/bundles/controls", StringComparison.Ordinal));
    }

    private static async Task ExpectOneProviderAndAListAsync(Visitor reader, string field)
    {
        await ControlStates.ShowControlsAsync(reader);
        await Expect(reader.Page.Locator(".mud-popover-provider")).ToHaveCountAsync(1);
        await reader.Page.Locator($"input{field}").ClickAsync();
        await Expect(reader.Suggestions.First).ToBeVisibleAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(reader.Suggestions).ToHaveCountAsync(0);
    }
}
