using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;
using static SoraDisputeTracker.EndToEnd.Tests.Citations.SourceChoice;

namespace SoraDisputeTracker.EndToEnd.Tests.Citations;

/// <summary>The plain form in which sources are chosen, by itself and when the grid takes its place.</summary>
public sealed class SourceFormTests(SiteFixture site)
{
    private const int Wide = 1280;
    private const int Phone = 390;
    private const string Library = "**/MudBlazor.min*.js";

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData(Wide)]
    [InlineData(Phone)]
    public async Task Form_WithoutJavaScript_CitesWhatIsTicked(int width)
    {
        await using var reader = await site.VisitAsync(width, javaScript: false);
        await reader.Page.GotoAsync("/sources");

        await reader.SourceTick(First).CheckAsync();
        await reader.SourceTick(Second).CheckAsync();
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Cite the chosen" }).ClickAsync();

        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Name = "2 references", Exact = true })).ToBeVisibleAsync();
        await Expect(reader.Page.Locator($"[data-item='{First}'], [data-item='{Second}']")).ToHaveCountAsync(2);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Form_WhereTheControlsCannotBeFetched_StaysAndCites()
    {
        await using var reader = await site.VisitAsync();
        var failed = new TaskCompletionSource();
        reader.Page.RequestFailed += (_, _) => failed.TrySetResult();
        await reader.Page.RouteAsync(Library, route => route.AbortAsync());
        await reader.Page.GotoAsync("/sources");
        await failed.Task.WaitAsync(TimeSpan.FromSeconds(30));

        await reader.SourceTick(First).CheckAsync();
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Cite the chosen" }).ClickAsync();

        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Name = "1 reference", Exact = true })).ToBeVisibleAsync();
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Grid_ComingAfterTicks_KeepsThemAndLeavesTheFocusAlone()
    {
        await using var reader = await site.VisitAsync();
        var released = await reader.HoldAsync(Library);
        await reader.Page.GotoAsync("/sources");
        await reader.SourceTick(First).CheckAsync();
        await reader.SourceTick(Second).CheckAsync();

        var answered = reader.Page.WaitForResponseAsync(Library);
        released.SetResult();
        await answered;

        // Long enough for the grid, were it to come.
        await reader.Page.WaitForTimeoutAsync(1_500);
        await Expect(reader.SourceTick(Second)).ToBeFocusedAsync();
        await reader.SourceTick(Second).BlurAsync();

        await Expect(reader.CiteLink(2)).ToHaveAttributeAsync("href", Cited(First, Second));
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData(Wide)]
    [InlineData(Phone)]
    public async Task Grid_InPlaceOfTheForm_MovesNothing(int width)
    {
        await using var reader = await site.VisitAsync(width);
        await reader.Page.AddInitScriptAsync("""
            window.moved = [];
            new PerformanceObserver(list => {
                for (const shift of list.getEntries()) window.moved.push(`${shift.value} ${shift.sources.map(s => s.node?.className ?? s.node?.nodeName)}`);
            }).observe({ type: 'layout-shift', buffered: true });
            """);

        // What follows the form is in view, or its moving would not count.
        var released = await reader.HoldAsync(Library);
        await reader.Page.GotoAsync("/sources");
        await reader.Page.GetByRole(AriaRole.Heading, new() { Name = "Choose sources to cite" }).EvaluateAsync("heading => heading.scrollIntoView()");
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Name = "The articles" })).ToBeInViewportAsync();
        released.SetResult();
        await reader.ExpectSourceGridAsync();

        // The observer is told after the frame in which something moved.
        await reader.Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 500)))");
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>("() => window.moved"));
    }
}
