using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Tests.Sources;

public sealed class SourceNamesTests
{
    [Fact]
    public void Of_NameThatStandsOnce_IsTheShortName() =>
        Assert.Equal("Gazette", SourceNames.Of([("a", "Gazette", "en", "Lamp out"), ("b", "Herald", "en", "Lamp on")])["a"]);

    [Fact]
    public void Of_SameNameInTwoLanguages_TellsTheLanguage()
    {
        var names = SourceNames.Of([("a", "Union", "en", "Notice"), ("b", "Union", "ja", "通知")]);

        Assert.Equal(["Union (en)", "Union (ja)"], [names["a"], names["b"]]);
    }

    [Fact]
    public void Of_SameNameAndLanguage_IsTheTitle()
    {
        var names = SourceNames.Of([("a", "Parliament", "ja", "Answer 1"), ("b", "Parliament", "ja", "Answer 2"), ("c", "Parliament", "en", "Answer 3")]);

        Assert.Equal(["Answer 1", "Answer 2", "Answer 3"], [names["a"], names["b"], names["c"]]);
    }
}
