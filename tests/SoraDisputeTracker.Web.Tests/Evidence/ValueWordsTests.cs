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
        var stated = Stated("actor", "guild", null) with { ValueName = new LocalizedText("The Guild") };

        Assert.Equal("The Guild", ValueWords.Of(PropertyDefinition.ByName["actor"], stated));
    }

    [Theory]
    [InlineData("date", "2025-10", "October 2025", null)]
    [InlineData("date", "2025-10-28", "28 October", "28 October")]
    [InlineData("maximum-duration", "20", "twenty seconds", "twenty seconds")]
    [InlineData("content", "asks for consent", "their consent", null)]
    [InlineData("actor", "guild", "the Guild", null)]
    [InlineData("actor", "guild", "members of the Guild", "members of the Guild")]
    public void AsStated_OwnWordsOfTheDigest_AreGivenWhereTheySayMore(string property, string value, string label, string? words) =>
        Assert.Equal(words, ValueWords.AsStated(PropertyDefinition.ByName[property], Stated(property, value, null, label)));

    [Theory]
    [InlineData("year", "The source leaves the year out; it follows from the context.")]
    [InlineData("document", "The words give no day; it is the document's own date.")]
    [InlineData(null, null)]
    public void Inference_PartLeftOut_SaysWhereItComesFrom(string? inferred, string? words) =>
        Assert.Equal(words, ValueWords.Inference(Stated("date", "2025-10-28", null).Assertion with { Inferred = inferred }));

    private static AttestedAssertion Stated(string property, string value, string? unit, string? label = null) => new(
        new Assertion
        {
            Id = "0123456789ab",
            Source = "daily",
            Subject = new RecordReference(RecordKind.Event, "request"),
            Property = property,
            Value = value,
            Label = label ?? value,
            Section = "The request",
            Unit = unit,
            Quotes = ["daily:0-5"],
        },
        SourceName: "Daily",
        SubjectName: new LocalizedText("The request"),
        ValueName: null,
        AttributedToName: null,
        Section: "The request",
        [new AttestedQuote(new Quote("daily:0-5", "daily", 0, 5, "quote", "en"), "https://daily.example/1#:~:text=quote")]);
}
