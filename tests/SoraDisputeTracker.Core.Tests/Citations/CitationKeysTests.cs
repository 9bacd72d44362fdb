using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Tests.Citations;

public sealed class CitationKeysTests
{
    private static readonly Source Anime = CitedSources.Hostile.Single(s => s.Slug == "same-year-1");

    [Fact]
    public void For_SameAuthorYearAndWord_LettersAllButTheFirstAdded()
    {
        var early = Anime with { Slug = "z", Added = new DateOnly(2026, 1, 1) };
        var late = Anime with { Slug = "a", Added = new DateOnly(2026, 1, 2) };

        var keys = CitationKeys.For([late, early]);

        Assert.Equal(("doe2025anime", "doe2025animea"), (keys["z"], keys["a"]));
    }

    [Fact]
    public void For_LetteredKeyThatAnotherTitleHas_GoesOnToTheNextLetter() =>
        Assert.Equal(["doe2025anime", "doe2025animea", "doe2025animeb"], Keys(Anime with { Slug = "1" }, Anime with { Slug = "2", Title = "Animea" }, Anime with { Slug = "3" }));

    [Fact]
    public void For_SourcesAddedLater_LeavesEveryOlderKey()
    {
        var random = new Random(11);
        string[] titles = ["Anime", "Animea", "Animeb", "Animeaa"];
        var sources = Enumerable.Range(0, 200)
            .Select(i => Anime with { Slug = $"s{random.Next(1_000_000)}-{i}", Title = titles[random.Next(titles.Length)], Added = new DateOnly(2026, 1, 1).AddDays(i) })
            .ToList();
        var all = CitationKeys.For(sources);

        foreach (var count in new[] { 1, 17, 50, 199 })
        {
            var older = CitationKeys.For(sources.Take(count));
            Assert.Each(older, key => Assert.Equal(key.Value, all[key.Key]));
        }

        Assert.Equal(sources.Count, all.Values.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void For_SourcesInAnotherOrder_GivesTheSameKeys()
    {
        Source[] shuffled = [.. CitedSources.All];
        new Random(5).Shuffle(shuffled);

        Assert.Equal(CitationKeys.For(CitedSources.All).OrderBy(k => k.Key), CitationKeys.For(shuffled).OrderBy(k => k.Key));
    }

    [Fact]
    public void For_ThirtySourcesOfOneKey_GoesOnBehindZ()
    {
        var keys = Keys([.. Enumerable.Range(10, 30).Select(i => Anime with { Slug = $"s{i}" })]);

        Assert.Equal(30, keys.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("doe2025animeac", keys[^1]);
    }

    [Fact]
    public void For_AnySource_GivesWhatEveryBibTeXTakes() => Assert.Each(CitationKeys.For(CitedSources.All).Values, key => Assert.Matches("^[a-z][a-z0-9-]*$", key));

    [Theory]
    [InlineData("Goswami, Krishna", "Japan's anime and manga giants", "goswami2025japan")]
    [InlineData("Müller-Lüdenscheidt, Øyvind", "The Ærø question", "mullerludenscheidt2025aero")]
    [InlineData("Content Overseas Distribution Association", "A request", "content2025request")]
    [InlineData("田中, 太郎", "「Sora 2」の運用", "daily2025sora")]
    [InlineData("田中, 太郎", "生成", "daily2025")]
    public void For_Names_MakesAReadableKey(string author, string title, string key) =>
        Assert.Equal([key], Keys(CitedSources.A("slug", title) with { Authors = [CslName.Parse(author)], ContainerTitle = "The Daily", Issued = PartialDate.Parse("2025") }));

    [Fact]
    public void For_NothingInLatinScript_TakesTheSlug() =>
        Assert.Equal(["coda-request"], Keys(CitedSources.A("coda-request", "要望書") with { ContainerTitle = "ニュース" }));

    [Theory]
    [InlineData("OpenAI社に要望書", "2025", "coda2025openai")]
    [InlineData("18 publishers", null, "coda18")]
    [InlineData("Eighteen publishers", null, "eighteen")]
    public void For_KeyThatWouldBeginWithADigit_TakesAWordOfTheSlug(string title, string? issued, string key) =>
        Assert.Equal([key], Keys(CitedSources.A("coda-request", title) with { Issued = issued is null ? null : PartialDate.Parse(issued) }));

    private static List<string> Keys(params Source[] sources)
    {
        var keys = CitationKeys.For(sources);
        return [.. sources.Select(s => keys[s.Slug])];
    }
}
