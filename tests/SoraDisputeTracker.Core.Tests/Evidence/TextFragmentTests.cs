using SoraDisputeTracker.Core.Evidence;

namespace SoraDisputeTracker.Core.Tests.Evidence;

public sealed class TextFragmentTests
{
    private const string Address = "https://example.org/a";

    [Fact]
    public void AddressOf_ShortPassage_StandsWhole() =>
        Assert.Equal($"{Address}#:~:text=the%20lamp%20went%20out", Of("the lamp went out"));

    [Fact]
    public void AddressOf_LongPassage_NamesItsEnds() =>
        Assert.Equal($"{Address}#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine", Of("one two three four five six seven eight nine"));

    [Fact]
    public void AddressOf_CharactersOfTheGrammar_AreEncoded() =>
        Assert.Equal($"{Address}#:~:text=opt%2Dout%2C%20oil%20%26%20wick", Of("opt-out, oil & wick"));

    [Fact]
    public void AddressOf_Japanese_IsEncodedAsUtf8() =>
        Assert.Equal($"{Address}#:~:text=%E7%81%AF%E5%8F%B0", Of("灯台"));

    [Fact]
    public void AddressOf_PrefixAndSuffix_StandOnTheirSides() =>
        Assert.Equal($"{Address}#:~:text=then-,the%20lamp,-went", TextFragment.AddressOf(Address, AQuote("the lamp") with { Prefix = "then", Suffix = "went" }));

    [Fact]
    public void AddressOf_AddressWithFragment_KeepsIt() =>
        Assert.Equal($"{Address}#part:~:text=oil", TextFragment.AddressOf($"{Address}#part", AQuote("oil")));

    [Theory]
    [InlineData(Address)]
    [InlineData(Address + "#part")]
    public void WithoutPassage_AddressOfAPassage_IsTheAddressItself(string address) =>
        Assert.Equal(address, TextFragment.WithoutPassage(TextFragment.AddressOf(address, AQuote("a :~:text= of one's own"))));

    private static string Of(string text) => TextFragment.AddressOf(Address, AQuote(text));

    private static Quote AQuote(string text) => new("s:0-1", "s", 0, 1, text, "en");
}
