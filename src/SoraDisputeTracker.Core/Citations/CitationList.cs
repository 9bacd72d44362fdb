namespace SoraDisputeTracker.Core.Citations;

/// <summary>A list to cite from, in groups with headings or in one group without.</summary>
/// <param name="Groups">The groups in their order; an item may stand in several.</param>
public sealed record CitationList(IReadOnlyList<CitationGroup> Groups)
{
    /// <summary>Every item once, where it first stands, with all its passages and the headings of all its groups: what formats without headings write.</summary>
    public IReadOnlyList<CitedItem> Items => [.. Groups
        .SelectMany(g => g.Items.Select(i => i with { Keywords = g.Heading is null ? i.Keywords : [.. i.Keywords, g.Heading] }))
        .GroupBy(i => i.Item.Id, StringComparer.Ordinal)
        .Select(same => new CitedItem(same.First().Item, [.. same.SelectMany(i => i.Passages).Distinct()])
        {
            Keywords = [.. same.SelectMany(i => i.Keywords).Distinct(StringComparer.Ordinal)],
        })];

    /// <summary>One group without a heading, each item without passages.</summary>
    /// <param name="items">The items in the order in which they are to stand.</param>
    public static CitationList Of(IEnumerable<CslItem> items) => new([new CitationGroup(null, [.. items.Select(i => new CitedItem(i, []))])]);
}

/// <summary>Items that belong together: to a party, or to an event.</summary>
/// <param name="Heading">What they belong to, or null for a list without groups.</param>
/// <param name="Items">The items.</param>
public sealed record CitationGroup(string? Heading, IReadOnlyList<CitedItem> Items);

/// <summary>An item with what it is cited for.</summary>
/// <param name="Item">The item.</param>
/// <param name="Passages">The passages that the list rests on; empty for a list without annotations.</param>
public sealed record CitedItem(CslItem Item, IReadOnlyList<CitedPassage> Passages)
{
    /// <summary>Everything that a file without references says of the item in words: its passages, then its note; null for nothing.</summary>
    public string? Annotation
    {
        get
        {
            var parts = Passages.Select(p => p.ToString()).Concat(Item.Note is { } note ? [note] : []).ToList();
            return parts.Count == 0 ? null : string.Join(" / ", parts);
        }
    }

    /// <summary>Words under which the item is filed: the headings of its groups in <see cref="CitationList.Items"/>, else empty.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The keywords for a field that readers part at its commas: one inside a keyword is left out.</summary>
    internal string KeywordLine => string.Join(", ", Keywords.Select(k => k.Replace(",", "", StringComparison.Ordinal)));
}

/// <summary>What a source is cited for.</summary>
/// <param name="Statement">What it states, in the tracker's words: <c>Joint statement of the publishers: date, 30 October 2025</c>.</param>
/// <param name="Quote">The source's own words, without quotation marks around them, or null where none are quoted.</param>
/// <param name="QuoteLanguage">The language of the quote, BCP 47.</param>
public sealed record CitedPassage(string Statement, string? Quote, string QuoteLanguage)
{
    /// <summary>The passage on one line: what is stated, and the quote in the quotation marks of its language.</summary>
    public override string ToString() => Quote is null
        ? Statement
        : QuoteLanguage.StartsWith("ja", StringComparison.OrdinalIgnoreCase) ? $"{Statement}: 「{Quote}」" : $"{Statement}: “{Quote}”";
}
