using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Search;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Core.Tests.Search;

public sealed class SearchTextReaderTests
{
    private static readonly KnownSlugs Known = new(
        new Dictionary<string, string> { ["guild"] = "guild", ["old-guild"] = "guild" },
        new HashSet<string>());

    [Fact]
    public void Read_EveryOperator_IsUnderstood()
    {
        var text = SearchTextReader.Read("letter \"joint statement\" -draft party:old-guild BEFORE:2025-11 after:2025-10-04 Kind:Event", Known);

        Assert.Equal([new("letter"), new("joint statement", IsPhrase: true), new("draft", IsExcluded: true)], text.Terms);
        Assert.Equal(["guild"], text.Parties);
        Assert.Equal((PartialDate.Parse("2025-11"), PartialDate.Parse("2025-10-04")), (text.Before, text.After));
        Assert.Equal([SearchKind.Event], text.Kinds);
    }

    [Theory]
    [InlineData("party:nobody")]
    [InlineData("before:soon")]
    [InlineData("kind:3")]
    [InlineData("party:")]
    [InlineData(":")]
    [InlineData("NEAR(")]
    [InlineData("AND")]
    [InlineData("C++")]
    [InlineData("*")]
    [InlineData("\"")]
    [InlineData("--")]
    [InlineData("-")]
    [InlineData("\"open")]
    [InlineData("https://example.org")]
    [InlineData("<script>")]
    [InlineData("🐉")]
    public void Read_NoOperator_IsText(string input) =>
        Assert.Equal([new SearchTerm(input)], SearchTextReader.Read(input, Known).Terms);

    [Theory]
    [InlineData("")]
    [InlineData("  \u3000\t")]
    [InlineData("\0")]
    [InlineData("\u0007 \u0085")]
    public void Read_NothingToSee_AsksForNothing(string input) => Assert.True(SearchTextReader.Read(input, Known).IsEmpty);

    [Fact]
    public void Read_LoneSurrogate_CountsAsASpace() =>
        Assert.Equal(["one", "two"], SearchTextReader.Read("one\uD800two \uDC00", Known).Terms.Select(t => t.Text));

    [Theory]
    [InlineData("rights - holders", "rights", "holders")]
    [InlineData("a \"\" b", "a", "b")]
    [InlineData("学習\u3000要請", "学習", "要請")]
    [InlineData("one\0two", "one", "two")]
    [InlineData("same same", "same")]
    public void Read_WordsWithStrayMarks_AreTheWords(string input, params string[] words) =>
        Assert.Equal(words, SearchTextReader.Read(input, Known).Terms.Select(t => t.Text));

    [Fact]
    public void Read_TooManyWords_TakesTheFirstAndSaysSo()
    {
        var text = SearchTextReader.Read(string.Join(' ', Enumerable.Range(0, 40)), Known);

        Assert.Equal((SearchText.MaximumTerms, true), (text.Terms.Count, text.IsShortened));
    }

    [Fact]
    public void Read_LongInput_IsCutBetweenCharacters()
    {
        var text = SearchTextReader.Read("x" + string.Concat(Enumerable.Repeat("🐉", 5000)), Known);

        Assert.True(text.IsShortened);
        Assert.Equal(SearchText.MaximumLength - 1, text.Input.Length);
        Assert.False(char.IsHighSurrogate(text.Input[^1]));
    }

    [Fact]
    public void Read_RandomCharacters_NeverFailsAndReadsItsOwnInputAlike()
    {
        var random = new Random(5);
        const string Characters = "ab \"-:*(){}<>'\\%_+.\0\uD800\uDC00\u3000\u201C学習party:kindbefore2025";
        var terms = 0;
        for (var i = 0; i < 5000; i++)
        {
            var input = new string([.. Enumerable.Range(0, random.Next(30)).Select(_ => Characters[random.Next(Characters.Length)])]);

            var text = SearchTextReader.Read(input, Known);

            Assert.Equal(text.Terms, SearchTextReader.Read(text.Input, Known).Terms);
            Assert.DoesNotContain(text.Terms, t => t.Text.Trim().Length == 0);
            terms += text.Terms.Count;
        }

        Assert.NotEqual(0, terms);
    }
}
