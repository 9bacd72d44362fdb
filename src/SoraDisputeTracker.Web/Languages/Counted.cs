namespace SoraDisputeTracker.Web.Languages;

/// <summary>A number with its noun. English has two forms, Japanese one, written twice.</summary>
public static class Counted
{
    /// <summary>The number in its text.</summary>
    /// <param name="count">The number, 0 or more.</param>
    /// <param name="one">The text for 1: <c>{0} event</c>.</param>
    /// <param name="many">The text for any other number: <c>{0} events</c>.</param>
    public static string Of(int count, string one, string many) => Worded.Of(count == 1 ? one : many, count);
}
