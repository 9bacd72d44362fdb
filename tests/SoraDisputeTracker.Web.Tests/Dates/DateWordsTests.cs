using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Web.Components.Dates;

namespace SoraDisputeTracker.Web.Tests.Dates;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("2025-09-30", "30 September 2025")]
    [InlineData("2025-10", "October 2025, day not given")]
    [InlineData("2025", "2025, month and day not given")]
    [InlineData("2025-10-04~", "about 4 October 2025")]
    [InlineData("2025-10?", "perhaps October 2025, day not given")]
    [InlineData("2024%", "perhaps about 2024, month and day not given")]
    public void Full_EachPrecision_TellsWhatIsNotGiven(string edtf, string words) =>
        Assert.Equal(words, DateWords.Full(PartialDate.Parse(edtf)));

    [Fact]
    public void Full_NoDate_SaysThatNoSourceGivesOne() => Assert.Equal("No source gives a date", DateWords.Full(null));

    [Theory]
    [InlineData("2025-09-30")]
    [InlineData("2025-10")]
    [InlineData("2025")]
    public void HeadAndTail_Joined_AreTheDateInBrief(string edtf)
    {
        var date = PartialDate.Parse(edtf);

        Assert.Equal(DateWords.Brief(date), $"{DateWords.Head(date)} {DateWords.Tail(date)}".Trim());
    }
}
