using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Web.Components.Sources;

/// <summary>How it is worded how a source stands to a record.</summary>
public static class CoverageWords
{
    /// <summary>In the words of a reader.</summary>
    /// <param name="coverage">How it stands.</param>
    public static string Label(Coverage coverage) => coverage switch
    {
        Coverage.States => SourcesTexts.States,
        Coverage.Differs => SourcesTexts.Differs,
        _ => SourcesTexts.Silent,
    };

    /// <summary>In a word for programs.</summary>
    /// <param name="coverage">How it stands.</param>
    public static string Name(Coverage coverage) => coverage switch
    {
        Coverage.States => "states",
        Coverage.Differs => "differs",
        _ => "silent",
    };
}
