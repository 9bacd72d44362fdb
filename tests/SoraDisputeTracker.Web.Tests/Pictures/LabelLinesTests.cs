using SoraDisputeTracker.Web.Components.Pictures;

namespace SoraDisputeTracker.Web.Tests.Pictures;

public sealed class LabelLinesTests
{
    [Theory]
    [InlineData("Guild", "Guild")]
    [InlineData("Guild of Painters and Sculptors", "Guild of ", "Painters and ", "Sculptors")]
    [InlineData("日本画家彫刻家工芸家組合", "日本画家彫刻", "家工芸家組合")]
    [InlineData("Kunstgewerbeverein", "Kunstgewerbeverein")]
    [InlineData("", "")]
    public void Of_Name_BreaksBetweenWordsAndFullWidthLetters(string name, params string[] lines) => Assert.Equal(lines, LabelLines.Of(name, 90, 3));

    [Fact]
    public void Of_NameOfTooManyLines_IsCutShort()
    {
        var lines = LabelLines.Of("Guild of Painters and Sculptors", 90, 2);

        Assert.Equal(["Guild of ", "Painters an…"], lines);
    }
}
