using System.Net;
using System.Text;

namespace SoraDisputeTracker.Web.Tests.Citations;

public sealed class CitationFilesTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    public static TheoryData<string> Extensions { get; } = ["bib", "ris", "json", "csv", "wiki", "xml", "txt", "md", "html"];

    [Theory]
    [InlineData("")]
    [InlineData("?party=coda")]
    [InlineData("?scope=all&kind=lawsuit")]
    [InlineData("?from=2025-10-30&to=2025-10-30")]
    public async Task File_Filter_HoldsExactlyTheSourcesOfTheEventsInView(string query)
    {
        var events = await _client.JsonAsync("/events.json" + query);
        var attesting = events.GetProperty("events").EnumerateArray().SelectMany(e => e.GetProperty("sources").Strings()).ToHashSet();
        var sources = await _client.JsonAsync("/sources.json");
        var titles = sources.GetProperty("sources").EnumerateArray()
            .Where(s => attesting.Contains(s.GetProperty("slug").GetString()!))
            .Select(s => s.GetProperty("title").GetString());

        var items = await _client.JsonAsync("/citations.json" + query);

        Assert.NotEmpty(attesting);
        Assert.Equal(titles, items.EnumerateArray().Select(i => i.GetProperty("title").GetString()));
    }

    [Theory]
    [MemberData(nameof(Extensions))]
    public async Task File_AnyFormat_IsUtf8WithoutMarkAndNotEmpty(string extension)
    {
        using var response = await _client.GetAsync($"/citations.{extension}?party=coda");

        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotEmpty(bytes);
        Assert.NotEqual(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.NotNull(response.Headers.ETag);
    }

    [Fact]
    public async Task File_NothingInView_IsAnEmptyList()
    {
        Assert.Equal(0, (await _client.JsonAsync("/citations.json?q=nothing+holds+these+words")).GetArrayLength());
    }

    [Theory]
    [InlineData("/citations.bib", "^citations-2026-[0-9]{2}-[0-9]{2}-[0-9a-f]{8}\\.bib$")]
    [InlineData("/citations.ris?party=coda&sort=desc&page=2", "^citations-party-coda-2026-[0-9]{2}-[0-9]{2}-[0-9a-f]{8}\\.ris$")]
    [InlineData("/citations.csv?q=..%2F%22opt%20in%22&scope=all", "^citations-q-opt-in-scope-all-2026-[0-9]{2}-[0-9]{2}-[0-9a-f]{8}\\.csv$")]
    public async Task File_Name_CarriesTheFilterTheDayOfTheNewestChangeAndTheCorpus(string address, string pattern)
    {
        using var response = await _client.GetAsync(address);

        var disposition = response.Content.Headers.ContentDisposition;
        Assert.Equal("attachment", disposition?.DispositionType);
        Assert.Matches(pattern, disposition?.FileName?.Trim('"'));
    }

    [Fact]
    public async Task File_NameOfAJapaneseSearch_IsKept()
    {
        using var response = await _client.GetAsync("/citations.bib?q=%E3%82%A2%E3%83%8B%E3%83%A1");

        Assert.StartsWith("citations-q-アニメ-", response.Content.Headers.ContentDisposition?.FileNameStar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_NameOfALongFilter_IsCut()
    {
        using var response = await _client.GetAsync("/citations.bib?q=" + new string('a', 200));

        Assert.InRange(response.Content.Headers.ContentDisposition!.FileName!.Length, 110, 131);
    }

    [Fact]
    public async Task Text_KnownStyle_IsTheSameAsWithout()
    {
        Assert.Equal(await _client.GetStringAsync("/citations.txt"), await _client.GetStringAsync("/citations.txt?style=apa"));
    }

    [Theory]
    [InlineData("/citations.txt?style=nope", "style", "Known are: apa, mla, chicago-author-date")]
    [InlineData("/citations.txt?locale=de", "locale", "Known are: en, ja.")]
    [InlineData("/citations.md?group=week", "group", "Known are: none, party, event.")]
    [InlineData("/citations.bib?locale=ja", "locale", "is not a parameter")]
    [InlineData("/citations.bib?dialect=tex", "dialect", "Known are: bibtex, biblatex.")]
    [InlineData("/citations.ris?dialect=tex", "dialect", "Known are: none.")]
    [InlineData("/citations.ris?pick=events/nope", "pick", "the corpus has no such event")]
    [InlineData("/citations.ris?pick=nope", "pick", "write `events/SLUG`")]
    [InlineData("/citations.docx", "format", "Known are: bib, ris, json, csv, wiki, xml, txt, md, html.")]
    [InlineData("/citations.docx.csv", "format", "is no format")]
    [InlineData("/citations.bib?style=apa", "style", "is not a parameter")]
    [InlineData("/citations.bib?party=nope", "party", "is not known")]
    [InlineData("/citations.json?sourc=x", "sourc", "Did you mean `source`?")]
    public async Task File_WrongParameter_Answers400ThatNamesIt(string address, string parameter, string message)
    {
        using var response = await _client.GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var errors = (await response.ReadJsonAsync()).GetProperty("errors");
        Assert.Contains(message, Assert.Single(errors.GetProperty(parameter).Strings()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_Picks_HoldTheSourcesOfEachThingPicked()
    {
        var assertion = (await _client.JsonAsync("/sources/nafca-seedance.json")).GetProperty("assertions")[0].GetProperty("id").GetString();
        var ofEvent = (await _client.JsonAsync("/events.json?scope=all")).GetProperty("events").EnumerateArray()
            .Single(e => e.GetProperty("slug").GetString() == "coda-request").GetProperty("sources").Strings();

        var items = await _client.JsonAsync($"/citations.json?pick=events/coda-request&pick=sources/altman-sora-update&pick=assertions/{assertion}");

        Assert.Equal(
            ofEvent.Append("altman-sora-update").Append("nafca-seedance").Distinct().Order(StringComparer.Ordinal),
            items.EnumerateArray().Select(i => i.GetProperty("id").GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task File_Keys_AreTheSameUnderEveryFilter()
    {
        var all = await KeysAsync("?scope=all");

        var some = await KeysAsync("?party=coda");

        Assert.Each(some, key => Assert.Equal(all[key.Key], key.Value));
    }

    [Fact]
    public async Task Text_Annotated_QuotesTheSourcesOwnWords()
    {
        var text = await _client.GetStringAsync("/citations.txt?pick=events/publishers-joint-statement&annotated=quotes");

        Assert.Contains("    Publishers and associations make a joint statement (", text, StringComparison.Ordinal);
        Assert.Contains("“The group released a joint statement on October 30, 2025”", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_GroupedByEvent_HasAHeadingForEachEvent()
    {
        var events = (await _client.JsonAsync("/events.json?party=coda")).GetProperty("count").GetInt32();

        var text = await _client.GetStringAsync("/citations.md?party=coda&group=event");

        Assert.Equal(events, text.Split('\n').Count(l => l.StartsWith("## ", StringComparison.Ordinal)));
    }

    private async Task<Dictionary<string, string>> KeysAsync(string query) => (await _client.JsonAsync("/citations.json" + query)).EnumerateArray()
        .ToDictionary(i => i.GetProperty("id").GetString()!, i => i.GetProperty("citation-key").GetString()!);
}
