using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Browsing;

/// <summary>The fields of the filter: each change applies at once, the address holds it, and the reader stays where he works.</summary>
public sealed partial class FilterBarTests(SiteFixture site)
{
    [RequiresToolFact(Tool.Chromium)]
    public async Task Picker_TwoPartiesAndAPeriod_HoldOverBackForwardReloadAndSharing()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        await PickAsync(reader, "CODA", "/?party=coda");
        await PickAsync(reader, "集英社", "/?party=coda&party=shueisha", "Shueisha");
        var both = await reader.EventSlugsAsync();
        await reader.Page.Locator(".periods").GetByRole(AriaRole.Link, new() { Name = "October 2025" }).ClickAsync();
        await ExpectAddressAsync(reader, "/?party=coda&party=shueisha&from=2025-10&to=2025-10");
        await Expect(reader.Page.Locator(".active-filters")).ToContainTextAsync("from October 2025");
        var october = await reader.EventSlugsAsync();

        await reader.Page.GoBackAsync();
        await ExpectListAsync(reader, "/?party=coda&party=shueisha", both);
        await reader.Page.GoForwardAsync();
        await ExpectListAsync(reader, "/?party=coda&party=shueisha&from=2025-10&to=2025-10", october);
        await reader.Page.ReloadAsync();
        await ExpectListAsync(reader, "/?party=coda&party=shueisha&from=2025-10&to=2025-10", october);
        await using var other = await site.VisitAsync(Phone);
        await other.Page.GotoAsync(reader.Page.Url);
        await ExpectListAsync(other, "/?party=coda&party=shueisha&from=2025-10&to=2025-10", october);

        Assert.NotEmpty(october);
        Assert.True(october.Length < both.Length);
        Assert.True(reader.Troubles.Count == 0, string.Join('\n', reader.Troubles));
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Kind_Chosen_FiltersKeepsTheFocusAndTellsTheCount()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        await Expect(reader.Picker).ToBeEnabledAsync();
        var kind = reader.Page.GetByRole(AriaRole.Group, new() { Name = "Kind" }).GetByRole(AriaRole.Button, new() { Name = "Request", Exact = true });

        await kind.FocusAsync();
        await reader.Page.Keyboard.PressAsync(" ");

        await ExpectAddressAsync(reader, "/?kind=request");
        await Expect(kind).ToBeFocusedAsync();
        await Expect(kind).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(reader.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "of the kind Request" })).ToBeVisibleAsync();
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Words_Entered_ApplyOnceUnderACleanAddress()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        await Expect(reader.Picker).ToBeEnabledAsync();
        var steps = await reader.Page.EvaluateAsync<int>("() => history.length");

        await reader.Page.GetByLabel("Words", new() { Exact = true }).FillAsync("opt-in");
        await reader.Page.GetByLabel("Words", new() { Exact = true }).PressAsync("Enter");

        await ExpectAddressAsync(reader, "/?q=opt-in");
        await Expect(reader.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "opt-in" })).ToBeVisibleAsync();
        Assert.Equal(steps + 1, await reader.Page.EvaluateAsync<int>("() => history.length"));
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("2025-13-40", "", "A day, month or year")]
    [InlineData("2026", "2025", "before the beginning")]
    public async Task Dates_ThatCannotBeMeant_AreToldAndLeaveTheAddressAlone(string from, string to, string told)
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync(SitePages.FilteredByCoda);
        await Expect(reader.Picker).ToBeEnabledAsync();

        await reader.Page.GetByLabel("To", new() { Exact = true }).FillAsync(to);
        await reader.Page.GetByLabel("From", new() { Exact = true }).FillAsync(from);
        await reader.Page.GetByLabel("From", new() { Exact = true }).PressAsync("Tab");

        await Expect(reader.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync(told);
        Assert.DoesNotContain("2025-13-40", reader.Page.Url, StringComparison.Ordinal);
        await Expect(reader.Page.Locator("[data-event]").First).ToBeVisibleAsync();
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Suggestions_OfSeveralSides_StandUnderTheirSide()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        await Expect(reader.Picker).ToBeEnabledAsync();

        await reader.Picker.FocusAsync();
        await reader.Page.Keyboard.TypeAsync("open");

        await Expect(reader.Suggestions.First.Locator(".suggestion-side")).ToHaveTextAsync("OpenAI");
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Fields_InJapanese_SpeakJapanese()
    {
        await using var reader = await site.VisitAsync(locale: "ja-JP");
        await reader.Page.GotoAsync("/");
        await Expect(reader.Picker).ToBeEnabledAsync();

        await reader.Page.GetByRole(AriaRole.Group, new() { Name = "種類" }).GetByRole(AriaRole.Button, new() { Name = "要請", Exact = true }).ClickAsync();

        await ExpectAddressAsync(reader, "/?kind=request");
        await Expect(reader.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "種類：要請" })).ToBeVisibleAsync();
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Source_ChosenFromTheList_FiltersAndKeepsTheFocus()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        await Expect(reader.Picker).ToBeEnabledAsync();
        var source = reader.Page.GetByRole(AriaRole.Combobox, new() { Name = "Source", Exact = true });

        await source.ClickAsync();
        await reader.Suggestions.GetByText("INTERNET Watch", new() { Exact = true }).ClickAsync();

        await ExpectAddressAsync(reader, "/?source=internet-watch-coda");
        await Expect(source).ToHaveValueAsync("INTERNET Watch");
        await Expect(source).ToBeFocusedAsync();
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Parties_AllOfThemThenOneTakenOut_GoBackToAny()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/?party=coda&party=openai");
        await Expect(reader.Picker).ToBeEnabledAsync();

        await reader.Page.GetByRole(AriaRole.Radio, new() { Name = "All of them" }).CheckAsync();
        await ExpectAddressAsync(reader, "/?party=coda&party=openai&match=all");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Take CODA out of the filter" }).ClickAsync();

        await ExpectAddressAsync(reader, "/?party=openai");
        await Expect(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Take OpenAI out of the filter" })).ToBeVisibleAsync();
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Calendar_TwoDaysByKeyboard_FillTheFields()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/?from=2025-10&to=2025-10");
        await Expect(reader.Picker).ToBeEnabledAsync();
        var opener = reader.Page.GetByRole(AriaRole.Button, new() { Name = "Choose days in a calendar" });

        await opener.PressAsync("Enter");
        var calendar = reader.Page.GetByRole(AriaRole.Dialog, new() { Name = "Choose days in a calendar" });
        await Expect(calendar.Locator(":focus")).ToHaveCountAsync(1);
        await calendar.GetByRole(AriaRole.Button).Filter(new() { HasTextRegex = TenthDay() }).First.PressAsync("Enter");
        await calendar.GetByRole(AriaRole.Button).Filter(new() { HasTextRegex = TwelfthDay() }).First.PressAsync("Enter");

        await Expect(reader.Page).ToHaveURLAsync(FromTenToTwelve());
        await Expect(reader.Page.GetByLabel("From", new() { Exact = true })).ToHaveValueAsync(EndsWithTen());
        await Expect(reader.Page.GetByLabel("To", new() { Exact = true })).ToHaveValueAsync(EndsWithTwelve());
        await Expect(opener).ToBeFocusedAsync();
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Calendar_ClosedWithEscape_ChangesNothingAndGivesTheFocusBack()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync(SitePages.FilteredByCoda);
        await Expect(reader.Picker).ToBeEnabledAsync();
        var opener = reader.Page.GetByRole(AriaRole.Button, new() { Name = "Choose days in a calendar" });

        await opener.PressAsync("Enter");
        await Expect(reader.Page.GetByRole(AriaRole.Dialog).Locator(":focus")).ToHaveCountAsync(1);
        await reader.Page.Keyboard.PressAsync("Escape");

        await Expect(reader.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Expect(opener).ToBeFocusedAsync();
        await ExpectAddressAsync(reader, SitePages.FilteredByCoda);
    }

    private const int Phone = 360;

    [GeneratedRegex("^10$", RegexOptions.None, 1000)]
    private static partial Regex TenthDay();

    [GeneratedRegex("^12$", RegexOptions.None, 1000)]
    private static partial Regex TwelfthDay();

    [GeneratedRegex(@"\?from=(?<month>\d{4}-\d{2})-10&to=\k<month>-12$", RegexOptions.None, 1000)]
    private static partial Regex FromTenToTwelve();

    [GeneratedRegex("-10$", RegexOptions.None, 1000)]
    private static partial Regex EndsWithTen();

    [GeneratedRegex("-12$", RegexOptions.None, 1000)]
    private static partial Regex EndsWithTwelve();

    private async Task PickAsync(Visitor reader, string typed, string address, string? name = null)
    {
        await Expect(reader.Picker).ToBeEnabledAsync();
        await reader.Picker.FocusAsync();
        await reader.TypeThroughInputMethodAsync(typed);
        await Expect(reader.Suggestions.First).ToContainTextAsync(name ?? typed);
        await reader.Page.Keyboard.PressAsync("Enter");
        await ExpectAddressAsync(reader, address);
        await Expect(reader.Page.Locator(".active-filters")).ToContainTextAsync(name ?? typed);

        // Whoever has chosen a party may want to choose another.
        await Expect(reader.Picker).ToBeFocusedAsync();
        await Expect(reader.Picker).ToHaveValueAsync("");
    }

    private Task ExpectAddressAsync(Visitor reader, string address) => Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, address).ToString());

    private async Task ExpectListAsync(Visitor reader, string address, string[] list)
    {
        await ExpectAddressAsync(reader, address);
        await Expect(reader.Page.Locator("[data-event]")).ToHaveCountAsync(list.Length);
        Assert.Equal(list, await reader.EventSlugsAsync());
    }
}
