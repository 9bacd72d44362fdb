using System.Net;
using System.Text.Json;

namespace SoraDisputeTracker.Web.Tests.Search;

/// <summary>The names offered while a reader types.</summary>
public sealed class SuggestionsTests(TrackerApp app)
{
    private const string Address = "/search/suggestions.json";

    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("kadok", "en", "/parties/kadokawa", "Kadokawa", "Kadok")]
    [InlineData("coda", "ja", "/parties/coda", "CODA", "CODA")]
    [InlineData("CODAに合流", "ja", null, null, null)]
    [InlineData("C++", "en", null, null, null)]
    [InlineData("<script>", "en", null, null, null)]
    [InlineData("\"", "en", null, null, null)]
    [InlineData("\0", "en", null, null, null)]
    public async Task Data_WhatIsTyped_NamesTheRecordAndMarksTheWordsOrOffersNothing(string typed, string language, string? address, string? name, string? marked)
    {
        var suggestions = await ListAsync(typed, language);

        if (address is null)
        {
            Assert.Empty(suggestions);
            return;
        }

        Assert.Equal((address, name), (suggestions[0].GetProperty("address").GetString(), Text(suggestions[0].GetProperty("name"))));
        Assert.Equal(marked, Assert.Single(Marked(suggestions[0])), ignoreCase: true);
    }

    [Fact]
    public async Task Data_Japanese_GivesJapaneseNamesOfEventsInJapaneseOnly()
    {
        var japanese = await ListAsync("要請", "ja");
        var english = await ListAsync("要請", "en");

        Assert.NotEmpty(japanese);
        Assert.Each(japanese, s => Assert.Equal(("ja", JsonValueKind.Null), (s.GetProperty("name").GetProperty("language").GetString(), s.GetProperty("found").ValueKind)));
        Assert.Equal(japanese.Select(s => s.GetProperty("slug").GetString()), english.Select(s => s.GetProperty("slug").GetString()));
        Assert.Each(english, s => Assert.Equal(("en", "ja"), (s.GetProperty("name").GetProperty("language").GetString(), s.GetProperty("found").GetProperty("language").GetString())));
    }

    [Fact]
    public async Task Data_CommonLetter_GivesEightAtMostAndEachLeadsToAPage()
    {
        var suggestions = await ListAsync("a", "en");

        Assert.Equal(8, suggestions.Count);
        Assert.Each(suggestions, s => Assert.NotEmpty(Marked(s)));
        foreach (var suggestion in suggestions)
        {
            using var response = await _client.GetAsync(suggestion.GetProperty("address").GetString());
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=%20%E3%80%80&language=ja")]
    public async Task Data_NothingTyped_OffersNothing(string query) =>
        Assert.Equal(0, (await _client.JsonAsync(Address + query)).GetProperty("count").GetInt32());

    [Theory]
    [InlineData("?q=a&language=xx", "language")]
    [InlineData("?q=a&limit=9", "limit")]
    public async Task Data_WrongParameter_Answers400ThatNamesIt(string query, string parameter)
    {
        using var response = await _client.GetAsync(Address + query);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.True((await response.ReadJsonAsync()).GetProperty("errors").TryGetProperty(parameter, out _));
    }

    [Theory]
    [InlineData("en", "Events", "Suggestions")]
    [InlineData("ja", "出来事", "候補")]
    public async Task Box_Language_CarriesItsWordsAndItsAddress(string language, string events, string label)
    {
        using var response = await _client.GetAsync("/about?lang=" + language);
        var form = (await response.ReadPageAsync()).QuerySelector("header form[role=search]")!;

        Assert.Equal((events, label), (form.GetAttribute("data-collection-events"), form.GetAttribute("data-label")));
        Assert.Equal($"{Address}?language={language}", form.GetAttribute("data-suggestions"));
    }

    [Fact]
    public async Task SearchPage_Japanese_NamesWhatIsFoundInJapanese()
    {
        using var response = await _client.GetAsync("/search?q=%E8%A6%81%E8%AB%8B&kind=event&lang=ja");
        var page = await response.ReadPageAsync();

        var titles = page.QuerySelectorAll("li.hit h3 a");
        Assert.NotEmpty(titles);
        Assert.Each(titles, t => Assert.Null(t.GetAttribute("lang")));
        Assert.Each(titles, t => Assert.Contains("要請", t.TextContent, StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<JsonElement>> ListAsync(string typed, string language) =>
        [.. (await _client.JsonAsync($"{Address}?q={Uri.EscapeDataString(typed)}&language={language}")).GetProperty("suggestions").EnumerateArray()];

    private static string Text(JsonElement name) => string.Concat(name.GetProperty("pieces").EnumerateArray().Select(p => p.GetProperty("text").GetString()));

    private static IEnumerable<string?> Marked(JsonElement suggestion) =>
        from name in new[] { suggestion.GetProperty("name"), suggestion.GetProperty("found") }
        where name.ValueKind == JsonValueKind.Object
        from piece in name.GetProperty("pieces").EnumerateArray()
        where piece.GetProperty("isMarked").GetBoolean()
        select piece.GetProperty("text").GetString();
}
