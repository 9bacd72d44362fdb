using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>The publisher as a citation names it.</summary>
internal static class CitedPublisher
{
    /// <summary>The publisher, unless it is the site or paper itself: every style would print the name twice.</summary>
    /// <param name="source">The source.</param>
    /// <returns>The publisher on one line, or null where there is none to name.</returns>
    public static string? Of(Source source)
    {
        var publisher = SingleLine.FoldOrNull(source.Publisher);
        return string.Equals(publisher, SingleLine.FoldOrNull(source.ContainerTitle), StringComparison.OrdinalIgnoreCase) ? null : publisher;
    }
}
