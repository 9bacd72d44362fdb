
namespace SoraDisputeTracker.EndToEnd.Tests.Site;

/// <summary>What goes wrong behind a page is noticed, so that a visit without any tells that nothing did.</summary>
public sealed class VisitorTests(SiteFixture site)
{
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
