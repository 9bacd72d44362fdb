using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Quality;

/// <summary>Nothing goes wrong behind the page: no console error, no violation of the Content-Security-Policy, no failed request.</summary>
public sealed class QuietConsoleTests(SiteFixture site)
{
    public static TheoryData<string> Addresses() => [.. SitePages.Found];

    [RequiresToolTheory(Tool.Chromium)]
    [MemberData(nameof(Addresses))]
    public async Task Page_OpenedAndLeftByALink_ReportsNothing(string address)
    {
        await using var reader = await site.VisitAsync();

        await reader.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await reader.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Sources" }).First.ClickAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Sources" })).ToBeVisibleAsync();

        Assert.True(reader.Troubles.Count == 0, string.Join('\n', reader.Troubles));
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Visitor_PageWithAForbiddenScript_NoticesTheViolation()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/about");

        await reader.Page.EvaluateAsync("""
            () => new Promise(done => {
                document.addEventListener('securitypolicyviolation', done, { once: true });
                const script = document.createElement('script');
                script.textContent = 'document.title = "injected"';
                document.head.append(script);
            })
            """);

        Assert.Contains(reader.Troubles, t => t.Contains("Content Security Policy", StringComparison.Ordinal));
        Assert.NotEqual("injected", await reader.Page.TitleAsync());
    }
}
