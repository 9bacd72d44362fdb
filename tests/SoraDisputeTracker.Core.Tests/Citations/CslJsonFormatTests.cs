using System.Text.Json;
using System.Text.Json.Nodes;
using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Dates;

namespace SoraDisputeTracker.Core.Tests.Citations;

public sealed class CslJsonFormatTests
{
    private const string CitationJs = "tests/Tools/npm/node_modules/@citation-js/core/lib/index.js";

    private const string ReadCsl = "const { Cite } = require(process.argv[1]); console.log(new Cite(JSON.parse(require('fs').readFileSync(0, 'utf8'))).format('data'))";

    private static readonly ICitationFormat Format = CitationFormats.Find("json")!;

    [RequiresToolTheory("pandoc")]
    [MemberData(nameof(CitedSources.Lists), MemberType = typeof(CitedSources))]
    public void Write_Sources_PandocReadsTheSame(string list)
    {
        var sources = CitedSources.List(list);

        var json = Tool.Run("pandoc", Format.Write(sources), "-f", "csljson", "-t", "csljson");

        Assert.Equal(sources.Select(BibliographicItem.Of).Select(BibliographicItem.WithAlikeQuotes), BibliographicItem.FromCslJson(json).Select(BibliographicItem.WithAlikeQuotes));
    }

    [RequiresToolTheory("node", CitationJs)]
    [MemberData(nameof(CitedSources.Lists), MemberType = typeof(CitedSources))]
    public void Write_Sources_CitationJsReadsEveryVariableUnchanged(string list) => AssertUnchangedByCitationJs(Format.Write(CitedSources.List(list)));

    // Citation.js leaves out what is no variable of CSL, and what has not the variable's type.
    [RequiresToolFact("node", CitationJs)]
    public void Write_ListWithEverything_CitationJsReadsEveryVariableUnchanged() => AssertUnchangedByCitationJs(Format.Write(AnnotatedList.Value));

    [Theory]
    [MemberData(nameof(CitedSources.Lists), MemberType = typeof(CitedSources))]
    public void Write_Sources_FitsTheSchema(string list) => Assert.Empty(CslDataSchema.Faults(Format.Write(CitedSources.List(list))));

    [Theory]
    [InlineData("""[{"id":"a"}]""", "[0].type is missing")]
    [InlineData("""[{"id":"a","type":"blog"}]""", "[0].type: not a type")]
    [InlineData("""[{"id":"a","type":"webpage","keywords":"x"}]""", "[0].keywords: not a variable")]
    [InlineData("""[{"id":"a","type":"webpage","author":[{"name":"x"}]}]""", "[0].author: name in a name")]
    [InlineData("""[{"id":"a","type":"webpage","issued":{"date-parts":[[]]}}]""", "[0].issued: date-parts")]
    public void Faults_FileThatDoesNotFit_NamesThePlace(string json, string fault) => Assert.Equal([fault], CslDataSchema.Faults(json));

    [Fact]
    public void Write_ListWithEverything_FitsTheSchema() => Assert.Empty(CslDataSchema.Faults(Format.Write(AnnotatedList.Value)));

    [Fact]
    public void Write_ListWithEverything_GivesItemsOnceWithGroupsAndPassages()
    {
        var items = JsonDocument.Parse(Format.Write(AnnotatedList.Value)).RootElement;

        Assert.Equal(4, items.GetArrayLength());
        Assert.Equal("Studios & publishers Inc., 日本政府", items[0].GetProperty("keyword").GetString());
        Assert.Equal(string.Join(" / ", AnnotatedList.InEnglish, AnnotatedList.Hostile, AnnotatedList.InJapanese), items[0].GetProperty("annote").GetString());
        Assert.Equal("corpus 0123456789ab", items[3].GetProperty("version").GetString());
    }

    [Fact]
    public void Write_AllSources_KeepsOrderAndIdentifiers()
    {
        using var document = JsonDocument.Parse(Format.Write(CitedSources.All));

        Assert.Equal(CitedSources.All.Select(s => s.Slug), document.RootElement.EnumerateArray().Select(i => i.GetProperty("id").GetString()!));
    }

    [Fact]
    public void Write_CompleteSource_GivesEveryVariable()
    {
        var source = CitedSources.Ordinary[0] with { Issued = PartialDate.Parse("2025-11-07"), Accessed = PartialDate.Parse("2026-11-20"), Note = "Seen in a copy." };

        Assert.Equal(
            """
            [
              {
                "id": "outlook-respawn-joint-statement",
                "citation-key": "goswami2025japan",
                "type": "article-newspaper",
                "title": "Japan's anime and manga giants are taking a stand against OpenAI",
                "author": [
                  {
                    "family": "Goswami",
                    "given": "Krishna"
                  }
                ],
                "container-title": "Outlook Respawn",
                "publisher": "Outlook India",
                "issued": {
                  "date-parts": [
                    [
                      2025,
                      11,
                      7
                    ]
                  ]
                },
                "accessed": {
                  "date-parts": [
                    [
                      2026,
                      11,
                      20
                    ]
                  ]
                },
                "URL": "https://respawn.outlookindia.com/pop-culture/pop-culture-news/japanese-anime-industry-slams-sora-2-ai-for-copyright-issue",
                "language": "en",
                "note": "Seen in a copy."
              }
            ]

            """,
            Format.Write([source]));
    }

    [Theory]
    [InlineData("2025~", "2025", true)]
    [InlineData("2025-10?", "2025,10", true)]
    [InlineData("2025-10-05%", "2025,10,5", true)]
    [InlineData("2025-10-05", "2025,10,5", false)]
    public void Write_PartialDate_GivesItsPartsAndWhetherItIsUnsure(string edtf, string parts, bool isCirca)
    {
        var issued = JsonDocument.Parse(Format.Write([CitedSources.A("x", "T") with { Issued = PartialDate.Parse(edtf) }])).RootElement[0].GetProperty("issued");

        Assert.Equal(parts, string.Join(',', issued.GetProperty("date-parts")[0].EnumerateArray()));
        Assert.Equal(isCirca, issued.TryGetProperty("circa", out _));
    }

    [Fact]
    public void Write_JapaneseText_StaysReadable() =>
        Assert.Contains("「Sora 2」", Format.Write([CitedSources.Hostile.Single(s => s.Slug == "japanese")]), StringComparison.Ordinal);

    [Fact]
    public void Write_HalfASurrogatePair_IsReplaced() =>
        Assert.Contains("\"title\": \"a\uFFFDb\"", Format.Write([CitedSources.A("x", "a\uD800b")]), StringComparison.Ordinal);

    [Fact]
    public void Write_NoSources_IsAnEmptyArray() => Assert.Equal("[]\n", Format.Write([]));

    private static void AssertUnchangedByCitationJs(string json)
    {
        var read = Tool.Run("node", json, "-e", ReadCsl, Tool.Require(CitationJs));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(read)), read);
    }
}
