using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Web.Components.Sources;

/// <summary>How it is worded how a source stands to a record.</summary>
public static class CoverageWords
{
    /// <summary>In the words of a reader.</summary>
    /// <param name="coverage">How it stands.</param>
    public static string Label(Coverage coverage) => coverage switch
    {
        Coverage.States => "States it",
        Coverage.Differs => "States it differently",
        _ => "Silent",
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
