using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Core.Demands;

/// <summary>The states of a demand. A demand of which no source asserts a status has <see cref="NoAnswerFound"/>.</summary>
public static class DemandStatus
{
    /// <summary>The state before any source tells of an answer. It says what was found, not that there is none.</summary>
    public const string NoAnswerFound = "no-answer-found";

    /// <summary>Each status's label, from the first to the last that a demand passes through.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Labels { get; } = new Dictionary<string, LocalizedText>
    {
        [NoAnswerFound] = new("No answer found", "回答は見つからず"),
        ["announced"] = new("Announced", "表明"),
        ["partly-met"] = new("Partly met", "一部実現"),
        ["met"] = new("Met", "実現"),
        ["overtaken"] = new("Overtaken", "前提が変化"),
    };
}
