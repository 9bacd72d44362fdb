namespace SoraDisputeTracker.Web.Components.Evidence;

/// <summary>How sure a judgement is.</summary>
public static class ConfidenceWords
{
    /// <summary>A confidence as a word.</summary>
    /// <param name="confidence"><c>high</c>, <c>medium</c> or <c>low</c>.</param>
    public static string Of(string confidence) => confidence switch
    {
        "high" => EvidenceTexts.ConfidenceHigh,
        "medium" => EvidenceTexts.ConfidenceMedium,
        _ => EvidenceTexts.ConfidenceLow,
    };
}
