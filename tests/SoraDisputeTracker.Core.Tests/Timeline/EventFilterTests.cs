using System.Globalization;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Core.Tests.Timeline;

public sealed class EventFilterTests
{
    private static readonly KnownSlugs Known = new(
        new Dictionary<string, string> { ["coda"] = "coda", ["openai"] = "openai", ["old-openai"] = "openai", ["kadokawa"] = "kadokawa" },
        new HashSet<string> { "tekedia", "outpost" });

    public static TheoryData<EventFilter> Filters { get; } =
    [
        EventFilter.Default,
        EventFilter.Default with { Parties = ["coda", "openai"], MatchAll = true, Kinds = ["request", "statement"], Sources = ["tekedia"] },
        EventFilter.Default with { From = PartialDate.Parse("2025-10"), To = PartialDate.Parse("2025-10-31"), Scope = TimelineScope.All, Descending = true, Page = 3 },
        EventFilter.Default with { Words = "a&b=c?#%20+ \"quoted\" 「引用」 '; DROP TABLE events;-- 🎌" },
        EventFilter.Default with { Words = new string('界', EventFilterReader.MaximumWordsLength) },
    ];

    [Theory]
    [MemberData(nameof(Filters))]
    public void ToQueryString_AnyFilter_IsReadBackTheSame(EventFilter filter)
    {
        var read = EventFilterReader.Read(Parameters(filter.ToQueryString()), Known, out var problems);

        Assert.Empty(problems);
        Assert.Equal(filter.ToQueryString(), read.ToQueryString());
        Assert.Equal(filter.Words, read.Words);
        Assert.Equal(filter.Parties, read.Parties);
        Assert.Equal((filter.From, filter.To, filter.Page), (read.From, read.To, read.Page));
    }

    [Fact]
    public void ToQueryString_Default_IsEmpty() => Assert.Equal("", EventFilter.Default.ToQueryString());

    [Fact]
    public void ToQueryString_CompleteFilter_StandsInCanonicalOrder() => Assert.Equal(
        "party=coda&party=openai&match=all&kind=request&source=tekedia&from=2025&to=2026-01&q=a%20b&scope=all&sort=desc&page=2",
        Read("page=2&sort=desc&scope=all&q=a%20b&to=2026-01&from=2025&source=tekedia&kind=request&match=all&party=coda&party=openai").Filter.ToQueryString());

    [Fact]
    public void Read_EmptyValues_CountAsAbsent()
    {
        var (filter, problems) = Read("party=&kind=&source=&from=&to=&q=&scope=&sort=&page=&match=");

        Assert.Empty(problems);
        Assert.Equal("", filter.ToQueryString());
        Assert.False(filter.IsNarrowed);
    }

    [Fact]
    public void Read_FormerSlug_LeadsToTheOneThatHolds() => Assert.Equal(["openai"], Read("party=old-openai&party=openai").Filter.Parties);

    [Theory]
    [InlineData("party=nope", "party")]
    [InlineData("party=%27%20OR%201%3D1--", "party")]
    [InlineData("match=some", "match")]
    [InlineData("kind=Request", "kind")]
    [InlineData("source=..%2F..%2Fetc", "source")]
    [InlineData("from=2025-13-40", "from")]
    [InlineData("from=2025~", "from")]
    [InlineData("to=yesterday", "to")]
    [InlineData("from=2025-11&to=2025-10", "to")]
    [InlineData("q=%00", "q")]
    [InlineData("q=a%0Ab", "q")]
    [InlineData("scope=everything", "scope")]
    [InlineData("sort=DESC", "sort")]
    [InlineData("page=-1", "page")]
    [InlineData("page=0", "page")]
    [InlineData("page=1.5", "page")]
    [InlineData("page=99999999999", "page")]
    [InlineData("page=%EF%BC%91", "page")]
    [InlineData("party=coda&party=%00", "party")]
    public void Read_WrongValue_NamesTheParameter(string query, string parameter)
    {
        var problem = Assert.Single(Read(query).Problems);

        Assert.Equal(parameter, problem.Parameter);
        Assert.Contains($"`{parameter}", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeveralFaults_ReportsEachOfThem() =>
        Assert.Equal(["party", "kind", "from", "page"], Read("party=nope&kind=nope&from=nope&page=nope").Problems.Select(p => p.Parameter));

    [Fact]
    public void Read_MisspeltParty_NamesTheNearest() =>
        Assert.EndsWith("Did you mean `kadokawa`?", Assert.Single(Read("party=kadokowa").Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_TooManyWords_SaysHowManyAreTooMany()
    {
        var problem = Assert.Single(Read("q=" + new string('x', 10_000)).Problems);

        Assert.Contains("10000", problem.Message, StringComparison.Ordinal);
        Assert.Contains("200", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HugeWrongValue_IsShortenedInTheMessage() =>
        Assert.InRange(Assert.Single(Read("kind=" + new string('x', 100_000)).Problems).Message.Length, 1, 200);

    [Fact]
    public void Read_TooManyValues_IsOneProblem()
    {
        var many = string.Join('&', Enumerable.Range(0, EventFilterReader.MaximumValues + 1).Select(i => string.Create(CultureInfo.InvariantCulture, $"party=p{i}")));

        Assert.Equal("party", Assert.Single(Read(many).Problems).Parameter);
    }

    [Fact]
    public void Read_UnknownParameter_IsLeftToTheCaller()
    {
        var (filter, problems) = Read("utm_source=x&Party=nope&style=apa");

        Assert.Empty(problems);
        Assert.Equal("", filter.ToQueryString());
    }

    [Fact]
    public void Read_SqlAndMarkupInWords_IsALegalSearch() =>
        Assert.Equal("'; DROP TABLE x;-- <script>", Read("q=" + Uri.EscapeDataString("'; DROP TABLE x;-- <script>")).Filter.Words);

    [Fact]
    public void Read_ScalarGivenTwice_TakesTheLast() => Assert.Equal(4, Read("page=2&page=4").Filter.Page);

    [Fact]
    public void Toggle_PartyOnAndOff_StartsAgainOnTheFirstPage()
    {
        var on = (EventFilter.Default with { Page = 3 }).Toggle(FacetDimension.Party, "coda");

        Assert.Equal("party=coda", on.ToQueryString());
        Assert.Equal("", on.Toggle(FacetDimension.Party, "coda").ToQueryString());
    }

    [Theory]
    [InlineData(FacetDimension.Kind, "kind=x")]
    [InlineData(FacetDimension.Source, "source=x")]
    public void Toggle_OtherDimensions_ChangeTheirOwnList(FacetDimension dimension, string query) =>
        Assert.Equal(query, EventFilter.Default.Toggle(dimension, "x").ToQueryString());

    [Theory]
    [InlineData("party=coda", true)]
    [InlineData("from=2025", true)]
    [InlineData("q=x", true)]
    [InlineData("scope=all&sort=desc&page=2&match=all", false)]
    public void IsNarrowed_Filter_TellsWhetherTheListIsCut(string query, bool expected) => Assert.Equal(expected, Read(query).Filter.IsNarrowed);

    private static (EventFilter Filter, IReadOnlyList<ParameterProblem> Problems) Read(string query) =>
        (EventFilterReader.Read(Parameters(query), Known, out var problems), problems);

    private static IEnumerable<KeyValuePair<string, string>> Parameters(string query) =>
        query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], Uri.UnescapeDataString(pair[1])));
}
