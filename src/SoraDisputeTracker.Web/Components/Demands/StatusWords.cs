using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Web.Components.Dates;

namespace SoraDisputeTracker.Web.Components.Demands;

/// <summary>How the states of a demand are worded.</summary>
public static class StatusWords
{
    /// <summary>The state in a word or two.</summary>
    /// <param name="status">The state.</param>
    public static string Label(string status) => DemandStatus.Labels[status].Localized();

    /// <summary>What each state says, and what it does not.</summary>
    /// <param name="status">The state.</param>
    public static string Meaning(string status) => status switch
    {
        DemandStatus.NoAnswerFound => DemandsTexts.MeaningNoAnswer,
        "announced" => DemandsTexts.MeaningAnnounced,
        "partly-met" => DemandsTexts.MeaningPartlyMet,
        "met" => DemandsTexts.MeaningMet,
        "overtaken" => DemandsTexts.MeaningOvertaken,
        _ => "",
    };

    /// <summary>Whether a state began on a day before the demand was made: who announced it did not answer the demand.</summary>
    /// <param name="state">The state.</param>
    /// <param name="made">When the demand was made, or null where no source says.</param>
    public static bool IsBeforeTheDemand(DatedStatus state, PartialDate? made) => made is not null && state.AsOf.Latest < made.Earliest;

    /// <summary>The day meant, in words: <c>10 October 2025</c>, <c>the end of October 2025</c>.</summary>
    /// <param name="asOf">The day, month or year.</param>
    public static string Day(PartialDate asOf) => asOf.Precision == DatePrecision.Day ? DateWords.Brief(asOf) : Worded.Of(DemandsTexts.EndOf, DateWords.Brief(asOf));

    /// <summary>What was looked for where no answer was found.</summary>
    /// <param name="sourceCount">How many sources there are.</param>
    /// <param name="asOf">The day whose state is shown, or null for the latest.</param>
    public static string Searched(int sourceCount, PartialDate? asOf) =>
        asOf is null ? Worded.Of(DemandsTexts.Searched, sourceCount) : Worded.Of(DemandsTexts.SearchedBy, sourceCount, Day(asOf));
}
