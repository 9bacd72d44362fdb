using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Corpus;

namespace SoraDisputeTracker.Core.Tests.Citations;

/// <summary>Sources for every test of citations: some like the corpus holds, some that break careless writers.</summary>
internal static class CitedSources
{
    public static Source A(string slug, string title, string type = "article-newspaper") => new()
    {
        Slug = slug,
        Type = type,
        Title = title,
        Language = "en",
        Abstract = "An abstract of our own.",
        Origin = SourceOrigin.Article,
        IsPrimary = false,
        TextSha256 = new string('0', 64),
        Added = new DateOnly(2026, 11, 20),
    };

    /// <summary>What the corpus holds: its first five sources as they are printed, and a report of a body.</summary>
    public static IReadOnlyList<Source> Ordinary { get; } =
    [
        A("outlook-respawn-joint-statement", "Japan's anime and manga giants are taking a stand against OpenAI") with
        {
            Authors = [CslName.Parse("Goswami, Krishna")],
            ContainerTitle = "Outlook Respawn",
            Publisher = "Outlook India",
            Issued = PartialDate.Parse("2025"),
            Url = "https://respawn.outlookindia.com/pop-culture/pop-culture-news/japanese-anime-industry-slams-sora-2-ai-for-copyright-issue",
        },
        A("the-outpost-government-request", "Japan Confronts OpenAI Over Sora 2's Anime Copyright Concerns", "webpage") with
        {
            ContainerTitle = "TheOutpost.ai",
            Publisher = "Triveous Technologies Private Limited",
            Url = "https://theoutpost.ai/news-story/japan-confronts-open-ai-over-sora-2-s-use-of-anime-and-manga-ip-20971",
            Note = "Neither author nor day of publication is printed; the page's footer has the year 2025.",
        },
        A("tekedia-coda-demand", "Japan’s Top IP Group Demands OpenAI Halt Use of Anime and Game Content in Sora 2 Training Amid Growing Global Copyright Battles", "webpage") with
        {
            ContainerTitle = "Tekedia",
            Publisher = "Tekedia",
            Url = "https://www.tekedia.com/japans-top-ip-group-demands-openai-halt-use-of-anime-and-game-content-in-sora-2-training-amid-growing-global-copyright-battles",
        },
        A("longstories-studios-stand", "Japanese animation studios stand against OpenAI's media usage", "post-weblog") with
        {
            ContainerTitle = "LongStories.ai",
            Publisher = "LongStories",
            Issued = PartialDate.Parse("2025-11-07"),
            Url = "https://longstories.ai/blog/japanese-animation-studios-stand-against-openai-media-usage",
        },
        A("ingamenews-sora-demand", "Japan Demands OpenAI Protect Anime and Manga from Sora AI", "post-weblog") with
        {
            ContainerTitle = "ingamenews.com",
            Issued = PartialDate.Parse("2025-11-14"),
            Url = "https://www.ingamenews.com/2025/10/japan-warns-openai-protect-anime-and.html",
        },
        A("written-request", "CODA Issues Written Request to OpenAI Regarding Sora 2", "report") with
        {
            Authors = [CslName.Parse("Content Overseas Distribution Association")],
            Publisher = "Content Overseas Distribution Association",
            Issued = PartialDate.Parse("2025-10"),
            Url = "https://example.org/en/news/817",
        },
    ];

    /// <summary>Titles, names, dates and addresses that break careless writers.</summary>
    public static IReadOnlyList<Source> Hostile { get; } =
    [
        A("commands", @"100% of A & B_C: #1 for $5 {in braces} ~ home ^ up C:\temp <tag> `tick`") with { ContainerTitle = "R&D_Weekly #1 100%" },
        A("lone-opening-brace", "An opening brace { never closed") with { ContainerTitle = "Open { Journal", Issued = PartialDate.Parse("2025-10-05") },
        A("lone-closing-brace", "A closing brace } never opened") with { ContainerTitle = "Closed } Journal", Issued = PartialDate.Parse("2025") },
        A("quotes-in-quotes", "He said \"who said 'no' to it?\" — and left") with { ContainerTitle = "The Daily" },
        A("curly-quotes", "“They said ‘stop’” – a report") with { ContainerTitle = "The Daily", Issued = PartialDate.Parse("2025-10") },
        A("ends-quoted", "What they call \"fair use\"") with { ContainerTitle = "The Daily" },
        A("dashes", "A -- b --- c - d – e — f ,, g '' h") with { ContainerTitle = "Dash--Dash" },
        A("question", "Is this the end of opt-out?", "webpage") with { ContainerTitle = "Yahoo! japan", Issued = PartialDate.Parse("2025-10-05") },
        A("japanese", "OpenAI社に「Sora 2」の運用に関する要望書を提出", "webpage") with
        {
            Language = "ja",
            Authors = [CslName.Parse("一般社団法人コンテンツ海外流通促進機構")],
            ContainerTitle = "ニュース",
            Issued = PartialDate.Parse("2025-10-28"),
            Url = "https://example.org/ニュース/2577",
        },
        A("japanese-person", "「生成AI時代」の創作") with { Language = "ja", Authors = [CslName.Parse("田中, 太郎")], ContainerTitle = "日本経済新聞", Issued = PartialDate.Parse("2025-10-31") },
        A("right-to-left", "The word שלום in a title") with { ContainerTitle = "The Daily", Authors = [CslName.Parse("Levi, Dana")] },
        A("japanese-romanised", "「生成AI」と『二次創作』——何が変わるのか？") with { Language = "ja", Authors = [CslName.Parse("Tanaka, Tarō"), CslName.Parse("Ōno, Jun'ichi")], ContainerTitle = "Asahi Shinbun", Issued = PartialDate.Parse("2025-11") },
        A("three-authors", "Three hands", "article-journal") with { ContainerTitle = "The Quarterly", Authors = Numbered(3), Issued = PartialDate.Parse("2025") },
        A("eight-authors", "Eight hands", "article-magazine") with { ContainerTitle = "The Monthly", Authors = Numbered(8), Issued = PartialDate.Parse("2025-10-05") },
        A("twenty-authors", "Twenty hands") with { ContainerTitle = "The Daily", Authors = Numbered(20) },
        A("twenty-one-authors", "Twenty-one hands") with { ContainerTitle = "The Daily", Authors = Numbered(21), Issued = PartialDate.Parse("2025-10-05") },
        A("many-authors", "Twenty-two hands") with { ContainerTitle = "The Daily", Authors = Numbered(22), Issued = PartialDate.Parse("2025-10-05") },
        A("crowd", "A hundred and one hands", "report") with { Publisher = "The Crowd", Authors = Numbered(101), Issued = PartialDate.Parse("2025-10-05") },
        A("two-authors", "Two hands", "report") with { Authors = [CslName.Parse("Sartre, Jean-Paul"), CslName.Parse("Martin, George R.R.")], Publisher = "A & B, Inc.", Issued = PartialDate.Parse("2025-03-01") },
        A("particle-and-suffix", "Names with parts") with
        {
            ContainerTitle = "The Daily",
            Authors = [new CslName { Family = "Berg", Given = "Jan", NonDroppingParticle = "van der" }, CslName.Parse("King, Martin Luther, Jr."), CslName.Parse("de la Cruz, Ana")],
            Issued = PartialDate.Parse("2025-10-05"),
        },
        A("corporate-comma", "A body with a comma and an and", "webpage") with
        {
            ContainerTitle = "example",
            Authors = [new CslName { Literal = "Barnes and Noble & Sons, Inc." }, CslName.Parse("CODA")],
            Issued = PartialDate.Parse("2024~"),
        },
        A("one-word", "One name is enough", "post") with { ContainerTitle = "Social", Authors = [new CslName { Family = "Madonna" }], Issued = PartialDate.Parse("2025-10-05?") },
        A("address", "An address with everything", "post-weblog") with
        {
            ContainerTitle = "a blog of the day",
            Issued = PartialDate.Parse("2025-02-28"),
            Accessed = PartialDate.Parse("2025-11"),
            Url = "https://example.org/~me/a_b%20c/?q=1&r=%E3%81%82#part-2",
        },
        A("line-breaks", "A title\r\n  on two\tlines\u2028and a half ") with { ContainerTitle = "The\nDaily", Note = "ER  - \r\nTY  - JOUR" },
        A("same-year-1", "Anime under pressure") with { ContainerTitle = "The Daily", Authors = [CslName.Parse("Doe, Jane")], Issued = PartialDate.Parse("2025-10-01") },
        A("same-year-2", "Anime under more pressure") with { ContainerTitle = "The Daily", Authors = [CslName.Parse("Doe, Jane")], Issued = PartialDate.Parse("2025-10-02") },
        A("alike-1", "Two of a kind") with { ContainerTitle = "The Daily", Authors = [CslName.Parse("Twin, Tom")], Issued = PartialDate.Parse("2025-10-03"), Url = "https://example.org/twin" },
        A("alike-2", "Two of a kind") with { ContainerTitle = "The Daily", Authors = [CslName.Parse("Twin, Tom")], Issued = PartialDate.Parse("2025-10-03"), Url = "https://example.org/twin" },
        A("markup", "The <i>Daily</i> & its </script> | {{cite}} [[link]] '''bold''' <ref>x</ref> <!-- y --> ]]>", "webpage") with { ContainerTitle = "A|B=C}} <b>", Publisher = "]] Inc." },
        A("asterisk", "Five * stars") with { ContainerTitle = "Star*Daily", Authors = [CslName.Parse("Do*e, Jane")] },
        A("formula", "=HYPERLINK(\"http://example.org\")", "webpage") with { ContainerTitle = "@Site", Publisher = "-Pub+" },
        A("retrieved", "A page that changes", "webpage") with { ContainerTitle = "The Daily", Accessed = PartialDate.Parse("2026-11-20"), Url = "https://example.org/live" },
        A("bare", "Nothing but a title", "document"),
    ];

    public static IReadOnlyList<Source> All { get; } = [.. Ordinary, .. Hostile];

    /// <summary>The sources of this repository's corpus.</summary>
    public static IReadOnlyList<Source> Corpus { get; } = SeedReader.Read(Path.Combine(Tool.RepositoryFolder, "seeds")).Dossier!.Sources;

    /// <summary>The names of the lists that every format is read back from: <see cref="All"/> and <see cref="Corpus"/>.</summary>
    public static TheoryData<string> Lists { get; } = [nameof(All), nameof(Corpus)];

    /// <summary>The list of a name.</summary>
    public static IReadOnlyList<Source> List(string name) => name == nameof(Corpus) ? Corpus : All;

    private static List<CslName> Numbered(int count) =>
        [.. Enumerable.Range(1, count).Select(n => new CslName { Family = $"Name{Letters(n - 1)}", Given = "Gil" })];

    // A ... Z, AA, AB, ...
    private static string Letters(int number) => (number < 26 ? "" : Letters((number / 26) - 1)) + (char)('A' + (number % 26));
}
