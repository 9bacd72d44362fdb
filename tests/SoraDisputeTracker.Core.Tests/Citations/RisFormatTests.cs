using System.Xml.Linq;
using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Tests.Citations;

public sealed class RisFormatTests
{
    private static readonly ICitationFormat Format = CitationFormats.Find("ris")!;

    [RequiresToolTheory("ris2xml")]
    [MemberData(nameof(CitedSources.Lists), MemberType = typeof(CitedSources))]
    public void Write_Sources_BibutilsReadsTheSame(string list)
    {
        var sources = CitedSources.List(list);

        var mods = Tool.Run("ris2xml", Format.Write(sources), "-i", "utf8");

        // bibutils takes every name for a person's: it parts it in words, leaves commas where they stood and drops an "and". The words are the same.
        Assert.Equal(sources.Select(BibliographicItem.Of).Select(Words), BibliographicItem.FromMods(mods).Select(Words));
    }

    [Fact]
    public void Write_NewspaperArticle_GivesEveryField()
    {
        var source = CitedSources.Ordinary[0] with { Issued = PartialDate.Parse("2025-11-07"), Accessed = PartialDate.Parse("2026-11"), Note = "Seen in a copy." };

        Assert.Equal(
            string.Join("\r\n",
                "TY  - NEWS",
                "ID  - goswami2025japan",
                "TI  - Japan's anime and manga giants are taking a stand against OpenAI",
                "AU  - Goswami, Krishna",
                "T2  - Outlook Respawn",
                "PB  - Outlook India",
                "PY  - 2025",
                "DA  - 2025/11/07/",
                "Y2  - 2026/11//",
                "UR  - https://respawn.outlookindia.com/pop-culture/pop-culture-news/japanese-anime-industry-slams-sora-2-ai-for-copyright-issue",
                "LA  - en",
                "N1  - Seen in a copy.",
                "ER  - ",
                ""),
            Format.Write([source]));
    }

    [Theory]
    [InlineData("article-newspaper", "NEWS")]
    [InlineData("article-magazine", "MGZN")]
    [InlineData("article-journal", "JOUR")]
    [InlineData("post-weblog", "BLOG")]
    [InlineData("webpage", "ELEC")]
    [InlineData("report", "RPRT")]
    [InlineData("legislation", "STAT")]
    [InlineData("legal_case", "CASE")]
    [InlineData("bill", "BILL")]
    [InlineData("document", "GEN")]
    public void Write_Type_TakesTheReferenceTypeOfRis(string cslType, string referenceType) =>
        Assert.StartsWith($"TY  - {referenceType}\r\n", Format.Write([CitedSources.A("x", "T", cslType)]), StringComparison.Ordinal);

    [Theory]
    [InlineData("2025", "2025///")]
    [InlineData("2025-10", "2025/10//")]
    [InlineData("2025-10-05~", "2025/10/05/")]
    [InlineData("0987", "0987///")]
    public void Write_PartialDate_LeavesWhatIsNotKnownEmpty(string edtf, string expected) =>
        Assert.Contains($"\r\nDA  - {expected}\r\n", Format.Write([CitedSources.A("x", "T") with { Issued = PartialDate.Parse(edtf) }]), StringComparison.Ordinal);

    [Fact]
    public void Write_Names_FollowTheOrderOfRis()
    {
        var ris = Format.Write([CitedSources.A("x", "T") with
        {
            Authors =
            [
                new CslName { Family = "Berg", Given = "Jan", NonDroppingParticle = "van der" },
                CslName.Parse("King, Martin Luther, Jr."),
                new CslName { Literal = "OpenAI, Inc." },
                new CslName { Family = "Madonna" },
            ],
        }]);

        Assert.Contains("AU  - van der Berg, Jan\r\nAU  - King, Martin Luther, Jr.\r\nAU  - OpenAI Inc.,\r\nAU  - Madonna,\r\n", ris, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_LineBreaksInValues_AreFolded()
    {
        var ris = Format.Write([CitedSources.Hostile.Single(s => s.Slug == "line-breaks")]);

        Assert.Contains("TI  - A title on two lines and a half\r\n", ris, StringComparison.Ordinal);
        Assert.Contains("N1  - ER - TY - JOUR\r\n", ris, StringComparison.Ordinal);
        Assert.Each(ris.Split("\r\n")[..^1], line => Assert.Matches("^[A-Z][A-Z0-9]  - [^\r\n]*$", line));
    }

    [Fact]
    public void Write_AsteriskInNamesAndPeriodical_IsReplacedButKeptInTheTitle()
    {
        var ris = Format.Write([CitedSources.Hostile.Single(s => s.Slug == "asterisk")]);

        Assert.Contains("TI  - Five * stars\r\nAU  - Do\u2217e, Jane\r\nT2  - Star\u2217Daily\r\n", ris, StringComparison.Ordinal);
    }

    [RequiresToolFact("ris2xml")]
    public void Write_ListWithEverything_BibutilsReadsKeywordsPassagesAndVersion()
    {
        var mods = XDocument.Parse(Tool.Run("ris2xml", Format.Write(AnnotatedList.Value), "-i", "utf8").TrimStart('\uFEFF')).Root!.Elements().ToList();

        Assert.Equal(AnnotatedList.Value.Items.Select(i => i.Item.CitationKey), mods.Select(m => (string)m.Attribute("ID")!));
        Assert.Equal(AnnotatedList.Value.Items[0].Keywords, Values(mods[0], "topic"));
        Assert.Equal(AnnotatedList.Value.Items[0].Passages.Select(p => p.ToString()), Values(mods[0], "note"));
        Assert.Equal([AnnotatedList.Page.Version!], Values(mods[3], "edition"));
    }

    [Fact]
    public void Write_NoSources_IsAnEmptyFile() => Assert.Equal("", Format.Write([]));

    private static IEnumerable<string> Values(XElement item, string name) => item.Descendants().Where(e => e.Name.LocalName == name).Select(e => e.Value);

    private static BibliographicItem Words(BibliographicItem item) => item with
    {
        Authors = string.Join(' ', item.Authors.Replace('\u2217', '*').Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries).Where(w => w != "and").Order(StringComparer.Ordinal)),
    };
}
