using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Controls;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Browsing;

/// <summary>Fields show what the address says, wherever Back and Forward lead; what is being written stays.</summary>
public sealed class FieldsTests(SiteFixture site)
{
    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("/", "Source", "AIDX News", "INTERNET Watch", "Any source")]
    [InlineData("/citations", "Style", "MLA, 9th edition", "IEEE", "APA, 7th edition")]
    [InlineData("/citations", "Grouped by", "Party", "Event", "Nothing: one list")]
    public async Task List_AppliedAtOnce_ShowsTheAddressAfterBackAndForward(
        string address, string label, string first, string second, string untouched)
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync(address);
        await ControlStates.ShowControlsAsync(reader);
        var list = reader.Page.Locator("input[role=combobox]").And(reader.Page.GetByLabel(label, new() { Exact = true }));
        await ChooseAsync(reader, list, first);
        await ChooseAsync(reader, list, second);

        await reader.Page.GoBackAsync();
        await Expect(list).ToHaveValueAsync(first);
        await reader.Page.GoBackAsync();
        await Expect(list).ToHaveValueAsync(untouched);
        await reader.Page.GoForwardAsync();
        await Expect(list).ToHaveValueAsync(first);
        await reader.Page.GoForwardAsync();
        await Expect(list).ToHaveValueAsync(second);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Chips_Pressed_ShowTheAddressAfterBackAndForward()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        await ControlStates.ShowControlsAsync(reader);
        var request = reader.Page.GetByRole(AriaRole.Group, new() { Name = "Kind" }).GetByRole(AriaRole.Button, new() { Name = "Request", Exact = true });
        await request.ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/?kind=request").ToString());

        await reader.Page.GoBackAsync();
        await Expect(request).ToHaveAttributeAsync("aria-pressed", "false");
        await reader.Page.GoForwardAsync();
        await Expect(request).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task List_BesideAButton_ShowsTheAddressAfterBackAndForward()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/disagreements");
        var list = reader.Page.GetByLabel("Event", new() { Exact = true });
        await list.SelectOptionAsync("coda-request");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Apply" }).ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/disagreements?event=coda-request&party=&source=").ToString());

        await reader.Page.GoBackAsync();

        await Expect(list).ToHaveValueAsync("");
        await reader.Page.GoForwardAsync();
        await Expect(list).ToHaveValueAsync("coda-request");
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task List_LeftWithAChoiceNotApplied_ShowsTheAddressWhenBackLoadsThePage()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/disagreements");
        var list = reader.Page.GetByLabel("Event", new() { Exact = true });
        await list.SelectOptionAsync("coda-request");

        await reader.Page.GotoAsync("/robots.txt");
        await reader.Page.GoBackAsync();

        await Expect(list).ToHaveValueAsync("");
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("/", "Source", "INTERNET Watch", "internet-watch-coda", "Any source")]
    [InlineData("/citations", "Style", "IEEE", "ieee", "APA, 7th edition")]
    public async Task List_BackBeforeItsPageHasCome_ShowsTheAddress(string address, string label, string chosen, string parameter, string shown)
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync(address);
        await ControlStates.ShowControlsAsync(reader);
        var list = reader.Page.Locator("input[role=combobox]").And(reader.Page.GetByLabel(label, new() { Exact = true }));
        await reader.Page.RouteAsync($"**/*={parameter}", _ => Task.CompletedTask);
        await ChooseAsync(reader, list, chosen);

        await reader.Page.GoBackAsync();

        await Expect(list).ToHaveValueAsync(shown);
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("/", "Words", "opt-in", "/?q=opt-in")]
    [InlineData("/", "From", "2025-11", "/?from=2025-11")]
    [InlineData("/demands", "State as of", "2025-10-10", "/demands?as-of=2025-10-10")]
    [InlineData("/search", "Words in English or Japanese", "coda", "/search?q=coda")]
    public async Task Text_Entered_ShowsTheAddressAfterBackAndForward(string address, string label, string text, string applied)
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync(address);
        if (address == "/")
            await ControlStates.ShowControlsAsync(reader);
        var field = reader.Page.GetByLabel(label, new() { Exact = true });
        await field.FillAsync(text);
        await field.PressAsync("Enter");
        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, applied).ToString());

        await reader.Page.GoBackAsync();

        await Expect(field).ToHaveValueAsync("");
        await reader.Page.GoForwardAsync();
        await Expect(field).ToHaveValueAsync(text);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Text_WrittenWhileAPageIsOnItsWay_StaysWithTheFocus()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        var next = await reader.HoldAsync("**/events/sora-2-launch");
        var search = reader.Page.GetByLabel("Search everything");

        await reader.Page.Locator("[data-event='sora-2-launch'] h3 a").ClickAsync();
        await search.ClickAsync();
        await reader.Page.Keyboard.TypeAsync("kado");
        next.SetResult();

        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("OpenAI launches Sora 2");
        await reader.Page.Keyboard.TypeAsync("kawa");
        await Expect(search).ToHaveValueAsync("kadokawa");
    }

    private static async Task ChooseAsync(Visitor reader, ILocator list, string text)
    {
        var before = reader.Page.Url;
        await list.ClickAsync();
        await reader.Suggestions.GetByText(text, new() { Exact = true }).ClickAsync();
        await reader.Page.WaitForFunctionAsync("before => location.href !== before", before);
        await Expect(list).ToHaveValueAsync(text);
    }
}
