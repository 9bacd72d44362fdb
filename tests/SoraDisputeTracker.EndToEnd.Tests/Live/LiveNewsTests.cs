using Microsoft.Playwright;
using SoraDisputeTracker.Corpus;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using SoraDisputeTracker.Storage;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Live;

/// <summary>A newer corpus comes into service while a page is open.</summary>
public sealed class LiveNewsTests(SiteFixture site)
{
    private const string Address = "/?scope=all&from=2025-12-20&to=2025-12-31";
    private const string NewEvent = "a-test-event";

    [RequiresToolFact(Tool.Chromium)]
    public async Task OpenPage_DatabaseSwapped_OffersTheNewsAndStaysUntilItIsShown()
    {
        using var data = new TemporaryFolder();
        await using var server = await ServerProcess.StartAsync(data.Path);
        await using var reader = await site.VisitAsync(address: server.Address);
        await reader.Page.GotoAsync(Address);
        var before = await reader.EventSlugsAsync();

        await BuildWithNewEventAsync(data.Path);

        await Expect(Notice(reader)).ToHaveTextAsync("1 new event");
        Assert.Equal(before, await reader.EventSlugsAsync());
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
        await Expect(reader.Page.Locator($"[data-event={NewEvent}]")).ToBeVisibleAsync();
        await Expect(Notice(reader)).ToHaveCountAsync(0);
        await Expect(reader.Page).ToHaveURLAsync(new Uri(server.Address, Address).ToString());
        Assert.Equal(before.Append(NewEvent), await reader.EventSlugsAsync());
        Assert.NotEmpty(before);
        Assert.Empty(reader.Troubles);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task News_Dismissed_IsGoneAndFocusIsInThePage()
    {
        using var data = new TemporaryFolder();
        await using var server = await ServerProcess.StartAsync(data.Path);
        await using var reader = await site.VisitAsync(width: 320, address: server.Address);
        await reader.Page.GotoAsync("/about");
        await BuildWithNewEventAsync(data.Path);
        await Expect(Notice(reader)).ToHaveTextAsync("1 new event");

        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Dismiss", Exact = true }).ClickAsync();

        await Expect(Notice(reader)).ToHaveCountAsync(0);
        await Expect(reader.Page.Locator("#content")).ToBeFocusedAsync();
    }

    private static ILocator Notice(Visitor reader) => reader.Page.Locator("#live").GetByRole(AriaRole.Status).Filter(new() { HasText = "event" });

    private static async Task BuildWithNewEventAsync(string dataDirectory)
    {
        using var seeds = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(BuildPaths.SeedsDirectory, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(seeds.Path, Path.GetRelativePath(BuildPaths.SeedsDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        await File.AppendAllTextAsync(
            Path.Combine(seeds.Path, "dossier", "events.yaml"),
            $$"""
            - slug: {{NewEvent}}
              title: { en: A test event }
              summary: { en: "Entered by a test." }
              kind: remark
              scope: dispute
              added: 2026-11-21

            """);

        // Its date stands on a passage that a digest quotes already.
        var digest = Path.Combine(seeds.Path, "sources", "itmedia-principle-code.html");
        var text = await File.ReadAllTextAsync(digest);
        const string End = "</section>";
        var section = text[text.IndexOf("<section", StringComparison.Ordinal)..(text.IndexOf(End, StringComparison.Ordinal) + End.Length)];
        var stated = section.Replace(section.Split('"')[1], $"events/{NewEvent}", StringComparison.Ordinal);
        await File.WriteAllTextAsync(digest, text.Replace("</body>", stated + "\n</body>", StringComparison.Ordinal));
        using var database = new TrackerDatabase(dataDirectory);
        await database.BuildAsync(SeedReader.Read(seeds.Path).Dossier!, CancellationToken.None);
    }
}
