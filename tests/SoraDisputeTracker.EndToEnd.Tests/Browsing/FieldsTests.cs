using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using SoraDisputeTracker.Testing;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Browsing;

/// <summary>Fields show what the address says, wherever Back and Forward lead; what is being written stays.</summary>
[Collection(SiteTests.Name)]
public sealed class FieldsTests(SiteFixture site)
{
    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("/", "Kind", "answer", "request", "")]
    [InlineData("/", "Source", "automaton-coda-2026", "tekedia-coda-demand", "")]
    [InlineData("/citations", "Style", "mla", "ieee", "apa")]
    [InlineData("/citations", "Grouped by", "party", "event", "none")]
    public async Task List_AppliedAtOnce_ShowsTheAddressAfterBackAndForward(string address, string label, string first, string second, string untouched)
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync(address);
        await CircuitAsync(reader);
        var list = reader.Page.GetByLabel(label, new() { Exact = true });
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
    [InlineData("/", "Kind", "request", "")]
    [InlineData("/citations", "Style", "ieee", "apa")]
    public async Task List_BackBeforeItsPageHasCome_ShowsTheAddress(string address, string label, string chosen, string shown)
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync(address);
        await CircuitAsync(reader);
        var list = reader.Page.GetByLabel(label, new() { Exact = true });
        await reader.Page.RouteAsync($"**/*={chosen}", _ => Task.CompletedTask);
        await list.SelectOptionAsync(chosen);
        await reader.Page.WaitForFunctionAsync("chosen => location.search.endsWith(chosen)", chosen);

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
            await CircuitAsync(reader);
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
        var isAwaited = new TaskCompletionSource();
        await reader.Page.RouteAsync("**/events/sora-2-launch", async page =>
        {
            await isAwaited.Task;
            await page.ContinueAsync();
        });
        var search = reader.Page.GetByLabel("Search everything");

        await reader.Page.Locator("[data-event='sora-2-launch'] h3 a").ClickAsync();
        await search.ClickAsync();
        await reader.Page.Keyboard.TypeAsync("kado");
        isAwaited.SetResult();

        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("OpenAI launches Sora 2");
        await reader.Page.Keyboard.TypeAsync("kawa");
        await Expect(search).ToHaveValueAsync("kadokawa");
    }

    private static async Task ChooseAsync(Visitor reader, ILocator list, string value)
    {
        await list.SelectOptionAsync(value);
        await reader.Page.WaitForFunctionAsync("value => location.search.endsWith('=' + value)", value);
    }

    // Until the circuit stands the fields are a plain form.
    private static Task CircuitAsync(Visitor reader) => reader.Page.Url.Contains("/citations", StringComparison.Ordinal)
        ? Expect(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Update the list" })).ToHaveCountAsync(0)
        : Expect(reader.Picker).ToBeEnabledAsync();
}
