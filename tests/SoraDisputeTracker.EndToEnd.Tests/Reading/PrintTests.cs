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

    public static TheoryData<string> Addresses() => [.. SitePages.Found];

    [RequiresToolTheory(Tool.Chromium)]
    [MemberData(nameof(Addresses))]
    public async Task Page_Printed_NamesItsAddressAndTheCorpusAndHasNoNavigation(string address)
    {
        await using var reader = await PrintAsync(address);

        var state = reader.Page.Locator(".printed-state");
        await Expect(state).ToBeVisibleAsync();
        await Expect(state).ToContainTextAsync(new Uri(site.Address, address).AbsoluteUri);
        Assert.Matches(Hash(), await state.InnerTextAsync());
        await Expect(reader.Page.GetByRole(AriaRole.Navigation).First).ToBeHiddenAsync();
        await Expect(reader.Page.Locator("form:visible, button:visible")).ToHaveCountAsync(0);
    }

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

    [GeneratedRegex("\\b[0-9a-f]{64}\\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hash();

    [GeneratedRegex("(?<=\\[)[0-9]+(?=\\])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
