using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Web.Routing;

/// <content>The addresses by which the tracker is found, and by which other pages show it.</content>
public static partial class TrackerUrls
{
    /// <summary>All pages for crawlers.</summary>
    public const string Sitemap = "/sitemap.xml";

    /// <summary>What crawlers may read.</summary>
    public const string Robots = "/robots.txt";

    /// <summary>The search, described for browsers.</summary>
    public const string OpenSearch = "/opensearch.xml";

    /// <summary>How an address of ours is embedded.</summary>
    public const string Oembed = "/oembed";

    /// <summary>The picture that stands beside an address that somebody shares.</summary>
    public const string Card = "/card.png";

    /// <summary>Under which everything lies that stands in frames of other people's pages.</summary>
    public const string Embeds = "/embed";

    /// <summary>The same names as browsers take them for their own search field.</summary>
    public const string SearchCompletionsPath = "/search/completions.json";

    /// <summary>The search, described for browsers in a language.</summary>
    /// <param name="language">The language's tag.</param>
    public static string OpenSearchIn(string language) => $"{OpenSearch}?{LanguageChoice.Parameter}={language}";

    /// <summary>One event, for a frame in somebody else's page.</summary>
    /// <param name="slug">Its slug.</param>
    public static string EmbeddedEvent(string slug) => Embeds + Event(slug);

    /// <summary>The timeline under a filter, for a frame in somebody else's page.</summary>
    /// <param name="filter">What to show.</param>
    public static string EmbeddedTimeline(EventFilter filter) => WithFilter($"{Embeds}/timeline", filter with { Page = 1 });

    /// <summary>How a page is embedded, for programs.</summary>
    /// <param name="url">The page's full address.</param>
    /// <param name="format">The form of the answer: <c>json</c> or <c>xml</c>.</param>
    public static string OembedOf(string url, string format) => $"{Oembed}?url={Uri.EscapeDataString(url)}&format={format}";

    /// <summary>Whether an address is for frames in other people's pages.</summary>
    /// <param name="path">The path.</param>
    internal static bool IsEmbed(PathString path) => path.StartsWithSegments(Embeds, StringComparison.Ordinal);
}
