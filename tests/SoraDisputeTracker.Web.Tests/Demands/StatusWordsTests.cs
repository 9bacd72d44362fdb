using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Web.Components.Demands;

namespace SoraDisputeTracker.Web.Tests.Demands;

public sealed class StatusWordsTests
{
    [Theory]
    [InlineData("2025-10-04", "2025-10-30", true)]
    [InlineData("2025-10-30", "2025-10-30", false)]
    [InlineData("2025-10-31", "2025-10-30", false)]
    [InlineData("2025-10", "2025-10-30", false)]
    [InlineData("2025-09", "2025-10", true)]
    [InlineData("2025-10-04", "2025-10", false)]
    [InlineData("2025-10-04", null, false)]
    public void IsBeforeTheDemand_StateAndDemand_HoldsOnlyWhereItIsCertain(string asOf, string? made, bool expected)
    {
        var state = new DatedStatus("announced", PartialDate.Parse(asOf), null!);

        Assert.Equal(expected, StatusWords.IsBeforeTheDemand(state, made is null ? null : PartialDate.Parse(made)));
    }

    [Fact]
    public void Meaning_EveryStatus_HasOne() => Assert.Each(DemandStatus.Labels.Keys, s => Assert.NotEmpty(StatusWords.Meaning(s)));
}
