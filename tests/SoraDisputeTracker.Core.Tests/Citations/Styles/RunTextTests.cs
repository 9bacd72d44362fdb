using SoraDisputeTracker.Core.Citations.Styles;

namespace SoraDisputeTracker.Core.Tests.Citations.Styles;

public sealed class RunTextTests
{
    private const string Address = "https://example.org/a_b?x=1&y=2#p";

    [Fact]
    public void ToPlain_StyledAndLinked_GivesTheWordsAlone() =>
        Assert.Equal("In The *Daily*, " + Address, RunText.ToPlain([new("In "), new("The *Daily*", TextStyle.Italic), new(", "), new(Address, Href: Address)]));

    [Theory]
    [InlineData(TextStyle.None, "<i>a</i> & \"b\"", "&lt;i&gt;a&lt;/i&gt; &amp; &quot;b&quot;")]
    [InlineData(TextStyle.Italic, "The Daily", "<i>The Daily</i>")]
    [InlineData(TextStyle.Bold, "12", "<b>12</b>")]
    [InlineData(TextStyle.SmallCaps, "Doe", "<span class=\"small-caps\">Doe</span>")]
    [InlineData(TextStyle.Underline, "Doe", "<u>Doe</u>")]
    [InlineData(TextStyle.Superscript, "2", "<sup>2</sup>")]
    [InlineData(TextStyle.Subscript, "2", "<sub>2</sub>")]
    [InlineData(TextStyle.Italic | TextStyle.Bold, "a", "<i><b>a</b></i>")]
    public void ToHtml_Run_EscapedInItsTags(TextStyle style, string text, string expected) =>
        Assert.Equal(expected, RunText.ToHtml([new(text, style)]));

    [Fact]
    public void ToHtml_Link_AddressIsEscaped() =>
        Assert.Equal("<a href=\"https://example.org/?a=&quot;&amp;b\"><i>it</i></a>", RunText.ToHtml([new("it", TextStyle.Italic, "https://example.org/?a=\"&b")]));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" https://example.org")]
    [InlineData("/path")]
    public void ToHtmlAndToMarkdown_AddressNotOfTheWeb_IsNoLink(string address)
    {
        Assert.Equal("it", RunText.ToHtml([new("it", Href: address)]));
        Assert.Equal("it", RunText.ToMarkdown([new("it", Href: address)]));
    }

    [Fact]
    public void ToHtmlAndToMarkdown_NeighboursInOneStyle_AreOne()
    {
        IReadOnlyList<StyledRun> runs = [new("1", TextStyle.Italic), new(""), new("2", TextStyle.Italic)];

        Assert.Equal("<i>12</i>", RunText.ToHtml(runs));
        Assert.Equal("*12*", RunText.ToMarkdown(runs));
    }

    [Theory]
    [InlineData(TextStyle.Italic, "*The Daily*")]
    [InlineData(TextStyle.Bold, "**The Daily**")]
    [InlineData(TextStyle.Italic | TextStyle.Bold, "***The Daily***")]
    [InlineData(TextStyle.SmallCaps, "[The Daily]{.smallcaps}")]
    [InlineData(TextStyle.Underline, "[The Daily]{.underline}")]
    [InlineData(TextStyle.Superscript, "^The^ ^Daily^")]
    [InlineData(TextStyle.Subscript, "~The~ ~Daily~")]
    public void ToMarkdown_Style_SpacesStayOutside(TextStyle style, string expected) =>
        Assert.Equal($"In {expected} of", RunText.ToMarkdown([new("In"), new(" The Daily ", style), new("of")]));

    [Fact]
    public void ToMarkdown_AddressThatIsItsOwnText_IsAnAutolink() =>
        Assert.Equal($"At <{Address}>.", RunText.ToMarkdown([new("At "), new(Address, Href: Address), new(".")]));

    [Theory]
    [InlineData("here", Address, $"[here](<{Address}>)")]
    [InlineData("https://example.org/?a&copy;", "https://example.org/?a&copy;", "[https://example.org/?a\\&copy;](<https://example.org/?a&amp;copy;>)")]
    [InlineData("it", "https://example.org/<a>\\b", "[it](<https://example.org/%3Ca%3E\\\\b>)")]
    public void ToMarkdown_OtherLink_IsALinkWithItsText(string text, string address, string expected) =>
        Assert.Equal(expected, RunText.ToMarkdown([new(text, Href: address)]));

    [Theory]
    [InlineData("Doe, J. (2025). A & B: 50 % of 1-2 “quoted” ‘words’ – it’s", "Doe, J. (2025). A & B: 50 % of 1-2 “quoted” ‘words’ – it’s")]
    [InlineData("J. Doe", "J. Doe")]
    [InlineData("1. Doe", "1\\. Doe")]
    [InlineData("(iv) Doe", "(iv\\) Doe")]
    [InlineData("[1] Doe", "\\[1\\] Doe")]
    [InlineData("- Doe", "\\- Doe")]
    [InlineData(": Doe", "\\: Doe")]
    [InlineData("% Doe", "\\% Doe")]
    [InlineData("See vol. 5", "See vol\\. 5")]
    [InlineData("a -- b...", "a -\\- b.\\.\\.")]
    [InlineData("R&D &amp; &c", "R&D \\&amp; &c")]
    [InlineData("‘90s", "&lsquo;90s")]
    [InlineData("it's \"so\"", "it\\'s \\\"so\\\"")]
    [InlineData("  a\r\n\tb  ", "a b")]
    [InlineData("*_[]<>#`\\^~$@{}|!", "\\*\\_\\[\\]\\<\\>\\#\\`\\\\\\^\\~\\$\\@\\{\\}\\|\\!")]
    public void Escaped_Text_OnlyWhatHasAMeaningThere(string text, string expected) => Assert.Equal(expected, RunText.Escaped(text));
}
