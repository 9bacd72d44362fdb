using SoraDisputeTracker.EndToEnd.Tests.Site;

namespace SoraDisputeTracker.EndToEnd.Tests.Reading;

/// <summary>Every page in Japanese, and every page with larger letters, on a narrow screen (WCAG 2.2, 1.4.4 and 1.4.10).</summary>
public sealed class NarrowPageTests(SiteFixture site)
{
    public static TheoryData<string> Addresses() => [.. SitePages.Found.Concat(SitePages.Refused.Select(r => r.Address))];

    [RequiresToolTheory(Tool.Chromium)]
    [MemberData(nameof(Addresses))]
    public async Task Page_WithLettersTwiceAsLarge_DoesNotScrollSideways(string address)
    {
        const int Width = 640;
        await using var reader = await site.VisitAsync(Width);
        await reader.Page.GotoAsync(address);

        await reader.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");

        Assert.Equal(Width, await WidthAsync(reader));
    }

    private static Task<int> WidthAsync(Visitor reader) =>
        reader.Page.EvaluateAsync<int>("() => Math.max(document.documentElement.scrollWidth, window.innerWidth)");
}
