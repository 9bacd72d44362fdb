using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using static SoraDisputeTracker.Core.Tests.Disagreements.InventedDossier;

namespace SoraDisputeTracker.Core.Tests.Disagreements;

public sealed class DisagreementFinderTests
{
    [Fact]
    public void Find_TwoDays_IsADisagreementWithBoth()
    {
        var found = Assert.Single(Find(Says("gazette", Letter, "date", "1901-10-28"), Says("herald", Letter, "date", "1901-10-27")));

        Assert.Equal("events.letter.date", found.Id);
        Assert.Equal(["1901-10-28", "1901-10-27"], found.Values.Select(v => v.Values[0]));
        Assert.Equal([DisagreementKind.BetweenArticles], found.Kinds);
        Assert.Null(found.Resolution);
    }

    [Fact]
    public void Find_MonthAndDayOfIt_Agree() =>
        Assert.Empty(Find(Says("gazette", Letter, "date", "1901-10-28"), Says("herald", Letter, "date", "1901-10")));

    [Fact]
    public void Find_MonthBetweenTwoDays_TakesNoSide()
    {
        var found = Assert.Single(Find(
            Says("gazette", Letter, "date", "1901-10"), Says("herald", Letter, "date", "1901-10-28"), Says("notice", Letter, "date", "1901-10-27")));

        Assert.Equal(["herald", "notice"], found.Values.SelectMany(v => v.Assertions).Select(a => a.Source).Order());
    }

    [Fact]
    public void Find_MonthThatFitsOneOfTwoDays_StandsWithIt()
    {
        var found = Assert.Single(Find(
            Says("gazette", Letter, "date", "1901-10"), Says("herald", Letter, "date", "1901-10-28"), Says("notice", Letter, "date", "1901-11-02")));

        Assert.Equal(["1901-10-28", "1901-10"], found.Values.Single(v => v.Values.Count == 2).Values);
    }

    [Theory]
    [InlineData("20", "s", "20.0", "s", true)]
    [InlineData("20", "s", "60", "s", false)]
    [InlineData("20", "s", "60", "min", true)]
    [InlineData("20", "1", "19", null, false)]
    [InlineData("20", null, "20", "1", true)]
    public void Find_Numbers_AreComparedByValueAndUnit(string left, string? leftUnit, string right, string? rightUnit, bool agree) =>
        Assert.Equal(agree, Find(Says("gazette", Lamp, "maximum-duration", left, leftUnit), Says("herald", Lamp, "maximum-duration", right, rightUnit)).Count == 0);

    [Theory]
    [InlineData("open letter", "Open  Letter", true)]
    [InlineData("open letter", "complaint", false)]
    [InlineData("Keepers' Union", "union of keepers", true)]
    [InlineData("灯台守組合", "Keepers' Union", true)]
    public void Find_Text_IsComparedFoldedAndByAlias(string left, string right, bool agree) =>
        Assert.Equal(agree, Find(Says("gazette", Letter, "form", left), Says("herald", Letter, "form", right)).Count == 0);

    [Fact]
    public void Find_AdditiveProperty_NeverDisagrees() =>
        Assert.Empty(Find(Says("gazette", Letter, "content", "asks for oil"), Says("herald", Letter, "content", "asks for wicks")));

    [Fact]
    public void Find_SetsWithOtherMembers_Disagree()
    {
        var found = Assert.Single(Find(
            Says("gazette", Letter, "signatory", "a"), Says("gazette", Letter, "signatory", "b"),
            Says("notice", Letter, "signatory", "a"), Says("notice", Letter, "signatory", "b"), Says("notice", Letter, "signatory", "c")));

        Assert.Equal(["a", "b", "c"], found.Values[0].Values);
        Assert.Equal(["a", "b"], found.Values[1].Values);
    }

    [Fact]
    public void Find_SetsWithSameMembersInOtherOrder_Agree() =>
        Assert.Empty(Find(
            Says("gazette", Letter, "signatory", "a"), Says("gazette", Letter, "signatory", "b"),
            Says("herald", Letter, "signatory", "b"), Says("herald", Letter, "signatory", "a")));

    [Theory]
    [InlineData("gazette", "gazette", DisagreementKind.InsideOneSource)]
    [InlineData("gazette", "herald", DisagreementKind.BetweenArticles)]
    [InlineData("gazette", "notice", DisagreementKind.AgainstPrimary)]
    [InlineData("gazette", "later-report", DisagreementKind.AgainstAdded)]
    [InlineData("notice", "later-report", DisagreementKind.AgainstPrimary)]
    public void Find_Kind_TellsBetweenWhom(string left, string right, DisagreementKind kind) =>
        Assert.Equal([kind], Assert.Single(Find(Says(left, Letter, "form", "letter"), Says(right, Letter, "form", "complaint"))).Kinds);

    [Fact]
    public void Find_Resolution_ShowsItsValueFirst()
    {
        var resolution = new Resolution(Letter, "form", "complaint", new("The herald saw it."), "herald", "high");

        var found = Assert.Single(DisagreementFinder.Find(With(
            [Says("gazette", Letter, "form", "letter"), Says("notice", Letter, "form", "letter"), Says("herald", Letter, "form", "complaint")], resolution)));

        Assert.Equal(["complaint", "letter"], found.Values.Select(v => v.Values[0]));
        Assert.Equal([true, false], found.Values.Select(v => v.IsShown));
        Assert.Same(resolution, found.Resolution);
    }

    [Theory]
    [InlineData("gazette", "a")]
    [InlineData("herald", "a b")]
    public void Find_ResolutionOnASet_ShowsThatOfItsSource(string source, string shown)
    {
        var resolution = new Resolution(Letter, "signatory", source, new("It saw them sign."), source, "high");

        var found = Assert.Single(DisagreementFinder.Find(With(
            [Says("gazette", Letter, "signatory", "a"), Says("herald", Letter, "signatory", "a"), Says("herald", Letter, "signatory", "b")], resolution)));

        Assert.Equal(shown, string.Join(' ', found.Values[0].Values));
        Assert.Equal([true, false], found.Values.Select(v => v.IsShown));
    }

    [Fact]
    public void Find_WithoutResolution_ShowsWhatMostSourcesGive()
    {
        var found = Assert.Single(Find(
            Says("gazette", Letter, "form", "letter"), Says("herald", Letter, "form", "complaint"), Says("notice", Letter, "form", "complaint")));

        Assert.Equal("complaint", found.Values.Single(v => v.IsShown).Values[0]);
    }

    [Fact]
    public void Find_SamePropertyOfAnotherSubject_IsNoDisagreement() =>
        Assert.Empty(Find(Says("gazette", Letter, "form", "letter"), Says("herald", new RecordReference(RecordKind.Event, "reply"), "form", "complaint")));

    private static IReadOnlyList<Disagreement> Find(params Assertion[] assertions) => DisagreementFinder.Find(With(assertions));
}
