using SoraDisputeTracker.Core.Search;

namespace SoraDisputeTracker.Storage.Tests.Search;

public sealed class SearchQueriesTests
{
    [Theory]
    [InlineData("quarrels", "event earlier", "quarrel")]
    [InlineData("answering", "event answer", "answers")]
    [InlineData("pàinters", "party guild", "Painters")]
    [InlineData("PAINTERS", "party guild", "Painters")]
    [InlineData("ｐａｉｎｔｅｒｓ", "party guild", "Painters")]
    [InlineData("画", "party guild", "画")]
    [InlineData("画家", "party guild", "画家")]
    [InlineData("日本画家組合", "party guild", "日本画家組合")]
    [InlineData("ｴﾝｼﾞﾝ", "event launch", "エンジン")]
    [InlineData("エンジンの公開", "event launch", "エンジンの公開")]
    [InlineData("龍", "quote notice:excerpt:2", "龍")]
    [InlineData("uarre", "event earlier", "uarre")]
    [InlineData("100%_sure", "quote weblog:180-189", "100%_sure")]
    [InlineData("not-sell", "quote weblog:180-189", "not sell")]
    [InlineData("sell, 100%", "quote weblog:180-189", "sell,", "100%")]
    [InlineData("\"will not sell\"", "quote weblog:180-189", "will not sell")]
    public async Task SearchAsync_TextInAnyShape_FindsTheRecordAndMarksIt(string input, string hit, params string[] marked)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var found = (await FindAsync(served, input)).Hits.Single(h => Named(h) == hit);

        Assert.Superset(marked.ToHashSet(), Marks(found).ToHashSet());
    }

    [Theory]
    [InlineData("letter guild", "event letter")]
    [InlineData("guild", "party guild")]
    [InlineData("launched", "event launch")]
    [InlineData("launch engines", "event launch")]
    public async Task SearchAsync_WordsOfAName_ComeFirst(string input, string first)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        Assert.Equal(first, Named((await FindAsync(served, input)).Hits[0]));
    }

    [Theory]
    [InlineData("launch painters")]
    [InlineData("\"guild letter\"")]
    [InlineData("\"launches\"")]
    [InlineData("launch -engine kind:event")]
    [InlineData("launch after:2025-10 kind:event")]
    [InlineData("launch before:2025-10-01 after:2025-10 kind:event")]
    [InlineData("launch party:brush")]
    public async Task SearchAsync_OneConditionFails_FindsNothing(string input)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        Assert.Equal(0, (await FindAsync(served, input)).Total);
    }

    [Theory]
    [InlineData("letter party:old-guild kind:event", "event letter")]
    [InlineData("before:2025 kind:event", "event earlier")]
    [InlineData("letter after:2025-09 kind:event", "event letter")]
    [InlineData("kind:event launch before:2025-11", "event launch")]
    [InlineData("kind:demand -pay", "demand stop")]
    [InlineData("kind:party \"guild\" painters", "party guild")]
    public async Task SearchAsync_Operators_NarrowTheList(string input, string only)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        Assert.Equal([only], (await FindAsync(served, input)).Hits.Select(Named));
    }

    [Fact]
    public async Task SearchAsync_Kinds_CountAllAndListThoseAskedFor()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var all = await FindAsync(served, "guild");
        var parties = await served.Search.SearchAsync(new SearchFilter { Input = "guild", Kinds = [SearchKind.Party] }, default);

        Assert.Equal(all.Total, all.Counts.Values.Sum());
        Assert.Equal(all.Counts, parties.Counts);
        Assert.Equal(all.Counts[SearchKind.Party], parties.Total);
        Assert.Each(parties.Hits, h => Assert.Equal(SearchKind.Party, h.Kind));
    }

    [Fact]
    public async Task SearchAsync_AllPages_HoldEachHitOnce()
    {
        using var served = await ServedDossier.OfAsync(RandomDossier.Of(11, events: 60));
        var seen = new List<string>();
        var first = await FindAsync(served, "e");
        for (var page = 1; page <= first.PageCount; page++)
            seen.AddRange((await served.Search.SearchAsync(new SearchFilter { Input = "e", Page = page }, default)).Hits.Select(Named));

        Assert.True(first.PageCount > 2);
        Assert.Equal(first.Total, seen.Count);
        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Empty((await served.Search.SearchAsync(new SearchFilter { Input = "e", Page = first.PageCount + 1 }, default)).Hits);
    }

    [Theory]
    [InlineData("Pianters", "Painters")]
    [InlineData("guidl letter", "Guild letter")]
    [InlineData("paintres?", "Painters")]
    [InlineData("日本面家組合 party:guild", null)]
    [InlineData("zzzzzzzz", null)]
    [InlineData("xy", null)]
    public async Task SearchAsync_NothingFound_OffersTheNearestWord(string input, string? meant)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var found = await FindAsync(served, input);

        Assert.Equal(0, found.Total);
        Assert.Equal(meant, found.DidYouMean, ignoreCase: true);
    }

    [Theory]
    [InlineData("C", "C, C++ and c-shells", "C", "C", "c")]
    [InlineData("C++", "C, C++ and c-shells", "C++")]
    [InlineData("AI", "Claims on AI said", "AI")]
    [InlineData("opt out", "to opt-out of it", "opt", "out")]
    [InlineData("opt-out", "to opt out of it", "opt out")]
    [InlineData("🐉", "a 🐉 flies", "🐉")]
    [InlineData("שלום", "they say שלום there", "שלום")]
    [InlineData("CODAは", "それをCODAは求めた", "CODAは")]
    [InlineData("<b>", "a <b> tag", "<b>")]
    public async Task SearchAsync_Marks_AreWholeWordsWhereThereAreAny(string input, string title, params string[] marked)
    {
        using var served = await ServedDossier.OfAsync(new DossierBuilder().Side("left").Source("s")
            .Event("one", title: title).States("s", "events/one", "content", "x").Build());

        var hit = (await served.Search.SearchAsync(new SearchFilter { Input = input, Kinds = [SearchKind.Event] }, default)).Hits.Single();

        Assert.Equal(marked, hit.Title.Pieces.Where(p => p.IsMarked).Select(p => p.Text));
        Assert.Equal(title, hit.Title.ToString());
    }

    [Fact]
    public async Task SearchAsync_RandomInput_NeverFailsAndMarksWhatItFinds()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());
        var random = new Random(60);
        const string Characters = "gul eitrnd\"-:*(){}^+<>'\\%_.~,|&\0\uD800\uDC00\u3000\u0301\u200Bß画家ガｶﾞ龍🐉";
        var looked = 0;
        for (var i = 0; i < 400; i++)
        {
            var input = new string([.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => Characters[random.Next(Characters.Length)])]);

            var found = await FindAsync(served, input);

            if (!found.Text.Terms.Any(t => !t.IsExcluded && t.Text.Any(char.IsLetter)))
                continue;
            looked += found.Hits.Count;
            var bare = found.Hits.Where(h => Marks(h).Count == 0).Select(Named).ToList();
            Assert.True(bare.Count == 0, $"`{input}` finds without a mark: {string.Join(", ", bare)}");
        }

        Assert.NotEqual(0, looked);
    }

    [Theory]
    [InlineData("g", "parties/guild")]
    [InlineData("letter", "events/letter")]
    [InlineData("画家", "parties/guild")]
    [InlineData("letter guild", "events/letter")]
    public async Task SuggestAsync_PartOfAName_OffersTheRecordWithAMark(string input, string first)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var suggestions = await served.Search.SuggestAsync(input, "en", 3, default);

        Assert.Equal(first, suggestions[0].Record.ToString());
        Assert.InRange(suggestions.Count, 1, 3);
        Assert.Each(suggestions, s => Assert.True((s.Found ?? s.Name).HasMark));
    }

    [Theory]
    [InlineData("画家", "en", "Guild", "画家組合")]
    [InlineData("画家", "ja", "画家組合", null)]
    [InlineData("painters", "ja", "画家組合", "Pãinters’ Guild")]
    public async Task SuggestAsync_Language_NamesTheRecordInItAndTellsTheOtherNameThatWasFound(string input, string language, string name, string? found)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var guild = (await served.Search.SuggestAsync(input, language, 20, default)).Single(s => s.Record.ToString() == "parties/guild");

        Assert.Equal((name, found), (guild.Name.ToString(), guild.Found?.ToString()));
    }

    [Fact]
    public async Task SearchAsync_LanguageOfTheReader_NamesWhatIsFoundAndShowsTheOtherNameWhereTheWordsStand()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var found = await served.Search.SearchAsync(new SearchFilter { Input = "painters", Kinds = [SearchKind.Party], Language = "ja" }, default);

        var guild = found.Hits.Single(h => h.Slug == "guild");
        Assert.Equal("画家組合", guild.Title.ToString());
        Assert.Contains(guild.Passages, p => p is { Language: "en", HasMark: true });
    }

    [Fact]
    public async Task SearchAsync_SameWordsQuotedTwiceFromOneSource_AreOneHitOfAllThatRestsOnThem()
    {
        using var served = await ServedDossier.OfAsync(new DossierBuilder().Side("left").Source("s").Source("other").Party("one", "left").Party("two", "left")
            .States("s", "parties/one", "content", "x", quote: "The same words").States("s", "parties/two", "content", "y", quote: "The same words")
            .States("other", "parties/one", "content", "x", quote: "The same words").Build());

        var found = await FindAsync(served, "\"same words\" kind:quote party:two");

        Assert.Equal(2, (await FindAsync(served, "\"same words\" kind:quote")).Total);
        Assert.Equal("s", Assert.Single(found.Hits).Source);
    }

    [Fact]
    public async Task SuggestAsync_NothingTyped_OffersNothing()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        Assert.Empty(await served.Search.SuggestAsync(" ", "en", 3, default));
    }

    [Fact]
    public async Task SearchAsync_Cancelled_Stops()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => served.Search.SearchAsync(new SearchFilter { Input = "guild" }, new CancellationToken(canceled: true)));
    }

    private static Task<SearchResults> FindAsync(ServedDossier served, string input) => served.Search.SearchAsync(new SearchFilter { Input = input }, default);

    private static string Named(SearchHit hit) => $"{SearchKinds.Name(hit.Kind)} {hit.Slug}";

    private static List<string> Marks(SearchHit hit) =>
        [.. hit.Passages.Prepend(hit.Title).SelectMany(p => p.Pieces).Where(p => p.IsMarked).Select(p => p.Text)];
}
