using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Tests.Disagreements;
using static SoraDisputeTracker.Core.Tests.Disagreements.InventedDossier;

namespace SoraDisputeTracker.Core.Tests.Evidence;

public sealed class StatedPropertiesTests
{
    [Fact]
    public void Gather_SameValueFromTwoSources_IsOneValueWithBoth()
    {
        var value = Assert.Single(Assert.Single(Gather(Says("gazette", Letter, "date", "1901-10-28"), Says("herald", Letter, "date", "1901-10-28"))).Values);

        Assert.Equal(["gazette", "herald"], value.Assertions.Select(a => a.Assertion.Source));
    }

    [Fact]
    public void Gather_DatesThatAgree_StandTogetherUnderTheMostPrecise()
    {
        var property = Assert.Single(Gather(
            Says("gazette", Letter, "date", "1901-10"), Says("herald", Letter, "date", "1901"), Says("notice", Letter, "date", "1901-10-28")));

        Assert.Null(property.Disagreement);
        var value = Assert.Single(property.Values);
        Assert.Equal("1901-10-28", value.Value);
        Assert.Equal(3, value.Assertions.Count);
    }

    [Fact]
    public void Gather_ValuesThatContradict_StandApartWithTheirDisagreement()
    {
        var property = Assert.Single(Gather(Says("gazette", Letter, "form", "letter"), Says("herald", Letter, "form", "complaint")));

        Assert.NotNull(property.Disagreement);
        Assert.Equal([true, false], property.Values.Select(v => v.IsShown));
    }

    [Fact]
    public void Gather_DateThatTakesNoSide_StandsBehindTheContestedOnes()
    {
        var property = Assert.Single(Gather(
            Says("gazette", Letter, "date", "1901-10"), Says("herald", Letter, "date", "1901-10-28"), Says("notice", Letter, "date", "1901-10-27")));

        Assert.Equal(["1901-10-28", "1901-10-27", "1901-10"], property.Values.Select(v => v.Value));
        Assert.False(property.Values[2].IsShown);
    }

    [Fact]
    public void Gather_PropertyThatAddsUp_ShowsEveryValueInOrder()
    {
        var property = Assert.Single(Gather(Says("gazette", Letter, "content", "asks for oil"), Says("herald", Letter, "content", "asks for wicks")));

        Assert.Equal(["asks for oil", "asks for wicks"], property.Values.Select(v => v.Value));
        Assert.Each(property.Values, v => Assert.True(v.IsShown));
    }

    [Fact]
    public void Gather_SetsThatContradict_ShowEveryMemberWithTheirDisagreement()
    {
        var property = Assert.Single(Gather(
            Says("gazette", Letter, "signatory", "a"), Says("notice", Letter, "signatory", "a"), Says("notice", Letter, "signatory", "b")));

        Assert.NotNull(property.Disagreement);
        Assert.Equal(["a", "b"], property.Values.Select(v => v.Value));
    }

    [Fact]
    public void Gather_SeveralProperties_StandInTheOrderOfTheirDefinitions() =>
        Assert.Equal(
            ["date", "actor", "work"],
            Gather(Says("gazette", Letter, "work", "lamp"), Says("gazette", Letter, "actor", "keepers-union"), Says("gazette", Letter, "date", "1901"))
                .Select(p => p.Definition.Name));

    [Fact]
    public void Gather_Nothing_GivesNothing() => Assert.Empty(Gather());

    private static IReadOnlyList<StatedProperty> Gather(params Assertion[] assertions) => StatedProperties.Gather(
        assertions.Select(a => new AttestedAssertion(a, a.Source, new LocalizedText("Letter"), ValueName: null, AttributedToName: null, a.Section, [])),
        DisagreementFinder.Find(InventedDossier.With(assertions)));
}
