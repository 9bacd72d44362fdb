using SoraDisputeTracker.Core.Dates;

namespace SoraDisputeTracker.Core.Tests.Dates;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2025", DatePrecision.Year, "2025-01-01", "2025-12-31")]
    [InlineData("2025-02", DatePrecision.Month, "2025-02-01", "2025-02-28")]
    [InlineData("2024-02", DatePrecision.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2025-10-28", DatePrecision.Day, "2025-10-28", "2025-10-28")]
    [InlineData("0001-01-01", DatePrecision.Day, "0001-01-01", "0001-01-01")]
    [InlineData("9999", DatePrecision.Year, "9999-01-01", "9999-12-31")]
    public void Parse_Edtf_KnowsItsPrecisionAndSpan(string text, DatePrecision precision, string earliest, string latest)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal(precision, date.Precision);
        Assert.Equal(earliest, PartialDate.Of(date.Earliest).ToString());
        Assert.Equal(latest, PartialDate.Of(date.Latest).ToString());
    }

    [Theory]
    [InlineData("2025?", true, false)]
    [InlineData("2025-10~", false, true)]
    [InlineData("2025-10-28%", true, true)]
    [InlineData("2025-10-28", false, false)]
    public void Parse_Qualifier_IsReadAndWrittenBack(string text, bool isUncertain, bool isApproximate)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal((isUncertain, isApproximate), (date.IsUncertain, date.IsApproximate));
        Assert.Equal(text, date.ToString());
        Assert.Equal(text.TrimEnd('?', '~', '%'), date.ToIsoString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("25")]
    [InlineData("0000")]
    [InlineData("20255")]
    [InlineData("2025-13")]
    [InlineData("2025-00")]
    [InlineData("2025-1")]
    [InlineData("2025-02-29")]
    [InlineData("2025-13-40")]
    [InlineData("2025-10-")]
    [InlineData("2025/10/28")]
    [InlineData("2025-10-28T00:00")]
    [InlineData("2025-10-28??")]
    [InlineData(" 2025")]
    [InlineData("+025")]
    [InlineData("２０２５")]
    [InlineData("2025-1\0-01")]
    [InlineData("-025")]
    [InlineData("2025-21")]
    [InlineData("2025/2026")]
    [InlineData("201X")]
    public void TryParse_NoDate_IsRefused(string? text)
    {
        Assert.False(PartialDate.TryParse(text, out var date));
        Assert.Null(date);
    }

    [Fact]
    public void Parse_NoDate_NamesTheText()
    {
        var fault = Assert.Throws<FormatException>(() => PartialDate.Parse("yesterday"));

        Assert.Contains("'yesterday'", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-10", "2025-10-28", true)]
    [InlineData("2025", "2025-10", true)]
    [InlineData("2025-10-28", "2025-10-28~", true)]
    [InlineData("2025-10", "2025-11-01", false)]
    [InlineData("2025-10-27", "2025-10-28", false)]
    public void Agrees_TwoDates_TellsWhetherTheyCanMeanTheSameDay(string left, string right, bool expected)
    {
        Assert.Equal(expected, PartialDate.Parse(left).Agrees(PartialDate.Parse(right)));
        Assert.Equal(expected, PartialDate.Parse(right).Agrees(PartialDate.Parse(left)));
    }

    [Fact]
    public void CompareTo_MixedPrecision_OrdersByFirstDayThenVagueFirst()
    {
        string[] ordered = ["2024-12-31", "2025", "2025-01", "2025-01-01", "2025-02"];

        Assert.Equal(ordered, ordered.Reverse().Select(PartialDate.Parse).Order().Select(d => d.ToString()));
        Assert.True(PartialDate.Parse("2025").CompareTo(null) > 0);
    }

    [Fact]
    public void Equals_SameParts_IsOneValue()
    {
        Assert.Equal(PartialDate.Parse("2025-10-28"), PartialDate.Of(new DateOnly(2025, 10, 28)));
        Assert.NotEqual(PartialDate.Parse("2025-10"), PartialDate.Parse("2025-10~"));
    }
}
