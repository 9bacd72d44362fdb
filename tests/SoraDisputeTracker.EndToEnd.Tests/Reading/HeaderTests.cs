using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Reading;

/// <summary>The header keeps its shape at every width, in both languages, with and without the reader's list.</summary>
public sealed class HeaderTests(SiteFixture site)
{
    private const int Narrowest = 320;
    private const int Widest = 1920;
    private const int Step = 40;
    private const int NarrowestField = 160;
    private const int HighestLine = 40;

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("en-GB")]
    [InlineData("ja-JP")]
    public async Task Header_ListBegun_MovesNothingAndLeavesTheSearchItsWidth(string locale)
    {
        await using var without = await site.VisitAsync(locale: locale);
        await without.Page.GotoAsync("/events/coda-request");
        await using var with = await site.VisitAsync(locale: locale);
        await with.Page.GotoAsync("/events/coda-request");
        await with.Page.Locator("header [data-pick='events/coda-request']").PressAsync(" ");
        await Expect(with.Page.Locator("a[data-basket]")).ToBeVisibleAsync();

        var faults = new List<string>();
        for (var width = Narrowest; width <= Widest; width += Step)
        {
            await without.Page.SetViewportSizeAsync(width, 900);
            await with.Page.SetViewportSizeAsync(width, 900);
            var (plain, begun) = (await ShapeAsync(without), await ShapeAsync(with));
            var basket = (await with.Page.Locator("a[data-basket]").BoundingBoxAsync())!;
            var page = await with.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            if (!plain.Values.SequenceEqual(begun.Values))
                faults.Add($"{width}: the list moves {string.Join(", ", plain.Keys.Where(k => plain[k] != begun[k]))}");
            if (begun["field"].Width < NarrowestField)
                faults.Add($"{width}: the search is {begun["field"].Width} px wide");
            if (begun["name"].Height > HighestLine || begun["language"].Height > HighestLine || basket.Height > HighestLine)
                faults.Add($"{width}: the name, the language or the list is broken into lines");
            if (basket.X < 0 || basket.X + basket.Width > width || page > width)
                faults.Add($"{width}: the page is wider than the window");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData(1280)]
    [InlineData(Narrowest)]
    public async Task List_AtAnyWidth_HasTheSameName(int width)
    {
        await using var reader = await site.VisitAsync(width);
        await reader.Page.GotoAsync("/events/coda-request");

        await reader.Page.Locator("header [data-pick='events/coda-request']").PressAsync(" ");

        await Expect(reader.Page.GetByRole(AriaRole.Link, new() { Name = "Your list (1)", Exact = true })).ToBeVisibleAsync();
    }

    private static async Task<Dictionary<string, Box>> ShapeAsync(Visitor reader)
    {
        var boxes = await reader.Page.EvaluateAsync<Dictionary<string, int[]>>(
            """
            () => Object.fromEntries(Object.entries({
              header: '.masthead', name: '.brand span', places: '.masthead nav', field: '#site-search', language: '.masthead .language',
            }).map(([name, selector]) => {
              const { x, y, width, height } = document.querySelector(selector).getBoundingClientRect();
              return [name, [x, y, width, height].map(Math.round)];
            }))
            """);
        return boxes.ToDictionary(b => b.Key, b => new Box(b.Value[0], b.Value[1], b.Value[2], b.Value[3]));
    }

    private sealed record Box(int X, int Y, int Width, int Height);
}
