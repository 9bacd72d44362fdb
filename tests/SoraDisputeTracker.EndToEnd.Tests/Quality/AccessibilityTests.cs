using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using SoraDisputeTracker.Testing;

namespace SoraDisputeTracker.EndToEnd.Tests.Quality;

/// <summary>Every kind of page, light and dark, wide and narrow.</summary>
[Collection(SiteTests.Name)]
public sealed class AccessibilityTests(SiteFixture site)
{
    private const int Wide = 1280;
    private const int Phone = 360;
    private const int SmallestPhone = 320;

    private static readonly (int Width, ColorScheme Scheme)[] Views =
        [(Wide, ColorScheme.Light), (Wide, ColorScheme.Dark), (Phone, ColorScheme.Dark), (Phone, ColorScheme.Light)];

    public static TheoryData<string> Addresses() => [.. SitePages.Found.Concat(SitePages.Refused.Select(r => r.Address))];

    [RequiresToolTheory(Tool.Chromium)]
    [MemberData(nameof(Addresses))]
    public async Task Page_CheckedByAxe_HasNoSeriousOrCriticalViolation(string address)
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync(address);
        var violations = new List<string>();
        foreach (var (width, scheme) in Views)
        {
            await reader.Page.SetViewportSizeAsync(width, 900);
            await reader.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var result = await reader.Page.RunAxe();
            Assert.NotEmpty(result.Passes);
            violations.AddRange(result.Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{width} px, {scheme}: {Describe(v)}"));
        }

        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [RequiresToolTheory(Tool.Chromium)]
    [MemberData(nameof(Addresses))]
    public async Task Page_OnAPhone_DoesNotScrollSideways(string address)
    {
        await using var reader = await site.VisitAsync(Phone);
        await reader.Page.GotoAsync(address);
        foreach (var width in (int[])[Phone, SmallestPhone])
        {
            await reader.Page.SetViewportSizeAsync(width, 800);
            Assert.Equal(width, await reader.Page.EvaluateAsync<int>("() => Math.max(document.documentElement.scrollWidth, window.innerWidth)"));
        }
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help} at {string.Join(" | ", violation.Nodes.Select(n => $"{n.Target} {n.Html}"))}";
}
