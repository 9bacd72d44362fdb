using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Embedding;

/// <summary>A reader takes along the code that puts a page into another one.</summary>
public sealed class EmbedCodeTests(SiteFixture site)
{
    [RequiresToolTheory(Tool.Chromium, DisableParallelization = true)]
    [InlineData("/events/coda-request", "/embed/events/coda-request?lang=en")]
    [InlineData("/?party=coda", "/embed/timeline?party=coda&amp;lang=en")]
    public async Task Copy_ByKeyboard_PutsTheCodeOnTheClipboardAndSaysSo(string page, string embed)
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await reader.Page.GotoAsync(page);
        await reader.Page.GetByText("Embed", new() { Exact = true }).ClickAsync();
        var button = reader.Page.GetByRole(AriaRole.Button, new() { Name = "Copy code" });

        await button.PressAsync("Enter");

        await Expect(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Copied." })).ToBeVisibleAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Copied." })).ToHaveCountAsync(1);
        var copied = await reader.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.StartsWith($"<iframe src=\"{site.Address.GetLeftPart(UriPartial.Authority)}{embed}\"", copied, StringComparison.Ordinal);
        Assert.Equal(await reader.Page.GetByLabel("Code for your page").InputValueAsync(), copied);
        await Expect(button).ToBeVisibleAsync();
        Assert.True(reader.Troubles.Count == 0, string.Join('\n', reader.Troubles));
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Code_WithoutJavaScript_CanBeSelectedByHand()
    {
        await using var reader = await site.VisitAsync(javaScript: false);
        await reader.Page.GotoAsync("/events/coda-request");

        await reader.Page.GetByText("Embed", new() { Exact = true }).ClickAsync();

        await Expect(reader.Page.GetByLabel("Code for your page")).ToBeVisibleAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Copy code" })).ToHaveCountAsync(0);
    }
}
