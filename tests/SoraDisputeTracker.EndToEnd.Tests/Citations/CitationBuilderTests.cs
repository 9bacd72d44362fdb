using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Citations;

/// <summary>A reader puts a list of references together.</summary>
public sealed class CitationBuilderTests(SiteFixture site)
{
    [RequiresToolFact(Tool.Chromium)]
    public async Task List_OfThreeByKeyboard_IsTheSameInAnotherBrowser()
    {
        await using var reader = await site.VisitAsync();
        await AddAsync(reader, "/", "events/coda-request");
        await AddAsync(reader, "/events/publishers-joint-statement", "events/publishers-joint-statement");
        await AddAsync(reader, "/sources/altman-sora-update", "sources/altman-sora-update");

        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Your list (3)" }).PressAsync("Enter");
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Citations");
        var mine = await ReferencesAsync(reader);
        await using var other = await site.VisitAsync();
        await other.Page.GotoAsync(reader.Page.Url);

        Assert.NotEmpty(mine);
        Assert.Equal(mine, await ReferencesAsync(other));
        await Expect(other.Page.Locator(".picked-list > li")).ToHaveCountAsync(3);
        Assert.True(reader.Troubles.Count == 0, string.Join('\n', reader.Troubles));
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Choices_ByKeyboard_ChangeThePreviewAndKeepTheFocus()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/citations?party=coda");
        await Expect(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Update the list" })).ToHaveCountAsync(0);
        var style = reader.Page.Locator("input[role=combobox]").And(reader.Page.GetByLabel("Style", new() { Exact = true }));

        await style.FocusAsync();
        await reader.Page.Keyboard.TypeAsync("IEEE");
        await Expect(reader.Suggestions).ToHaveCountAsync(1);
        await reader.Page.Keyboard.PressAsync("Enter");

        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/citations?party=coda&style=ieee").ToString());
        await Expect(reader.Page.Locator("#references")).ToContainTextAsync("[1] ");
        await Expect(style).ToBeFocusedAsync();
        Assert.True(reader.Troubles.Count == 0, string.Join('\n', reader.Troubles));
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData(0)]
    [InlineData(700)]
    public async Task Style_TypedAndEntered_IsChosenInOneStepWithTheFocusKept(int pause)
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/citations?party=coda");
        var style = reader.Page.Locator("input#choice-style[role=combobox]");
        await style.ClickAsync();
        var before = await reader.Page.EvaluateAsync<int>("() => history.length");

        await reader.Page.Keyboard.TypeAsync("ieee");
        await reader.Page.WaitForTimeoutAsync(pause);
        await reader.Page.Keyboard.PressAsync("Enter");

        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/citations?party=coda&style=ieee").ToString());
        await Expect(reader.Page.Locator("#references")).ToContainTextAsync("[1]");
        await Expect(style).ToBeFocusedAsync();
        await Expect(style).ToHaveValueAsync("IEEE");
        Assert.Equal(before + 1, await reader.Page.EvaluateAsync<int>("() => history.length"));
    }

    [RequiresToolFact(Tool.Chromium, DisableParallelization = true)]
    public async Task Copy_List_GivesRichTextAndPlainText()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await reader.Page.GotoAsync("/citations?pick=events/publishers-joint-statement&style=apa");

        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Copy the list" }).PressAsync("Enter");

        await Expect(reader.Page.GetByText("Copied.")).ToBeVisibleAsync();
        var copied = await reader.Page.EvaluateAsync<string[]>(
            "async () => { const [item] = await navigator.clipboard.read(); return Promise.all(['text/html', 'text/plain'].map(async type => (await item.getType(type)).text())); }");
        Assert.Contains("<i>Outlook Respawn</i>", copied[0], StringComparison.Ordinal);
        Assert.Contains("Goswami, K. (2025). Japan’s anime and manga giants", copied[1], StringComparison.Ordinal);
        Assert.DoesNotContain("<", copied[1], StringComparison.Ordinal);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Form_WithoutJavaScript_GivesTheSameFile()
    {
        await using var withScripts = await site.VisitAsync();
        await withScripts.Page.GotoAsync("/citations?party=coda&style=chicago-notes&format=html&group=event&annotated=quotes");
        await using var without = await site.VisitAsync(javaScript: false);
        await without.Page.GotoAsync("/citations?party=coda");

        await without.Page.GetByLabel("Style", new() { Exact = true }).SelectOptionAsync("chicago-notes");
        await without.Page.GetByLabel("Format", new() { Exact = true }).SelectOptionAsync("html");
        await without.Page.GetByLabel("Grouped by").SelectOptionAsync("event");
        await without.Page.GetByLabel("What each source is cited for").SelectOptionAsync("quotes");
        await without.Page.GetByRole(AriaRole.Button, new() { Name = "Update the list" }).ClickAsync();

        Assert.Equal(await DownloadAsync(withScripts), await DownloadAsync(without));
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task AddLink_WithoutJavaScript_OpensTheListWithThatOneThing()
    {
        await using var reader = await site.VisitAsync(javaScript: false);
        await reader.Page.GotoAsync("/events/coda-request");

        await reader.Page.Locator("[data-pick='events/coda-request']").ClickAsync();

        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/citations?pick=events/coda-request").ToString());
        await Expect(reader.Page.Locator("[data-item]")).Not.ToHaveCountAsync(0);
    }

    private static async Task AddAsync(Visitor reader, string address, string pick)
    {
        await reader.Page.GotoAsync(address);
        var link = reader.Page.Locator($"[data-pick='{pick}']").First;
        await Expect(link).ToHaveAttributeAsync("aria-pressed", "false");
        await link.PressAsync(" ");
        await Expect(link).ToHaveAttributeAsync("aria-pressed", "true");
    }

    private static Task<string[]> ReferencesAsync(Visitor reader) =>
        reader.Page.Locator("#references [data-item]").EvaluateAllAsync<string[]>("items => items.map(i => i.innerText)");

    private static async Task<byte[]> DownloadAsync(Visitor reader)
    {
        var download = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.GetByRole(AriaRole.Link, new() { Name = "Download .html" }).ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }
}
