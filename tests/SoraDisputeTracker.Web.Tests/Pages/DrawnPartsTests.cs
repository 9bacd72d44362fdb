using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SoraDisputeTracker.Web.Tests.Pages;

/// <summary>What pages draw with MudBlazor's classes before any circuit, or without one.</summary>
public sealed partial class DrawnPartsTests(TrackerApp app)
{
    // The tests only look at the pages, one after another: each is read once.
    private static readonly ConcurrentDictionary<string, Task<IDocument>> Pages = new(StringComparer.Ordinal);

    private readonly HttpClient _client = app.CreateReader();

    public static TheoryData<string> Addresses { get; } = [.. EveryPageTests.Addresses, "/citations", "/changes"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Page_Parts_HoldNothingThatOnlyTheLibrarysButtonsWrite(string address)
    {
        var page = await GetAsync(address);

        Assert.NotEmpty(page.QuerySelectorAll("button.mud-button"));
        Assert.Empty(page.QuerySelectorAll("a[type=button]"));
        Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("__internal", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Page_FetchedTwice_HasTheSameIdentifiers(string address)
    {
        var (first, second) = (await GetAsync(address), await ReadAsync(address));

        Assert.NotEmpty(Identifiers(first));
        Assert.Equal(Identifiers(first), Identifiers(second));
    }

    [Fact]
    public async Task Pages_ClassesOfTheLibrary_HaveTheirRulesInTheSheetOfEveryPage()
    {
        var later = await ClassesInAsync("/bundles/controls.css");
        var atOnce = await ClassesInAsync("/bundles/site.css");

        var written = await WrittenAsync();

        Assert.Contains("mud-button", written);
        Assert.Empty(written.Where(later.Contains).Except(atOnce));
    }

    [Fact]
    public async Task SheetOfEveryPage_ClassesOfTheLibrary_AreWrittenBySomePage()
    {
        var fetched = await ClassesInAsync("/bundles/site.css");

        var written = await WrittenAsync();

        Assert.Contains("mud-button", fetched);
        Assert.Empty(fetched.Except(written));
    }

    private static IEnumerable<string> Identifiers(IDocument page) => page.QuerySelectorAll("[id]").Select(e => e.Id!);

    private async Task<HashSet<string>> WrittenAsync()
    {
        var written = new HashSet<string>();
        foreach (var address in Addresses)
            written.UnionWith((await GetAsync(address)).All.SelectMany(e => e.ClassList).Where(c => c.StartsWith("mud-", StringComparison.Ordinal)));
        return written;
    }

    private async Task<HashSet<string>> ClassesInAsync(string sheet) =>
        [.. ClassOfTheLibrary().Matches(await _client.GetStringAsync(sheet)).Select(m => m.Value[1..])];

    private Task<IDocument> GetAsync(string address) => Pages.GetOrAdd(address, ReadAsync);

    private async Task<IDocument> ReadAsync(string address)
    {
        using var response = await _client.GetAsync(address);
        return await response.ReadPageAsync();
    }

    [GeneratedRegex(@"\.mud-[\w-]+", RegexOptions.None, 1000)]
    private static partial Regex ClassOfTheLibrary();
}
