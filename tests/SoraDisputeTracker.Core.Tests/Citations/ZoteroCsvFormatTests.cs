using System.Text.Json;
using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Dates;

namespace SoraDisputeTracker.Core.Tests.Citations;

public sealed class ZoteroCsvFormatTests
{
    private const string ReadCsv = "import csv, io, json, sys; print(json.dumps(list(csv.DictReader(io.StringIO(sys.stdin.buffer.read().decode('utf-8'), newline='')))))";

    private static readonly ICitationFormat Format = CitationFormats.Find("csv")!;

    [RequiresToolTheory("python3")]
    [MemberData(nameof(CitedSources.Lists), MemberType = typeof(CitedSources))]
    public void Write_Sources_PythonReadsTheSameCells(string list)
    {
        var sources = CitedSources.List(list);
        var keys = CitationKeys.For(sources);

        var rows = JsonDocument.Parse(Tool.Run("python3", Format.Write(sources), "-c", ReadCsv)).RootElement;

        Assert.Equal(
            sources.Select(s => (keys[s.Slug], Folded(s.Title), Folded(s.ContainerTitle), s.Url ?? "", s.Issued?.ToIsoString() ?? "", s.Language)),
            rows.EnumerateArray().Select(r => (Cell(r, "Key"), Cell(r, "Title"), Cell(r, "Publication Title"), Cell(r, "Url"), Cell(r, "Date"), Cell(r, "Language"))));
        Assert.Equal(sources.Select(BibliographicItem.Of).Select(i => Words(i.Authors)), rows.EnumerateArray().Select(r => Words(Cell(r, "Author"))));
    }

    [Fact]
    public void Write_ListWithEverything_GivesItemsOnceWithGroupsAndPassages()
    {
        var rows = Format.Write(AnnotatedList.Value).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(5, rows.Length);
        Assert.EndsWith($",\"{string.Join("; ", AnnotatedList.InEnglish, AnnotatedList.Hostile, AnnotatedList.InJapanese).Replace("\"", "\"\"", StringComparison.Ordinal)}\",\"Studios & publishers, Inc.; 日本政府\",\"\"", rows[1], StringComparison.Ordinal);
        Assert.EndsWith(",\"\",\"日本政府\",\"corpus 0123456789ab\"", rows[4], StringComparison.Ordinal);
    }

    [Fact]
    public void Write_CompleteSource_GivesZoterosColumns()
    {
        var source = CitedSources.Ordinary[0] with
        {
            Issued = PartialDate.Parse("2025-11"),
            Accessed = PartialDate.Parse("2026-11-20"),
            Authors = [.. CitedSources.Hostile.Single(s => s.Slug == "particle-and-suffix").Authors, .. CitedSources.Ordinary[^1].Authors],
            Note = "A \"note\".",
        };

        Assert.Equal(
            "\"Key\",\"Item Type\",\"Publication Year\",\"Author\",\"Title\",\"Publication Title\",\"Url\",\"Date\",\"Date Added\",\"Access Date\",\"Publisher\",\"Language\",\"Extra\",\"Notes\",\"Manual Tags\",\"Version\"\r\n"
            + "\"vanderberg2025japan\",\"newspaperArticle\",\"2025\",\"van der Berg, Jan; King, Martin Luther, Jr.; de la Cruz, Ana; Content Overseas Distribution Association\","
            + "\"Japan's anime and manga giants are taking a stand against OpenAI\",\"Outlook Respawn\","
            + "\"https://respawn.outlookindia.com/pop-culture/pop-culture-news/japanese-anime-industry-slams-sora-2-ai-for-copyright-issue\",\"2025-11\",\"2026-11-20\",\"2026-11-20\",\"Outlook India\",\"en\",\"A \"\"note\"\".\",\"\",\"\",\"\"\r\n",
            Format.Write([source]));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1+1", "'=1+1")]
    [InlineData("\r\n=1+1", "'=1+1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("a=1", "a=1")]
    public void Write_CellThatASpreadsheetWouldRun_IsMadeText(string title, string cell) =>
        Assert.Contains($",\"{cell}\",", Format.Write([CitedSources.A("x", title)]), StringComparison.Ordinal);

    [Fact]
    public void Write_NoSources_GivesTheHeader()
    {
        var csv = Format.Write([]);

        Assert.StartsWith("\"Key\",\"Item Type\",", csv, StringComparison.Ordinal);
        Assert.Single(csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Words(string names) => BibliographicItem.Plain(names.Replace(",", " ", StringComparison.Ordinal).Replace(".", ". ", StringComparison.Ordinal));

    private static string Cell(JsonElement row, string column) => row.GetProperty(column).GetString()!;

    private static string Folded(string? text)
    {
        var folded = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return folded.Length > 0 && "=+-@".Contains(folded[0], StringComparison.Ordinal) ? $"'{folded}" : folded;
    }
}
