using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;
using static SoraDisputeTracker.EndToEnd.Tests.Citations.SourceChoice;

namespace SoraDisputeTracker.EndToEnd.Tests.Citations;

/// <summary>A reader finds, sorts and chooses sources to cite.</summary>
public sealed partial class SourceGridTests(SiteFixture site)
{
    private const int Wide = 1280;
    private const int Phone = 390;

    [RequiresToolFact(Tool.Chromium)]
    public async Task Grid_ByKeyboardAlone_FindsChoosesAndCites()
    {
        await using var reader = await site.VisitAsync();
        await reader.OpenSourceGridAsync();

        await reader.SourceSearch().FocusAsync();
        await reader.Page.Keyboard.TypeAsync("altman update");
        await Expect(Status(reader, "1 of ")).ToBeVisibleAsync();
        await MoveFocusAsync(reader, "Tab", $"tbody tr:has(a[href$='/{First}']) input");
        await reader.Page.Keyboard.PressAsync("Space");
        await Expect(Status(reader, "1 chosen.")).ToBeVisibleAsync();
        await MoveFocusAsync(reader, "Shift+Tab", ".source-panel-head > a");
        await reader.Page.Keyboard.PressAsync("Enter");

        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, Cited(First)).ToString());
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Name = "1 reference", Exact = true })).ToBeVisibleAsync();
        Assert.True(reader.Troubles.Count == 0, string.Join('\n', reader.Troubles));
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Header_Pressed_SortsAndSaysHow()
    {
        await using var reader = await site.VisitAsync();
        await reader.OpenSourceGridAsync();
        var date = reader.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Date" });

        await date.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(date).ToHaveAttributeAsync("aria-sort", "descending");
        var newest = await FirstDatesAsync(reader);
        await date.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(date).ToHaveAttributeAsync("aria-sort", "ascending");
        var oldest = await FirstDatesAsync(reader);

        Assert.Equal(newest.OrderDescending(StringComparer.Ordinal), newest);
        Assert.Equal(oldest.Order(StringComparer.Ordinal), oldest);
        Assert.True(string.CompareOrdinal(oldest[^1], newest[^1]) < 0, $"{oldest[^1]} and {newest[^1]}");
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Choice_InAnotherOrder_IsCitedInThatOrder()
    {
        await using var reader = await site.VisitAsync();
        await reader.OpenSourceGridAsync();
        await ChooseAsync(reader, "Sora update", First);
        await ChooseAsync(reader, "Tekedia", Second);
        var source = reader.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Source" });

        await source.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(source).ToHaveAttributeAsync("aria-sort", "ascending");

        await Expect(reader.CiteLink(2)).ToHaveAttributeAsync("href", Cited(Second, First));
        await Expect(Status(reader, "2 chosen, 1 of them outside of the search.")).ToBeVisibleAsync();
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Button_WithNothingChosen_SaysWhatToDo()
    {
        await using var reader = await site.VisitAsync();
        await reader.OpenSourceGridAsync();
        var cite = reader.Page.GetByRole(AriaRole.Button, new() { Name = "Cite the chosen" });
        await Expect(cite).ToHaveAttributeAsync("aria-disabled", "true");

        await cite.PressAsync("Enter");

        await Expect(Status(reader, "Tick the sources that you want to cite.")).ToHaveClassAsync("source-reminder");
        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/sources").ToString());
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Rows_OfALongList_ComeWhenTheyAreScrolledTo()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/sources");
        var all = await reader.Page.Locator("[data-source-form] input[name='pick']").EvaluateAllAsync<string[]>("boxes => boxes.map(b => '/' + b.value)");
        await reader.OpenSourceGridAsync();

        var seen = (await RowsAsync(reader)).ToList();
        var atFirst = seen.Count;
        while (!await reader.Page.EvaluateAsync<bool>(ScrollOn))
            seen.AddRange(await RowsAsync(reader));
        seen.AddRange(await RowsAsync(reader));
        await reader.Page.Locator(".source-grid .source-scroll").EvaluateAsync("list => list.scrollTo(0, 0)");
        await Expect(reader.Page.Locator($".source-grid a[href='{all[0]}']")).ToBeVisibleAsync();
        seen.AddRange(await RowsAsync(reader));

        Assert.InRange(atFirst, 1, all.Length / 2);
        Assert.Equal(all.Order(), seen.Distinct().Order());
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Choice_WhenTheCircuitIsPaused_IsThereInTheNextOne()
    {
        await using var reader = await site.VisitAsync();
        await reader.OpenSourceGridAsync();
        await ChooseAsync(reader, "Tekedia", Second);
        await ChooseAsync(reader, "Sora update", First);
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Source" }).ClickAsync();
        await Expect(reader.CiteLink(2)).ToHaveAttributeAsync("href", Cited(Second, First));

        await reader.Page.EvaluateAsync("() => Blazor.pauseCircuit()");
        await Expect(reader.Page.Locator("#components-reconnect-modal")).ToHaveClassAsync(Paused());
        await reader.SourceSearch().EvaluateAsync("field => { field.dataset.before = 'true'; }");
        Assert.True(await reader.Page.EvaluateAsync<bool>("() => Blazor.resumeCircuit()"));

        await Expect(reader.Page.Locator("input[data-before]")).ToHaveCountAsync(0);
        await Expect(reader.SourceSearch()).ToHaveValueAsync("Sora update");
        await Expect(reader.CiteLink(2)).ToHaveAttributeAsync("href", Cited(Second, First));
        await Expect(reader.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Source" })).ToHaveAttributeAsync("aria-sort", "ascending");
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Choice_AfterCitingAndGoingBack_IsStillThere()
    {
        await using var reader = await site.VisitAsync();
        await reader.OpenSourceGridAsync();
        await ChooseAsync(reader, "Sora update", First);
        await reader.CiteLink(1).ClickAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Name = "1 reference", Exact = true })).ToBeVisibleAsync();

        await reader.Page.GoBackAsync();

        await Expect(reader.CiteLink(1)).ToHaveAttributeAsync("href", Cited(First));
        Assert.True(reader.Troubles.Count == 0, string.Join('\n', reader.Troubles));
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Grid_InJapanese_FindsAndSpeaksJapanese()
    {
        await using var reader = await site.VisitAsync(locale: "ja-JP");
        await reader.Page.GotoAsync("/sources");
        var field = reader.Page.GetByLabel("題名・発行元・著者で検索");
        await Expect(field).ToBeVisibleAsync();

        await field.FocusAsync();
        await reader.TypeThroughInputMethodAsync("共同声明");
        await Expect(Status(reader, "件中 ")).ToBeVisibleAsync();
        var found = await reader.SourceRows().AllInnerTextsAsync();
        await reader.Page.GetByRole(AriaRole.Checkbox, new() { Name = "すべて選ぶ" }).CheckAsync();

        Assert.NotEmpty(found);
        Assert.Each(found, row => Assert.Contains("共同声明", row, StringComparison.Ordinal));
        await Expect(reader.Page.GetByRole(AriaRole.Link, new() { Name = $"選んだ {found.Count} 件を引用" })).ToBeVisibleAsync();
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("en-GB")]
    [InlineData("ja-JP")]
    public async Task Grid_OnANarrowScreen_ShowsLabelsAndFits(string locale)
    {
        await using var reader = await site.VisitAsync(Phone, locale: locale);
        await reader.Page.GotoAsync("/sources");
        await Expect(reader.Page.GetByRole(AriaRole.Textbox).And(reader.Page.Locator(".source-grid input"))).ToBeVisibleAsync();

        // Rows are drawn anew while the list settles: the labels are waited for.
        await reader.Page.WaitForFunctionAsync(
            "() => [...(document.querySelector('.source-grid tbody tr[aria-selected]')?.cells ?? [])].filter(c => getComputedStyle(c, '::before').content.includes('\"')).length === 4");
        await reader.Page.SetViewportSizeAsync(320, 800);
        var width = await reader.Page.EvaluateAsync<int>("() => Math.max(document.documentElement.scrollWidth, window.innerWidth)");
        var inside = await reader.Page.Locator(".source-grid .source-scroll").EvaluateAsync<int>("scroll => scroll.scrollWidth - scroll.clientWidth");

        Assert.Equal(320, width);
        Assert.Equal(0, inside);
        await Expect(reader.Page.Locator(".source-sort").First).ToBeVisibleAsync();
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("en-GB")]
    [InlineData("ja-JP")]
    public async Task Grid_SortedAndWithAChoice_CheckedByAxe_HasNoViolation(string locale)
    {
        await using var reader = await site.VisitAsync(locale: locale);
        await reader.Page.GotoAsync("/sources");
        await reader.Page.Locator(".source-grid tbody input").First.CheckAsync();
        await reader.Page.Locator(".source-sort").First.ClickAsync();
        await Expect(reader.Page.Locator(".source-grid [aria-sort]")).ToBeVisibleAsync();

        Assert.Empty(await AxeScan.ViolationsInEveryViewAsync(reader.Page));
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Page_PrintedWithTheGrid_HoldsTheReferencesInstead()
    {
        await using var reader = await site.VisitAsync();
        await reader.OpenSourceGridAsync();

        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(reader.Page.GetByRole(AriaRole.Region, new() { Name = "Choose sources to cite" })).ToHaveCountAsync(0);
        await Expect(reader.Page.Locator(".reference").First).ToBeVisibleAsync();
    }

    // Moves the list on by half of what is in view, and tells whether its end was there already.
    private const string ScrollOn = """
        async () => {
            const list = document.querySelector('.source-grid .source-scroll');
            if (list.scrollTop + list.clientHeight >= list.scrollHeight - 1) return true;
            list.scrollTop += list.clientHeight / 2;
            await new Promise(done => setTimeout(done, 300));
            return false;
        }
        """;

    private static ILocator Status(Visitor reader, string text) => reader.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = text });

    private static async Task ChooseAsync(Visitor reader, string words, string source)
    {
        await reader.SourceSearch().FillAsync(words);
        await Expect(Status(reader, " of ").First).ToBeVisibleAsync();
        var row = reader.Page.Locator(".source-grid tbody tr").Filter(new() { Has = reader.Page.Locator($"a[href$='/{source}']") });
        await row.GetByRole(AriaRole.Checkbox).CheckAsync();
        await Expect(row).ToHaveAttributeAsync("aria-selected", "true");
    }

    private static async Task MoveFocusAsync(Visitor reader, string key, string target)
    {
        for (var presses = 0; presses < 20; presses++)
        {
            await reader.Page.Keyboard.PressAsync(key);
            if (await reader.Page.EvaluateAsync<bool>("target => document.activeElement.matches(target)", target))
                return;
        }

        Assert.Fail($"{key} does not lead to {target}.");
    }

    private static Task<string[]> RowsAsync(Visitor reader) =>
        reader.SourceRows().EvaluateAllAsync<string[]>("rows => rows.map(r => r.querySelector('a').getAttribute('href'))");

    private static Task<string[]> FirstDatesAsync(Visitor reader) => reader.SourceRows().EvaluateAllAsync<string[]>(
        "rows => rows.slice(0, 8).map(r => r.querySelector('time').dateTime)");

    [GeneratedRegex("components-reconnect-paused", RegexOptions.None, 1000)]
    private static partial Regex Paused();
}
