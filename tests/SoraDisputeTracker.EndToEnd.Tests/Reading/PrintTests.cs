using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Reading;

/// <summary>What stands on paper.</summary>
public sealed partial class PrintTests(SiteFixture site)
{
    private const int PaperWidth = 794;

    [RequiresToolFact(Tool.Chromium)]
    public async Task Timeline_Printed_NamesTheFilterAndNumbersEachEventsSources()
    {
        await using var reader = await PrintAsync(SitePages.FilteredByCoda);

        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Name = "events with CODA" })).ToBeVisibleAsync();
        var references = await reader.Page.Locator(".cite .refs > li").AllInnerTextsAsync();
        Assert.Each(references, r => Assert.Contains("http", r, StringComparison.Ordinal));
        var numbers = await reader.Page.Locator(".printed-numbers").AllInnerTextsAsync();
        Assert.Equal((await reader.EventSlugsAsync()).Length, numbers.Count);
        var cited = numbers.SelectMany(n => Number().Matches(n)).Select(n => int.Parse(n.Value, CultureInfo.InvariantCulture)).Distinct().Order();
        Assert.Equal(Enumerable.Range(1, references.Count), cited);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Timeline_PrintedFromADarkPage_IsBlackOnWhite()
    {
        await using var reader = await site.VisitAsync(PaperWidth, dark: true);
        await reader.Page.Context.AddCookiesAsync([new() { Name = "theme", Value = "dark", Url = site.Address.ToString() }]);
        await reader.Page.GotoAsync("/");

        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(reader.Page.Locator("html")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
        await Expect(reader.Page.Locator("html")).ToHaveCSSAsync("color", "rgb(0, 0, 0)");
    }

    private async Task<Visitor> PrintAsync(string address)
    {
        var reader = await site.VisitAsync(PaperWidth);
        await reader.Page.GotoAsync(address);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        return reader;
    }

    [GeneratedRegex("(?<=\\[)[0-9]+(?=\\])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
