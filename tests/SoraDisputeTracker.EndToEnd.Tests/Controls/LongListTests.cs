using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Controls;

/// <summary>A corpus of thousands of parties, and a folder of thousands of styles: each is found, and no page grows with them.</summary>
public sealed class LongListTests(SiteFixture site)
{
    private const int Many = 5_000;
    private const int PartiesOffered = 50;
    private const int StylesOffered = 200;

    private const string Style = """
        <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
          <info><title>House Style NUMBER</title><id>house-NUMBER</id></info>
          <citation><layout><text variable="title"/></layout></citation>
          <bibliography><layout><text value="NUMBER. "/><text variable="title"/></layout></bibliography>
        </style>
        """;

    private const string Party = """
        - slug: publisher-NUMBER
          name: { en: Publisher NUMBER }
          kind: company
          side: rights-holders
          description: { en: "A publisher.", ja: "出版社。" }
          added: 2026-11-20

        """;

    private const string Statement = """
        <section data-subject="parties/publisher-NUMBER">
          <h2>Publisher NUMBER</h2>
          <p>It is <data data-property="description">a publisher</data>. <q>no explicit demands for immediate action</q></p>
        </section>

        """;

    [RequiresToolFact(Tool.Chromium)]
    public async Task Lists_OfFiveThousand_AreSearchedAndNotDrawnWhole()
    {
        using var data = new TemporaryFolder();
        using var seeds = new TemporaryFolder();
        using var styles = new TemporaryFolder();
        await WritePartiesAsync(seeds.Path);
        await WriteStylesAsync(styles.Path);
        await using var server = await ServerProcess.StartAsync(
            data.Path, address: null, ("SeedsDirectory", seeds.Path), ("StylesDirectory", styles.Path));

        await using var reader = await site.VisitAsync(address: server.Address);
        await reader.Page.GotoAsync("/");
        await reader.Picker.FillAsync("Publisher 4321");
        await Expect(reader.Suggestions).ToHaveCountAsync(1);
        await reader.Picker.PressAsync("Enter");
        await Expect(reader.Page).ToHaveURLAsync(new Uri(server.Address, "/?party=publisher-4321").ToString());

        await reader.Page.GotoAsync("/citations");
        await reader.Page.Locator("input#choice-style[role=combobox]").FillAsync("house 4321");
        await Expect(reader.Suggestions).ToHaveCountAsync(1);
        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(reader.Page).ToHaveURLAsync(new Uri(server.Address, "/citations?style=house-4321").ToString());
        await Expect(reader.Page.Locator("#references")).ToContainTextAsync("4321. ");
        Assert.True(reader.Troubles.Count == 0, string.Join('\n', reader.Troubles));

        await using var withoutScript = await site.VisitAsync(javaScript: false, address: server.Address);
        await withoutScript.Page.GotoAsync("/");
        await Expect(withoutScript.Page.Locator("#party-picker option")).ToHaveCountAsync(PartiesOffered + 1);
        await withoutScript.Page.GotoAsync("/citations");
        await Expect(withoutScript.Page.Locator("#styles option")).ToHaveCountAsync(StylesOffered);
        await withoutScript.Page.GetByLabel("Style").FillAsync("house-0042");
        await withoutScript.Page.GetByRole(AriaRole.Button, new() { Name = "Update the list" }).ClickAsync();
        await Expect(withoutScript.Page.Locator("#references")).ToContainTextAsync("0042. ");
    }

    private static async Task WritePartiesAsync(string seeds)
    {
        foreach (var file in Directory.EnumerateFiles(BuildPaths.SeedsDirectory, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(seeds, Path.GetRelativePath(BuildPaths.SeedsDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var parties = new StringBuilder("\n");
        var said = new StringBuilder();
        foreach (var number in Enumerable.Range(0, Many).Select(Name))
        {
            parties.Append(Party.Replace("NUMBER", number, StringComparison.Ordinal));
            said.Append(Statement.Replace("NUMBER", number, StringComparison.Ordinal));
        }

        await File.AppendAllTextAsync(Path.Combine(seeds, "dossier", "parties.yaml"), parties.ToString());
        var digest = Path.Combine(seeds, "sources", "regaldi-coda-letter.html");
        await File.WriteAllTextAsync(digest, (await File.ReadAllTextAsync(digest)).Replace("</body>", said + "</body>", StringComparison.Ordinal));
    }

    private static async Task WriteStylesAsync(string folder)
    {
        foreach (var number in Enumerable.Range(0, Many).Select(Name))
            await File.WriteAllTextAsync(Path.Combine(folder, $"house-{number}.csl"), Style.Replace("NUMBER", number, StringComparison.Ordinal));
    }

    private static string Name(int number) => number.ToString("D4", CultureInfo.InvariantCulture);
}
