using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SoraDisputeTracker.Core.Search;

namespace SoraDisputeTracker.Web.Tests.Search;

/// <summary>Sixty searches against what <c>instr</c> finds in the tables that the search is made from.</summary>
public sealed class SixtySearchesTests(TrackerApp app)
{
    private const string Containing = """
        SELECT 'event ' || slug FROM events WHERE ~title_en OR ~title_ja OR ~summary_en OR ~summary_ja
        UNION SELECT 'party ' || slug FROM parties WHERE ~name_en OR ~name_ja OR ~full_name_en OR ~full_name_ja OR ~description_en OR ~description_ja
        UNION SELECT 'party ' || party FROM party_names WHERE ~name
        UNION SELECT 'demand ' || slug FROM demands WHERE ~title_en OR ~title_ja OR ~summary_en OR ~summary_ja
        UNION SELECT 'source ' || slug FROM sources WHERE ~title OR ~abstract OR ~note OR ~container_title OR ~publisher
        UNION SELECT 'assertion ' || id FROM assertions WHERE ~label OR value_kind IS NULL AND ~value
        UNION SELECT 'quote ' || (SELECT d.slug FROM search_documents d JOIN quotes same ON same.id = d.slug WHERE same.source = quotes.source AND same.text = quotes.text)
            FROM quotes WHERE ~text
        """;

    // What a page could take for markup, a query or a pattern.
    private static readonly string[] Odd =
    [
        "\"", "*", "C++", "a AND", "NEAR(", "<script>", "🐉", "%", "_", "'; DROP TABLE events; --",
        "(", "OR 1=1", "{title} : a", "$5", "’", "é", "…", "?", "col:value", "^sora",
    ];

    private readonly HttpClient _client = app.CreateReader();

    public static TheoryData<string> Searches { get; } =
    [
        "opt-out", "opt out", "opt-in", "CODA", "coda", "Kadokawa", "KADOKAWA", "OpenAI", "openai's", "Sora 2",
        "Sora", "joint statement", "training", "train", "copyright", "copyright law", "Ghibli", "Miyazaki", "Altman", "Sam Altman",
        "a", "of", "AI", "2025", "2025-10-30", "30", "18", "publishers", "Article 30-4", "rights holders",
        "要請", "学習", "著作権", "著作権侵害", "生成AI", "声明", "権", "の", "講談社", "集英社",
        "角川", "オプトアウト", "アニメ", "ー", "日本", "株式会社", "コンテンツ海外流通促進機構", "CODAは", "政府", "生成AI",
        .. Odd,
    ];

    public static TheoryData<string> OddSearches { get; } = [.. Odd, "opt-out", "要請"];

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task Search_AnyText_MissesNothingThatHoldsItAndMarksEachHit(string input)
    {
        using var scope = app.Services.CreateScope();
        var search = scope.ServiceProvider.GetRequiredService<ISearchQueries>();
        var hits = new List<SearchHit>();
        var pages = 1;
        for (var page = 1; page <= pages; page++)
        {
            var results = await search.SearchAsync(new SearchFilter { Input = input, Page = page }, default);
            hits.AddRange(results.Hits);
            pages = results.PageCount;
        }

        var missed = (await ContainingAsync(input)).Except(hits.Select(h => $"{SearchKinds.Name(h.Kind)} {h.Slug}")).ToList();

        Assert.Empty(missed);
        Assert.DoesNotContain(hits, h => !h.Title.HasMark && !h.Passages.Any(p => p.HasMark));
    }

    [Theory]
    [MemberData(nameof(OddSearches))]
    public async Task Page_OddText_Answers200AndEachHitHasItsMark(string input)
    {
        using var response = await _client.GetAsync("/search?q=" + Uri.EscapeDataString(input));
        var page = await response.ReadPageAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(input, page.QuerySelector("#search-input")!.GetAttribute("value"));
        using var scope = app.Services.CreateScope();
        var found = await scope.ServiceProvider.GetRequiredService<ISearchQueries>().SearchAsync(new SearchFilter { Input = input }, default);
        var hits = page.QuerySelectorAll("li.hit");
        Assert.Equal(found.Hits.Count, hits.Length);
        Assert.DoesNotContain(hits, hit => hit.QuerySelector("mark") is null);
        Assert.Empty(page.QuerySelectorAll("main script"));
    }

    private static string Compared(string word) => word.StartsWith('~') ? $"instr(lower({word[1..]}), lower($text)) > 0" : word;

    private async Task<List<string>> ContainingAsync(string text)
    {
        _ = app.Services;
        await using var connection = new SqliteConnection($"Data Source={Directory.EnumerateFiles(app.DataDirectory, "*.db").Single()};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The query stands above.
        command.CommandText = string.Join(' ', Containing.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Compared));
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$text", text);
        await using var rows = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await rows.ReadAsync())
            found.Add(rows.GetString(0));
        return found;
    }
}
