using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Controls;

/// <summary>What the islands' controls look like when they are open: the cut stylesheet leaves nothing out, and everybody can use them.</summary>
public sealed class ControlStyleTests(SiteFixture site)
{
    // Every rule of the whole stylesheet that fits an element of an open control must stand in what the page has loaded; rules without a class are
    // left out on purpose, because they restyle the page's own elements.
    private const string MissingRules = """
        async whole => {
          const full = await new CSSStyleSheet().replace(await (await fetch(whole)).text());
          const selectors = function* (rules) {
            for (const rule of rules) {
              if (rule.cssRules?.length) yield* selectors(rule.cssRules);
              if (rule.selectorText) yield* rule.selectorText.split(/,(?![^(]*\))/).map(s => s.trim());
            }
          };
          const held = new Set([...document.styleSheets].flatMap(sheet => [...selectors(sheet.cssRules)]));
          const parts = [...document.querySelectorAll('[data-controls] [class*=mud-], .mud-popover-provider [class*=mud-], .mud-overlay')];
          const used = [...selectors(full.cssRules)].filter(s => s.includes('.') && parts.some(part => { try { return part.matches(s.replace(/::[\w-]+$/, '')); } catch { return false; } }));
          return { used: used.length, missing: [...new Set(used.filter(s => !held.has(s)))] };
        }
        """;

    public static TheoryData<string, bool> StatesLightAndDark()
    {
        var states = new TheoryData<string, bool>();
        foreach (var state in ControlStates.Names)
        {
            states.Add(state, false);
            states.Add(state, true);
        }

        return states;
    }

    public static TheoryData<string> States() => [.. ControlStates.Names];

    [RequiresToolTheory(Tool.Chromium)]
    [MemberData(nameof(States))]
    public async Task Control_Open_HasEveryRuleThatTheLibraryHasForIt(string state)
    {
        await using var reader = await site.VisitAsync();
        await ControlStates.OpenAsync(reader, state);

        var found = await reader.Page.EvaluateAsync<FoundRules>(MissingRules, "/_content/MudBlazor/MudBlazor.min.css");

        Assert.True(found.Used > 20, $"{found.Used} rules of the library fit.");
        Assert.Empty(found.Missing);
    }

    [RequiresToolTheory(Tool.Chromium)]
    [MemberData(nameof(StatesLightAndDark))]
    public async Task Control_Open_TakesTheColoursOfThePage(string state, bool dark)
    {
        await using var reader = await site.VisitAsync(dark: dark);
        await ControlStates.OpenAsync(reader, state);

        var colours = await reader.Page.EvaluateAsync<string[][]>("""
            () => {
              const probe = document.body.appendChild(document.createElement('i'));
              const token = (name, property) => { probe.style[property] = `var(${name})`; return getComputedStyle(probe)[property]; };
              const [ink, soft, accent, card, paper] = ['--ink', '--soft', '--accent', '--card', '--paper'].map(name => token(name, 'color'));
              const parts = [...document.querySelectorAll('[data-controls] .mud-input, [data-controls] .mud-chip, .mud-popover-open, .mud-popover-open .mud-list-item, .mud-popover-open button:not(:disabled)')];
              const tones = ['--teal', '--vermilion', '--indigo', '--violet', '--ochre', '--grey'].map(name => token(name, 'color'));
              const known = new Set([ink, soft, accent, card, ...tones]);
              probe.remove();
              return [parts.map(p => p.className), parts.filter(p => !known.has(getComputedStyle(p).color)).map(p => `${p.className}: ${getComputedStyle(p).color}`),
                [...document.querySelectorAll('.mud-popover-open')].filter(p => getComputedStyle(p).backgroundColor !== card).map(p => getComputedStyle(p).backgroundColor)];
            }
            """);

        Assert.NotEmpty(colours[0]);
        Assert.Empty(colours[1]);
        Assert.Empty(colours[2]);
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("en-GB")]
    [InlineData("ja-JP")]
    public async Task Control_OpenAndCheckedByAxe_HasNoViolation(string locale)
    {
        var violations = new List<string>();
        foreach (var state in ControlStates.Names)
        {
            await using var reader = await site.VisitAsync(width: locale == "ja-JP" ? 390 : 1280, locale: locale);
            await ControlStates.OpenAsync(reader, state);
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await reader.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                var rules = scheme == ColorScheme.Light ? null : AxeScan.RulesOfTheView;
                violations.AddRange((await AxeScan.ViolationsAsync(reader.Page, rules)).Select(line => $"{state}, {scheme}: {line}"));
            }

            Assert.True(reader.Troubles.Count == 0, string.Join('\n', reader.Troubles));
        }

        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("parties")]
    [InlineData("sources")]
    [InlineData("days")]
    [InlineData("styles")]
    public async Task Control_OpenInAWindowReadAt400Percent_FitsIt(string state)
    {
        const int Width = 320;
        const int Height = 256;
        await using var reader = await site.VisitAsync(Width);
        await reader.Page.SetViewportSizeAsync(Width, Height);
        await ControlStates.OpenAsync(reader, state);

        var list = reader.Page.Locator(".mud-popover-open");
        var box = await list.BoundingBoxAsync();
        Assert.InRange(box!.X, 0, Width);
        Assert.InRange(box.X + box.Width, 0, Width);
        Assert.InRange(box.Height, 0, Height);
        Assert.Equal(Width, await reader.Page.EvaluateAsync<int>("() => Math.max(document.documentElement.scrollWidth, window.innerWidth)"));
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("parties")]
    [InlineData("days")]
    public async Task Control_OpenWhenThePageIsPrinted_IsLeftOut(string state)
    {
        await using var reader = await site.VisitAsync();
        await ControlStates.OpenAsync(reader, state);

        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.NotEqual(0, await reader.Page.Locator(".mud-popover-open").CountAsync());
        await Expect(reader.Page.Locator(".mud-popover-open:visible, .mud-overlay:visible")).ToHaveCountAsync(0);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Chip_ChosenInForcedColours_IsMarked()
    {
        await using var reader = await site.VisitAsync();
        await ControlStates.OpenAsync(reader, "filter");
        await reader.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });

        var colours = await reader.Page.Locator(".kind-chips .mud-chip").EvaluateAllAsync<string[]>(
            "chips => chips.map(chip => `${chip.getAttribute('aria-pressed')} ${getComputedStyle(chip).backgroundColor}`)");

        Assert.Equal(2, colours.Distinct(StringComparer.Ordinal).Count());
        Assert.Single(colours, c => c.StartsWith("true ", StringComparison.Ordinal));
        Assert.Equal(2, colours.Select(c => c.Split(' ', 2)[1]).Distinct(StringComparer.Ordinal).Count());
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Control_OpenInJapanese_AsksForNoTextThatIsMissing()
    {
        foreach (var state in ControlStates.Names)
        {
            await using var reader = await site.VisitAsync(locale: "ja-JP");
            await ControlStates.OpenAsync(reader, state);
        }

        Assert.DoesNotContain(site.Warnings, line => line.Contains("asks for the text", StringComparison.Ordinal));
    }

    private sealed class FoundRules
    {
        public int Used { get; set; }

        public string[] Missing { get; set; } = [];
    }
}
