using SoraDisputeTracker.Core.Feeds;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Feeds;

/// <summary>The addresses of feeds on pages, in the language in use.</summary>
public static class FeedLinks
{
    /// <summary>Each format with its name and its media type without charset.</summary>
    public static IReadOnlyList<(string Format, string Name, string MediaType)> Formats { get; } =
    [
        (FeedRequest.Atom, "Atom", AtomFeed.MediaType),
        (FeedRequest.Json, "JSON Feed", JsonFeed.MediaType.Split(';')[0]),
    ];

    /// <summary>The feed of a page.</summary>
    /// <param name="page">The page from the root, its filter included.</param>
    /// <param name="format">The format's ending.</param>
    public static string Of(string page, string format)
    {
        var feed = TrackerUrls.Feed(page, format);
        return InterfaceLanguage.Current == InterfaceLanguage.Default ? feed : TrackerUrls.InLanguage(feed, InterfaceLanguage.Current);
    }
}
