using System.Text.Json;
using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;

namespace SoraDisputeTracker.EndToEnd.Tests.Exports;

/// <summary>A reader takes the citation list of what is on the screen.</summary>
public sealed class CitationListTests(SiteFixture site)
{
    [RequiresToolTheory(Tool.Chromium, "pandoc")]
    [InlineData("/")]
    [InlineData(SitePages.FilteredByCoda)]
    [InlineData("/?kind=launch")]
    public async Task BibTeX_TakenFromTheList_HoldsTheSourcesThatThePanelCites(string address)
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync(address);
        var panel = reader.Page.GetByRole(AriaRole.Complementary, new() { Name = "Cite this list" });
        var cited = await panel.Locator(".refs").GetByRole(AriaRole.Listitem).CountAsync();

        var download = await reader.Page.RunAndWaitForDownloadAsync(() => panel.GetByRole(AriaRole.Link, new() { Name = "BibTeX" }).ClickAsync());

        Assert.EndsWith(".bib", download.SuggestedFilename, StringComparison.Ordinal);
        using var items = JsonDocument.Parse(Tool.Run("pandoc", await File.ReadAllTextAsync(await download.PathAsync()), "--from=bibtex", "--to=csljson"));
        Assert.NotEqual(0, cited);
        Assert.Equal(cited, items.RootElement.GetArrayLength());
    }
}
