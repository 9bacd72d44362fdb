using System.Text.Json;
using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Dates;

namespace SoraDisputeTracker.Core.Tests.Citations;

/// <summary>A list with everything that a list may have: groups, an item in two of them, passages, a page of the tracker itself.</summary>
internal static class AnnotatedList
{
    public const string HostileStatement = "Says | that {{it}} & <b>costs</b> 100 % of $5_000, # *all*; \\ [sic]";

    public static CitedPassage InJapanese { get; } = new("要望書: 日付, 2025年10月28日", "要望書を送付した", "ja");

    public static CitedPassage InEnglish { get; } = new("Joint statement: date, 30 October 2025", "released a joint statement on October 30, 2025", "en");

    public static CitedPassage Hostile { get; } = new(HostileStatement, "quotes \"in\" quotes | }} <i>", "en");

    public static CitedPassage WithoutQuote { get; } = new("Counts the companies: 18", null, "en");

    public static CslItem Page { get; } = new()
    {
        Id = "tracker",
        CitationKey = "tracker",
        Type = "webpage",
        Title = "Tracker",
        Language = "en",
        Version = "corpus 0123456789ab",
        Accessed = PartialDate.Parse("2026-11-21"),
        Url = "https://tracker.example.org/?party=a&q=%E8%A6%81#x",
    };

    public static CitationList Value { get; } = new(
    [
        new CitationGroup("Studios & publishers, Inc.", [Cited(0, InEnglish, Hostile), Cited(1)]),
        new CitationGroup("日本政府", [Cited(0, InJapanese, InEnglish), Cited(3, WithoutQuote), new CitedItem(Page, [])]),
        new CitationGroup("Nobody", []),
    ]);

    /// <summary>Holds that a program that read this list has every item once, with its passages and groups; keywords are parted at commas, so that none is inside one.</summary>
    /// <param name="json">What it read, in CSL-JSON.</param>
    public static void AssertReadBack(string json)
    {
        var items = JsonDocument.Parse(json).RootElement;
        Assert.Equal(Value.Items.Select(i => i.Item.CitationKey), items.EnumerateArray().Select(i => i.GetProperty("id").GetString()));
        Assert.Equal(Value.Items.Select(i => Alike(i.Annotation ?? "")), items.EnumerateArray().Select(i => Alike(Text(i, "annote"))));
        Assert.Equal(Value.Items.Select(i => string.Join(", ", i.Keywords.Select(k => k.Replace(",", "", StringComparison.Ordinal)))), items.EnumerateArray().Select(i => Text(i, "keyword")));
        Assert.Equal(Page.Version, Text(items[3], "version"));
    }

    private static string Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString()! : "";

    private static string Alike(string text) => BibliographicItem.WithAlikeQuotes(new BibliographicItem(BibliographicItem.Plain(text), "", "", "")).Title;

    private static CitedItem Cited(int number, params CitedPassage[] passages)
    {
        var sources = CitedSources.Ordinary;
        return new(CslItem.Of(sources[number] with { CitationKey = CitationKeys.For(sources)[sources[number].Slug] }), passages);
    }
}
