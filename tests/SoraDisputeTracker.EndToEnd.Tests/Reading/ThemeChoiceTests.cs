using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Reading;

/// <summary>A reader chooses light or dark, or leaves it to the system.</summary>
public sealed class ThemeChoiceTests(SiteFixture site)
{
    private const string Dark = "rgb(20, 22, 26)";
    private const string Light = "rgb(251, 250, 246)";

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData(false, Light)]
    [InlineData(true, Dark)]
    public async Task Page_NothingChosen_FollowsTheSystem(bool dark, string paper)
    {
        await using var reader = await site.VisitAsync(dark: dark);

        await reader.Page.GotoAsync("/about");

        await Expect(reader.Page.GetByRole(AriaRole.Radio, new() { Name = "As the system" })).ToBeCheckedAsync();
        await Expect(reader.Page.Locator("html")).ToHaveCSSAsync("background-color", paper);
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("Dark", false, Dark)]
    [InlineData("Light", true, Light)]
    public async Task Choice_Made_GoesBeforeTheSystemAndIsKeptOverReloadAndNavigation(string choice, bool systemIsDark, string paper)
    {
        await using var reader = await site.VisitAsync(dark: systemIsDark);
        await reader.Page.GotoAsync("/about");

        await reader.Page.GetByRole(AriaRole.Radio, new() { Name = choice }).CheckAsync();
        await ExpectPaperAsync();
        await reader.Page.ReloadAsync();
        await ExpectPaperAsync();
        await reader.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Parties" }).First.ClickAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Parties" })).ToBeVisibleAsync();
        await ExpectPaperAsync();

        await Expect(reader.Page.GetByRole(AriaRole.Radio, new() { Name = choice })).ToBeCheckedAsync();
        Assert.True(reader.Troubles.Count == 0, string.Join('\n', reader.Troubles));

        Task ExpectPaperAsync() => Expect(reader.Page.Locator("html")).ToHaveCSSAsync("background-color", paper);
    }

    // A ground that changes slowly stands for a while under letters that cannot be read on it.
    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("/")]
    [InlineData("/search?q=request")]
    [InlineData("/sources/coda-notice-ja")]
    [InlineData("/citations")]
    public async Task Choice_Made_ColoursEveryPartAtOnce(string address)
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        await reader.Page.GotoAsync(address);
        await reader.Page.GetByRole(AriaRole.Radio, new() { Name = "Dark" }).ScrollIntoViewIfNeededAsync();

        var changing = await reader.Page.EvaluateAsync<string[]>("""
            () => {
              document.getAnimations().forEach(earlier => earlier.cancel());
              document.querySelector('input[type=radio][value=dark]').click();
              return document.getAnimations().map(change => `${change.transitionProperty} of ${change.effect.target.className}`);
            }
            """);

        Assert.Empty(changing);
        await Expect(reader.Page.Locator("html")).ToHaveCSSAsync("background-color", Dark);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Choice_TakenBackByArrowKeys_FollowsTheSystemAgain()
    {
        await using var reader = await site.VisitAsync(dark: true);
        await reader.Page.GotoAsync("/about");
        await reader.Page.GetByRole(AriaRole.Radio, new() { Name = "Light" }).CheckAsync();

        await reader.Page.Keyboard.PressAsync("ArrowUp");
        await reader.Page.ReloadAsync();

        await Expect(reader.Page.GetByRole(AriaRole.Radio, new() { Name = "As the system" })).ToBeCheckedAsync();
        await Expect(reader.Page.Locator("html")).ToHaveCSSAsync("background-color", Dark);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Cookie_WithoutJavaScript_ColoursThePageAndNoSwitchIsShown()
    {
        await using var reader = await site.VisitAsync(javaScript: false);
        await reader.Page.Context.AddCookiesAsync([new() { Name = "theme", Value = "dark", Url = site.Address.ToString() }]);

        await reader.Page.GotoAsync("/about");

        await Expect(reader.Page.Locator("html")).ToHaveCSSAsync("background-color", Dark);
        await Expect(reader.Page.GetByRole(AriaRole.Radio)).ToHaveCountAsync(0);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Cookie_OfAnUnknownTheme_IsPassedOver()
    {
        using var client = site.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/about") { Headers = { { "Cookie", "theme=\"><script>" } } };

        using var response = await client.SendAsync(request);

        Assert.True(response.IsSuccessStatusCode);
        Assert.DoesNotContain("data-theme=", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
