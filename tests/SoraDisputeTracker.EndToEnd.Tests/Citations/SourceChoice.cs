using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Citations;

/// <summary>The parts of the page on which a reader chooses sources to cite.</summary>
internal static class SourceChoice
{
    /// <summary>A source that stands before <see cref="Second"/> in the corpus, and after it by title.</summary>
    public const string First = "altman-sora-update";

    /// <summary>Another source.</summary>
    public const string Second = "tekedia-coda-demand";

    /// <summary>Opens the page, and waits for the grid with its rows.</summary>
    public static async Task OpenSourceGridAsync(this Visitor reader)
    {
        await reader.Page.GotoAsync("/sources");
        await reader.ExpectSourceGridAsync();
    }

    /// <summary>Waits for the grid with its rows.</summary>
    public static async Task ExpectSourceGridAsync(this Visitor reader)
    {
        await Expect(reader.SourceSearch()).ToBeVisibleAsync();
        await Expect(reader.SourceRows().First).ToBeVisibleAsync();
    }

    /// <summary>The grid's field.</summary>
    public static ILocator SourceSearch(this Visitor reader) => reader.Page.GetByLabel("Find by title, publisher or author");

    /// <summary>The grid's rows, as far as they are drawn.</summary>
    public static ILocator SourceRows(this Visitor reader) => reader.Page.Locator(".source-grid tbody tr[aria-selected]");

    /// <summary>The tick of a source in the plain form.</summary>
    public static ILocator SourceTick(this Visitor reader, string source) => reader.Page.Locator($"[data-source-form] [value='sources/{source}']");

    /// <summary>The grid's link to the references of what is chosen.</summary>
    public static ILocator CiteLink(this Visitor reader, int count) => reader.Page.GetByRole(AriaRole.Link, new() { Name = $"Cite {count} chosen" });

    /// <summary>The address of the references of sources.</summary>
    public static string Cited(params string[] sources) => "/citations?" + string.Join('&', sources.Select(s => $"pick=sources/{s}"));
}
