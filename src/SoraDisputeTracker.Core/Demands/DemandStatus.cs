namespace SoraDisputeTracker.Core.Demands;

/// <summary>The states of a demand. A demand of which no source asserts a status has <see cref="NoAnswerFound"/>.</summary>
public static class DemandStatus
{
    /// <summary>The state before any source tells of an answer. It says what was found, not that there is none.</summary>
    public const string NoAnswerFound = "no-answer-found";

    /// <summary>Each status's label, from the first to the last that a demand passes through.</summary>
    public static IReadOnlyDictionary<string, string> Labels { get; } = new Dictionary<string, string>
    {
        [NoAnswerFound] = "No answer found",
        ["announced"] = "Announced",
        ["partly-met"] = "Partly met",
        ["met"] = "Met",
        ["overtaken"] = "Overtaken",
    };
}
