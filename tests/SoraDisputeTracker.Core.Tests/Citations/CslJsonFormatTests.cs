using System.Text.Json;
using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Testing;

namespace SoraDisputeTracker.Core.Tests.Citations;

public sealed class CslJsonFormatTests
{
    private static readonly ICitationFormat Format = CitationFormats.Find("json")!;

    [RequiresToolFact("pandoc")]
    public void Write_OrdinaryAndHostileSources_PandocReadsTheSameTitlesAuthorsAndDates()
    {
        var json = Tool.Run("pandoc", Format.Write(CitedSources.All), "-f", "csljson", "-t", "csljson");

        Assert.Equal(CitedSources.All.Select(BibliographicItem.Of), BibliographicItem.FromCslJson(json));
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
}
