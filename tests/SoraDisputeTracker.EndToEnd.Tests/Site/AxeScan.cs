using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SoraDisputeTracker.EndToEnd.Tests.Site;

/// <summary>
/// axe-core over what a page shows. Only violations come back in full: to list each of the thousands of nodes that pass took three
/// times as long as to check them.
/// </summary>
internal static class AxeScan
{
    /// <summary>The rules whose outcome the width of the window or the colours can change; all others say the same in every view.</summary>
    public static IReadOnlyList<string> RulesOfTheView { get; } = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"];

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Checks the page as it stands.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rules">The rules to check, or none for all.</param>
    /// <returns>A line for each violation: the rule, what it asks for, and each element that it is broken at.</returns>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, IReadOnlyList<string>? rules = null)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(Script);
        var found = await page.EvaluateAsync<Findings>(
            """
            async rules => {
              const result = await axe.run(document, { resultTypes: ['violations'], ...(rules && { runOnly: rules }) });
              const line = v => `${v.id}: ${v.help} at ${v.nodes.map(node => node.target + ' ' + node.html).join(' | ')}`;
              return { passes: result.passes.length, violations: result.violations.map(line) };
            }
            """,
            rules);
        Assert.True(found.Passes > 0, $"axe found nothing to check on {page.Url}.");
        return found.Violations;
    }

    /// <summary>Checks the page wide and narrow, light and dark: every rule once, and in each view those that it can change.</summary>
    /// <param name="page">The page; it is left narrow and light.</param>
    /// <returns>A line for each violation, with the view that it was found in.</returns>
    public static async Task<IReadOnlyList<string>> ViolationsInEveryViewAsync(IPage page)
    {
        const int Wide = 1280;
        const int Phone = 360;
        var violations = new List<string>();
        foreach (var (width, scheme, rules) in ((int, ColorScheme, IReadOnlyList<string>?)[])
            [(Wide, ColorScheme.Light, null), (Wide, ColorScheme.Dark, RulesOfTheView), (Phone, ColorScheme.Dark, RulesOfTheView), (Phone, ColorScheme.Light, RulesOfTheView)])
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            violations.AddRange((await ViolationsAsync(page, rules)).Select(line => $"{width} px, {scheme}: {line}"));
        }

        return violations;
    }

    private sealed class Findings
    {
        public int Passes { get; set; }

        public string[] Violations { get; set; } = [];
    }
}
