using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Citations.Styles;

namespace SoraDisputeTracker.Core.Tests.Citations;

public sealed class PlainTextFormatTests
{
    private static readonly ICitationFormat Format = CitationFormats.Find("text")!;

    /// <summary>Every built-in style with each list.</summary>
    public static TheoryData<string, string> StylesAndLists
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var style in CitationStyles.BuiltIn)
            {
                data.Add(style.Id, nameof(CitedSources.All));
                data.Add(style.Id, nameof(CitedSources.Corpus));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(StylesAndLists))]
    public void Write_Sources_GivesOneReferenceALine(string style, string list)
    {
        var items = CitedSources.List(list).Select(CslItem.Of).ToList();

        var lines = Format.Write(CitationList.Of(items), style: style)[..^1].Split('\n');

        Assert.Equal(items.Count, lines.Length);
        Assert.Each(lines, line => Assert.Matches(@"^\S.*\S$", line));
    }

    [Fact]
    public void Write_ListWithEverything_GivesHeadingsAndIndentedPassages() => Assert.Equal(
        """
        Studios & publishers, Inc.

        Goswami, K. (2025). Japan’s anime and manga giants are taking a stand against OpenAI. Outlook Respawn. https://respawn.outlookindia.com/pop-culture/pop-culture-news/japanese-anime-industry-slams-sora-2-ai-for-copyright-issue
            Joint statement: date, 30 October 2025: “released a joint statement on October 30, 2025”
            Says | that {{it}} & <b>costs</b> 100 % of $5_000, # *all*; \ [sic]: “quotes "in" quotes | }} <i>”
        Japan Confronts OpenAI Over Sora 2’s Anime Copyright Concerns. (n.d.). TheOutpost.ai; Triveous Technologies Private Limited. https://theoutpost.ai/news-story/japan-confronts-open-ai-over-sora-2-s-use-of-anime-and-manga-ip-20971

        日本政府

        Goswami, K. (2025). Japan’s anime and manga giants are taking a stand against OpenAI. Outlook Respawn. https://respawn.outlookindia.com/pop-culture/pop-culture-news/japanese-anime-industry-slams-sora-2-ai-for-copyright-issue
            要望書: 日付, 2025年10月28日: 「要望書を送付した」
            Joint statement: date, 30 October 2025: “released a joint statement on October 30, 2025”
        Japanese animation studios stand against OpenAI’s media usage. (2025, November 7). LongStories.ai. https://longstories.ai/blog/japanese-animation-studios-stand-against-openai-media-usage
            Counts the companies: 18
        Tracker. (n.d.). Retrieved November 21, 2026, from https://tracker.example.org/?party=a&q=%E8%A6%81#x

        """,
        Format.Write(AnnotatedList.Value));

    [Fact]
    public void Write_SameAuthorAndYearInTwoGroups_LettersOverTheWholeList()
    {
        var (first, second) = (CitedSources.Hostile.Single(s => s.Slug == "same-year-1"), CitedSources.Hostile.Single(s => s.Slug == "same-year-2"));
        var list = new CitationList([new CitationGroup("A", [new CitedItem(CslItem.Of(second), [])]), new CitationGroup("B", [new CitedItem(CslItem.Of(first), [])])]);

        var text = Format.Write(list);

        Assert.Contains("A\n\nDoe, J. (2025b, October 2).", text, StringComparison.Ordinal);
        Assert.Contains("B\n\nDoe, J. (2025a, October 1).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NoSources_IsAnEmptyFile() => Assert.Equal("", Format.Write([]));
}
