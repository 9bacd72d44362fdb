using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;

namespace SoraDisputeTracker.EndToEnd.Tests.Quality;

/// <summary>Every kind of page, light and dark, wide and narrow.</summary>
public sealed class AccessibilityTests(SiteFixture site)
{
    private const int Wide = 1280;
    private const int Phone = 360;
    private const int SmallestPhone = 320;

    // What a page says of itself to assistive technology is the same in light and dark; these are what colours can change.
    private static readonly AxeRunOptions OfColours = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"] },
    };

    private static readonly (int Width, ColorScheme Scheme, AxeRunOptions? Rules)[] Views =
    [
        (Wide, ColorScheme.Light, null), (Wide, ColorScheme.Dark, OfColours), (Phone, ColorScheme.Dark, OfColours), (Phone, ColorScheme.Light, null),
    ];

    public static TheoryData<string, string> AddressesInEachLanguage()
    {
        var addresses = new TheoryData<string, string>();
        foreach (var address in SitePages.Found.Concat(SitePages.Refused.Select(r => r.Address)))
        {
            addresses.Add(address, "en-GB");
            addresses.Add(address, "ja-JP");
        }

        foreach (var address in SitePages.Embeds)
            addresses.Add(address, "en-GB");
        return addresses;
    }

    [RequiresToolTheory(Tool.Chromium)]
    [MemberData(nameof(AddressesInEachLanguage))]
    public async Task Page_CheckedByAxe_HasNoViolation(string address, string locale)
    {
        await using var reader = await site.VisitAsync(locale: locale);
        await reader.Page.GotoAsync(address);
        var violations = new List<string>();
        foreach (var (width, scheme, rules) in Views)
        {
            await reader.Page.SetViewportSizeAsync(width, 900);
            await reader.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var result = await reader.Page.RunAxe(rules);
            Assert.NotEmpty(result.Passes);
            violations.AddRange(result.Violations.Select(v => $"{width} px, {scheme}: {Describe(v)}"));
        }

        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [RequiresToolTheory(Tool.Chromium)]
    [MemberData(nameof(AddressesInEachLanguage))]
    public async Task Page_OnAPhone_DoesNotScrollSideways(string address, string locale)
    {
        await using var reader = await site.VisitAsync(Phone, locale: locale);
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
