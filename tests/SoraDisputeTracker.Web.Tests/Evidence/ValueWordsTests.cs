using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Web.Components.Evidence;

namespace SoraDisputeTracker.Web.Tests.Evidence;

public sealed class ValueWordsTests
{
    [Theory]
    [InlineData("date", "2025-10", null, "October 2025, day not given")]
    [InlineData("signatory-count", "18", "1", "18")]
    [InlineData("maximum-duration", "20", "s", "20 seconds")]
    [InlineData("maximum-duration", "1", "min", "1 minute")]
    [InlineData("market-value", "2500000", "JPY", "2,500,000 JPY")]
    [InlineData("content", "asks for consent", null, "asks for consent")]
    public void Of_EachType_WordsTheValue(string property, string value, string? unit, string words) =>
        Assert.Equal(words, ValueWords.Of(PropertyDefinition.ByName[property], Stated(property, value, unit)));

    [Fact]
    public void Of_ValueThatNamesARecord_GivesItsName()
    {
        var stated = Stated("actor", "guild", null) with { ValueName = "The Guild" };

        Assert.Equal("The Guild", ValueWords.Of(PropertyDefinition.ByName["actor"], stated));
    }

    [Fact]
    public void Differ_LessPreciseDate_IsNoDifference() => Assert.False(ValueWords.Differ(Property("date", "2025-10-28", "2025-10")));

    [Fact]
    public void Differ_OtherDay_IsADifference() => Assert.True(ValueWords.Differ(Property("date", "2025-10-28", "2025-10-27")));

    [Fact]
    public void Differ_OtherNumber_IsADifference() => Assert.True(ValueWords.Differ(Property("signatory-count", "18", "19")));

    [Fact]
    public void Differ_ValuesThatAddUp_AreNoDifference() => Assert.False(ValueWords.Differ(Property("actor", "guild", "maker")));

    private static StatedProperty Property(string name, params string[] values) => new(
        PropertyDefinition.ByName[name],
        [.. values.Select((v, i) => new StatedValue(v, [Stated(name, v, null)], i == 0))],
        Resolution: null);

    private static AttestedAssertion Stated(string property, string value, string? unit) => new(
        new Assertion
        {
            Id = "0123456789ab",
            Source = "daily",
            Subject = new RecordReference(RecordKind.Event, "request"),
            Property = property,
            Value = value,
            Label = value,
            Unit = unit,
            Quotes = ["daily:0-5"],
        },
        SourceName: "Daily",
        SubjectName: "The request",
        ValueName: null,
        AttributedToName: null,
        [new Quote("daily:0-5", "daily", 0, 5, "quote", "en")]);
}
