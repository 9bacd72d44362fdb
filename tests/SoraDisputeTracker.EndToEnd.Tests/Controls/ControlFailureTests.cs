using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Controls;

/// <summary>What the controls need can be late, lost or forbidden: the plain fields then serve, nothing typed is lost, and one line tells it.</summary>
public sealed class ControlFailureTests(SiteFixture site)
{
    private const string Script = "**/MudBlazor.min*.js";
    private const string Circuit = "**/_blazor**";
    private const string Negotiation = "**/_blazor/negotiate*";

    [RequiresToolFact(Tool.Chromium)]
    public async Task Words_TypedBeforeTheControlsCome_AreKeptWithTheCursor()
    {
        await using var reader = await site.VisitAsync();
        var framework = await reader.HoldAsync("**/_framework/blazor.web*.js");
        await reader.Page.GotoAsync("/", new() { WaitUntil = WaitUntilState.Commit });
        var words = reader.Page.GetByLabel("Words", new() { Exact = true });
        await words.PressSequentiallyAsync("opt-");

        framework.SetResult();
        await Expect(reader.Picker).ToBeVisibleAsync();
        await Expect(words).ToHaveValueAsync("opt-");
        await Expect(words).ToBeFocusedAsync();
        await reader.Page.Keyboard.TypeAsync("in");
        await reader.Page.Keyboard.PressAsync("Enter");

        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/?q=opt-in").ToString());
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("/", "#party-picker", "coda", "/?party=coda")]
    [InlineData("/", "#filter-source", "tekedia-coda-demand", "/?source=tekedia-coda-demand")]
    [InlineData("/citations", "#choice-style", "ieee", "/citations?style=ieee")]
    public async Task List_ChosenFromBeforeTheCircuitStands_IsApplied(string address, string list, string value, string applied)
    {
        await using var reader = await site.VisitAsync();
        var circuit = await reader.HoldAsync(Negotiation);
        await reader.Page.GotoAsync(address);

        await reader.Page.Locator($"select{list}").SelectOptionAsync(value);
        circuit.SetResult();

        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, applied).ToString());
        Assert.True(reader.Troubles.Count == 0, string.Join('\n', reader.Troubles));
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Circuit_LostUnderAnOpenCalendar_LeavesThePageToTheReader()
    {
        await using var reader = await site.VisitAsync();
        var line = await ListenAsync(reader);
        await ControlStates.OpenAsync(reader, "calendar");
        await reader.Page.RouteAsync(Negotiation, negotiation => negotiation.AbortAsync());

        await (await line.Task).CloseAsync();
        await Expect(reader.Page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
        await reader.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Demands" }).First.ClickAsync();

        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Demands");
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task LibraryScript_Blocked_LeavesPlainFieldsThatFilterAtOnce()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.RouteAsync(Script, route => route.AbortAsync());
        await reader.Page.GotoAsync("/");

        await Expect(reader.Page.GetByText("Some of the fields could not be loaded; the plain ones here do the same.")).ToBeVisibleAsync();
        await reader.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Request" }).CheckAsync();
        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/?kind=request").ToString());
        await reader.Page.GetByLabel("Find a party by name").SelectOptionAsync("coda");

        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/?party=coda&kind=request").ToString());
        await Expect(reader.Page.GetByRole(AriaRole.Checkbox, new() { Name = "CODA" })).ToBeCheckedAsync();
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Circuit_Blocked_LeavesAPlainFormAndOneLine()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.RouteAsync(Circuit, route => route.AbortAsync());
        await reader.Page.GotoAsync("/?sort=desc");

        await Expect(reader.Page.GetByText("The live connection is missing: choose, then press the button.")).ToBeVisibleAsync();
        await reader.Page.GetByLabel("Words", new() { Exact = true }).FillAsync("opt-in");
        await reader.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Request" }).CheckAsync();
        await reader.Page.GetByLabel("Find a party by name").SelectOptionAsync("coda");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Apply" }).ClickAsync();

        await Expect(reader.Page.Locator(".active-filters")).ToContainTextAsync("“opt-in”");
        await Expect(reader.Page.Locator(".active-filters")).ToContainTextAsync("CODA");
        Assert.Contains("sort=desc", reader.Page.Url, StringComparison.Ordinal);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task WebSocket_ClosedUnderAnOpenList_ComesBackAndTheListWorks()
    {
        await using var reader = await site.VisitAsync();
        var line = await ListenAsync(reader);
        await reader.Page.GotoAsync("/");
        await reader.Picker.FocusAsync();
        await reader.Page.Keyboard.TypeAsync("kadok");
        await Expect(reader.Suggestions).ToHaveCountAsync(1);

        await (await line.Task).CloseAsync();
        await Expect(reader.Page.Locator("#components-reconnect-modal")).ToBeHiddenAsync();
        await reader.Suggestions.First.ClickAsync();

        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/?party=kadokawa").ToString());
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Storage_Forbidden_LeavesTheControlsAlone()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('forbidden', 'SecurityError'); } });");
        await reader.Page.GotoAsync("/");

        await reader.Picker.FillAsync("kadok");
        await Expect(reader.Suggestions).ToHaveCountAsync(1);
        await reader.Picker.PressAsync("Enter");

        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/?party=kadokawa").ToString());
        Assert.True(reader.Troubles.Count == 0, string.Join('\n', reader.Troubles));
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Tabs_TwoOfOneReader_FilterEachForItself()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        var second = await reader.Page.Context.NewPageAsync();
        await second.GotoAsync("/");
        await reader.Picker.FillAsync("kadok");
        await Expect(reader.Suggestions).ToHaveCountAsync(1);
        var other = second.Locator("#party-picker[role=combobox]");
        await other.FillAsync("shueisha");
        await Expect(second.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);

        await other.PressAsync("Enter");
        await Expect(second).ToHaveURLAsync(new Uri(site.Address, "/?party=shueisha").ToString());
        await reader.Picker.PressAsync("Enter");

        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/?party=kadokawa").ToString());
        await Expect(second).ToHaveURLAsync(new Uri(site.Address, "/?party=shueisha").ToString());
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Paste_OfTenThousandCharacters_IsCutAndHarmsNothing()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        await reader.Picker.FocusAsync();

        await reader.Page.Keyboard.InsertTextAsync(new string('者', 10_000));
        await Expect(reader.Page.GetByText("No party has this name.")).ToBeVisibleAsync();
        await reader.Picker.FillAsync("kadok");
        await Expect(reader.Suggestions).ToHaveCountAsync(1);
        await reader.Picker.PressAsync("Enter");

        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/?party=kadokawa").ToString());
        Assert.True(reader.Troubles.Count == 0, string.Join('\n', reader.Troubles));
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("From")]
    [InlineData("To")]
    public async Task Paste_IntoADate_IsCutAndTold(string label)
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        await Expect(reader.Picker).ToBeVisibleAsync();
        await reader.Page.GetByLabel(label, new() { Exact = true }).FocusAsync();

        await reader.Page.Keyboard.InsertTextAsync(new string('者', 10_000));
        await reader.Page.Keyboard.PressAsync("Tab");

        await Expect(reader.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        Assert.True(reader.Troubles.Count == 0, string.Join('\n', reader.Troubles));
    }

    // The first line that the circuit opens, which can then be cut.
    private static async Task<TaskCompletionSource<IWebSocketRoute>> ListenAsync(Visitor reader)
    {
        var line = new TaskCompletionSource<IWebSocketRoute>();
        await reader.Page.RouteWebSocketAsync(Circuit, socket =>
        {
            line.TrySetResult(socket);
            socket.ConnectToServer();
        });
        return line;
    }
}
