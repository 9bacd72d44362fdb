using SoraDisputeTracker.Core.Search;

namespace SoraDisputeTracker.Core.Tests.Search;

public sealed class MarkedTextTests
{
    [Fact]
    public void Of_ShortText_KeepsItWholeAndMarksTheParts()
    {
        var marked = MarkedText.Of("a letter to a maker", "en", [(2, 8), (14, 19)]);

        Assert.Equal([new("a ", false), new("letter", true), new(" to a ", false), new("maker", true)], marked.Pieces);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(400)]
    [InlineData(1990)]
    public void Of_LongText_ShowsAPartWithTheMark(int at)
    {
        var text = string.Concat(Enumerable.Repeat("word ", 400));

        var marked = MarkedText.Of(text, null, [(at, at + 4)]);

        Assert.Equal("word", Assert.Single(marked.Pieces, p => p.IsMarked).Text);
        Assert.InRange(marked.ToString().Length, 5, MarkedText.ExcerptLength + 30);
        Assert.Equal(at > 90, marked.ToString().StartsWith('…'));
    }

    [Fact]
    public void Of_LongTextWithoutSpaces_CutsNoCharacterInTwo()
    {
        var text = string.Concat(Enumerable.Repeat("🐉", 1000));

        foreach (var at in new[] { 0, 600, 1998 })
            Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(MarkedText.Of(text, null, [(at, at + 2)]).ToString())));
    }

    [Fact]
    public void Of_NoMark_ShowsTheBeginning()
    {
        var marked = MarkedText.Of(new string('x', 1000), null, []);

        Assert.False(marked.HasMark);
        Assert.StartsWith("xxx", marked.ToString(), StringComparison.Ordinal);
    }
}
