using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Tests.Citations.Styles;

/// <summary>Lists of items for comparing styles: every type with and without its parts, names of every kind, titles that break careless writers.</summary>
internal static class CitedItems
{
    /// <summary>The list of names in kana: in Japanese, pandoc 2.17 puts kana in no order that is known, so that it stands apart.</summary>
    public const string Kana = "kana";

    /// <summary>The lists by name; letters behind years depend on the list, so there are several.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<CslItem>> Lists { get; } = new Dictionary<string, IReadOnlyList<CslItem>>
    {
        ["sources"] = [.. CitedSources.All.Select(CslItem.Of)],
        ["corpus"] = [.. CitedSources.Corpus.Select(CslItem.Of)],
        ["types"] = [.. CslTypes.All.SelectMany(OfType)],
        ["names"] = [.. Names()],
        [Kana] = [.. InEveryPlace("kana", CslName.Parse("あおき, はな"))],
        ["titles"] = [.. Titles()],
        ["alike"] = [.. Alike()],
        ["dates"] = [.. CslTypes.All.SelectMany(Dated)],
    };

    private static CslItem Item(string id, string type, string title) => new() { Id = id, CitationKey = id, Type = type, Title = title, Language = "en" };

    private static IEnumerable<CslItem> OfType(string type)
    {
        var whole = Item($"{type}-whole", type, $"A whole {type} with a subtitle: the sub title") with
        {
            Authors = [CslName.Parse($"Writer{type.Length}, Jane Mary")],
            ContainerTitle = $"The daily of {type}",
            Publisher = $"Publisher of {type}",
            Issued = PartialDate.Parse("2025-10-05"),
            Url = $"https://example.org/a_b/{type}?q=1#p~2%20",
        };
        yield return whole;
        yield return whole with { Id = $"{type}-accessed", Title = $"Accessed {type}", Accessed = PartialDate.Parse("2026-11-20") };
        yield return whole with { Id = $"{type}-anonymous", Title = $"No author of {type}?", Authors = [], Publisher = null };
        yield return whole with { Id = $"{type}-body", Title = $"A body's {type}", Authors = [CslName.Parse($"Body of {type}")], ContainerTitle = null };
        yield return whole with { Id = $"{type}-itself", Title = $"Of its own {type}", Authors = [CslName.Parse($"Site of {type}")], ContainerTitle = $"Site of {type}", Publisher = null, Accessed = PartialDate.Parse("2026-11") };
        yield return whole with { Id = $"{type}-printed", Title = $"A printed {type}", Url = null };
        yield return whole with { Id = $"{type}-undated", Title = $"An undated {type}", Issued = null, Accessed = PartialDate.Parse("2026-11-20") };
        yield return whole with { Id = $"{type}-japanese", Title = $"「日本語」の{type}", Language = "ja", Authors = [CslName.Parse("田中, 太郎")], ContainerTitle = "日本経済新聞", Publisher = null };
        yield return whole with { Id = $"{type}-publisher", Title = $"Only the publisher of {type}", Authors = [], ContainerTitle = null, Issued = PartialDate.Parse("2024"), Url = null };
        yield return Item($"{type}-bare", type, $"Nothing but {type}");
    }

    private static IEnumerable<CslItem> Dated(string type) =>
        from date in new[] { "2023", "2023-02", "2023-02-01", "2023~", "2023-05?", "0099" }
        select Item($"{type}-{date.Trim('~', '?')}{(date[^1] is '~' or '?' ? "-c" : "")}", type, $"The {type} of {date}") with
        {
            Authors = [CslName.Parse($"Dated{type.Length}{date.Length}, Ann")],
            ContainerTitle = "The Daily",
            Issued = PartialDate.Parse(date),
            Accessed = PartialDate.Parse("2026-01"),
        };

    private static IEnumerable<CslItem> Names()
    {
        var crowds = new[] { 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 20, 21, 22, 101 }.Select(count => Paper($"hands-{count}", $"Of {count} hands", [.. Enumerable.Range(1, count).Select(n => new CslName { Family = $"Family{(char)('A' + (n % 26))}{n}", Given = "Gil Henry" })]));
        var names = new (string Id, CslName Name)[]
        {
            ("particle", new CslName { Family = "Berg", Given = "Jan", NonDroppingParticle = "van der" }),
            ("own-particle", CslName.Parse("de la Cruz, Ana")),
            ("elided", CslName.Parse("d'Alembert, Jean")),
            ("dropping", CslName.Parse("Humboldt, Alexander von")),
            ("suffix", CslName.Parse("King, Martin Luther, Jr.")),
            ("one", new CslName { Family = "Madonna" }),
            ("hyphen", CslName.Parse("Sartre, Jean-Paul")),
            ("small-hyphen", CslName.Parse("Lee, Ming-tse")),
            ("initials", CslName.Parse("Martin, George R.R.")),
            ("small", CslName.Parse("Ibn, al-Rashid")),
            ("cyrillic", CslName.Parse("Иванов, Иван Петрович")),
            ("kanji", CslName.Parse("田中, 太郎")),
            ("hangul", CslName.Parse("김, 철수")),
            ("romaji", CslName.Parse("Nagaoka, Keiko")),
            ("body", CslName.Parse("Barnes and Noble & Sons")),
            ("kanji-body", CslName.Parse("一般社団法人コンテンツ海外流通促進機構")),
            ("apostrophe", CslName.Parse("O'Neill, Eugene")),
            ("accent", CslName.Parse("Émile, Zoë")),
            ("lower", CslName.Parse("hooks, bell")),
        };
        return names.SelectMany(n => InEveryPlace(n.Id, n.Name)).Concat(crowds);
    }

    private static IEnumerable<CslItem> InEveryPlace(string id, CslName name) =>
    [
        Paper($"name-{id}", $"By {id}", [name]),
        Paper($"two-{id}", $"By two with {id}", [CslName.Parse($"First{id}, Ed"), name]),
        Paper($"three-{id}", $"By three with {id}", [name, CslName.Parse($"Second{id}, Ed"), name]),
    ];

    private static CslItem Paper(string id, string title, IReadOnlyList<CslName> authors) => Item(id, "article-newspaper", title) with
    {
        Authors = authors,
        ContainerTitle = "The Daily",
        Issued = PartialDate.Parse("2025-10-05"),
        Url = "https://example.org/",
    };

    private static IEnumerable<CslItem> Titles()
    {
        string[] titles =
        [
            "He said \"who said 'no' to it?\" and left", "“They said ‘stop’” – a report", "What they call \"fair use\"", "\"Fair use\" at the start", "It's the dogs' day",
            "'Tis the season", "A lone \" mark", "Is this the end of opt-out?", "Stop!", "Stopped.", "Ends in a colon:", "A & B, 100 % of C_D {in braces} for $5 ~ ^ \\ `x` @y #z",
            "The <i>Daily</i> and <b>bold</b> x<sup>2</sup>", "A < b > c <tag> d", "An em dash — and an en dash – and - one", "OpenAI社に「Sora 2」の要望書", "『二重』と「一重」。", "何？",
            "The word שלום in a title", "iPhone and the eBay of NASA", "on the use of ai in the arts", "A tale: of two cities. of one? yes! of none", "word/word and self-made re-use",
            "... and then", "(In parentheses)", "[In brackets]", "Ends with (parentheses)", "Question? \"Quoted?\"", "« Guillemets » ; and !", "2025: a year", "emoji 🙂 here",
        ];
        foreach (var (title, i) in titles.Select((t, i) => (t, i)))
        {
            foreach (var type in new[] { "article-newspaper", "webpage", "report", "legal_case", "book" })
            {
                yield return Item($"title-{i}-{type}", type, title) with
                {
                    Authors = i % 2 == 0 ? [CslName.Parse($"Author{i}, Kim")] : [],
                    ContainerTitle = i % 3 == 0 ? "the new york times & co." : "Is it a paper?",
                    Issued = PartialDate.Parse("2025-10"),
                    Url = "https://example.org/~me/a_b%20c/?q=1&r=%E3%81%82#part-2",
                };
            }
        }
    }

    private static IEnumerable<CslItem> Alike()
    {
        foreach (var (i, title) in new[] { "Zebra", "Apple", "Mango", "apple pie", "The Apple" }.Index())
            yield return Paper($"doe-{i}", title, [CslName.Parse("Doe, Jane")]);
        yield return Paper("doe-john", "By another Doe", [CslName.Parse("Doe, John")]);
        yield return Paper("doe-peter", "By a third Doe", [CslName.Parse("Doe, Peter")]);
        yield return Paper("twin-1", "The same", [CslName.Parse("Twin, Tom")]);
        yield return Paper("twin-2", "The same", [CslName.Parse("Twin, Tom")]);
        foreach (var i in new[] { 1, 2, 3 })
            yield return Paper($"many-{i}", $"Many {i}", [CslName.Parse("Alpha, A"), CslName.Parse("Beta, B"), CslName.Parse("Gamma, C"), CslName.Parse($"Delta{i}, D"), CslName.Parse("Eps, E"), CslName.Parse("Zeta, Z"), CslName.Parse("Eta, H"), CslName.Parse("Theta, T")]);
        foreach (var i in new[] { 1, 2 })
            yield return Item($"anonymous-{i}", "webpage", "An anonymous page") with { ContainerTitle = "Site", Issued = PartialDate.Parse("2025"), Url = $"https://example.org/{i}" };
        foreach (var i in new[] { 1, 2 })
            yield return Item($"undated-{i}", "webpage", $"Undated {i}") with { Authors = [CslName.Parse("Roe, Richard")], Accessed = PartialDate.Parse("2026-11-20"), Url = $"https://example.org/u{i}" };
        foreach (var i in Enumerable.Range(1, 30))
            yield return Paper($"flood-{i}", $"Flood {i}", [CslName.Parse("Flood, Noah")]);
    }
}
