using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Citations.Selection;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Core.Tests.Citations.Selection;

public sealed class CitationRequestReaderTests
{
    private static readonly KnownSlugs Known = new(new Dictionary<string, string> { ["guild"] = "guild" }, new HashSet<string> { "gazette" });

    [Theory]
    [InlineData("")]
    [InlineData("party=guild&style=mla&locale=ja&accessed=omit&annotated=quotes&group=party&format=biblatex")]
    [InlineData("pick=events/letter&pick=sources/gazette&pick=assertions/0a1b&group=event")]
    public void ToQueryString_RequestRead_IsTheSameAddress(string query)
    {
        var request = Read(query, out var problems);

        Assert.Empty(problems);
        Assert.Equal(query, request.ToQueryString());
    }

    [Theory]
    [InlineData("bibtex", "party=guild&group=party")]
    [InlineData("biblatex", "party=guild&group=party&dialect=biblatex")]
    [InlineData("wikipedia", "party=guild&locale=ja&group=party")]
    [InlineData("text", "party=guild&style=mla&locale=ja&group=party")]
    public void ToQueryString_File_HasOnlyWhatItsFormatTakes(string format, string expected) =>
        Assert.Equal(expected, Read("party=guild&style=mla&locale=ja&group=party&format=html", out _).ToQueryString(CitationFormats.Find(format)));

    [Theory]
    [InlineData("style=nope", "style", "Known are: apa, mla")]
    [InlineData("style=oscula", "style", "Did you mean `oscola`?")]
    [InlineData("locale=de", "locale", "Known are: en, ja.")]
    [InlineData("group=x", "group", "Known are: none, party, event.")]
    [InlineData("annotated=x", "annotated", "Known are: no, quotes.")]
    [InlineData("accessed=x", "accessed", "Known are: show, omit.")]
    [InlineData("format=docx", "format", "Known are: bibtex, biblatex")]
    [InlineData("pick=letter", "pick", "write `events/SLUG`")]
    [InlineData("pick=parties/guild", "pick", "write `events/SLUG`")]
    [InlineData("party=nope", "party", "is not known")]
    public void Read_WrongValue_NamesTheParameterAndWhatIsKnown(string query, string parameter, string message)
    {
        Read(query, out var problems);

        var problem = Assert.Single(problems);
        Assert.Equal(parameter, problem.Parameter);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TooManyPicks_SaysHowManyThereMayBe()
    {
        Read(string.Join('&', Enumerable.Range(0, 201).Select(i => $"pick=events/e{i}")), out var problems);

        Assert.Contains("200 is the most", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SamePickTwice_CountsOnce() => Assert.Single(Read("pick=events/a&pick=events/a", out _).Picks);

    [Fact]
    public void OptionsFor_EnglishAskedFor_KeepsAStylesBritishEnglish()
    {
        Assert.Equal("en-GB", StyleCatalog.BuiltIn.OptionsFor(Read("style=oscola&locale=en", out _)).Locale.Language);
        Assert.Equal("en-US", StyleCatalog.BuiltIn.OptionsFor(Read("style=sist02&locale=en", out _)).Locale.Language);
        Assert.Equal("ja-JP", StyleCatalog.BuiltIn.OptionsFor(Read("style=sist02", out _)).Locale.Language);
    }

    private static CitationRequest Read(string query, out IReadOnlyList<ParameterProblem> problems) => CitationRequestReader.Read(
        [.. query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')).Select(p => KeyValuePair.Create(p[0], p[1]))], Known, StyleCatalog.BuiltIn, out problems);
}
