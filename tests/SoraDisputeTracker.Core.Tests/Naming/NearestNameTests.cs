using SoraDisputeTracker.Core.Naming;

namespace SoraDisputeTracker.Core.Tests.Naming;

public sealed class NearestNameTests
{
    private static readonly string[] Known = ["kadokawa", "kodansha", "coda", "meti", "mext", "publishers-joint-statement"];

    [Theory]
    [InlineData("kadokowa", "kadokawa")]
    [InlineData("KADOKAWA", "kadokawa")]
    [InlineData("kadoakwa", "kadokawa")]
    [InlineData("cod", "coda")]
    [InlineData("codaa", "coda")]
    [InlineData("publisher-joint-statment", "publishers-joint-statement")]
    public void Find_Misspelt_GivesTheNameMeant(string name, string expected) => Assert.Equal(expected, NearestName.Find(name, Known));

    [Theory]
    [InlineData("nope-not-at-all")]
    [InlineData("openai")]
    [InlineData("")]
    public void Find_NothingNear_GivesNull(string name) => Assert.Null(NearestName.Find(name, Known));

    [Fact]
    public void Find_TwoEquallyNear_GivesTheFirstInOrdinalOrderWhateverTheirOrder()
    {
        Assert.Equal("meti", NearestName.Find("met", ["mext", "meti"]));
        Assert.Equal("meta", NearestName.Find("met", ["metx", "meta"]));
        Assert.Equal("meta", NearestName.Find("met", ["meta", "metx"]));
    }

    [Fact]
    public void Find_TransposedLetters_CountAsOneEdit() => Assert.Equal("ab12", NearestName.Find("ba12", ["xy12", "ab12"]));

    [Fact]
    public void Find_NoNamesKnown_GivesNull() => Assert.Null(NearestName.Find("coda", []));

    [Fact]
    public void Find_HugeName_EndsAtOnce() => Assert.Null(NearestName.Find(new string('x', 100_000), Known));

    [Fact]
    public void Hint_NearName_EndsTheMessage()
    {
        Assert.Equal(" Did you mean `coda`?", NearestName.Hint("koda", Known));
        Assert.Equal("", NearestName.Hint("zzzzzzzzz", Known));
    }
}
