namespace SoraDisputeTracker.Web.Tests.Feeds;

/// <summary>Feeds of each kind, in each language.</summary>
internal static class FeedAddresses
{
    private static readonly string[] Feeds =
    [
        "/feed.atom", "/feed.atom?party=coda", "/feed.atom?party=coda&party=openai&match=all&scope=all", "/feed.atom?kind=request&kind=answer&from=2025-10&to=2025-10",
        "/feed.atom?source=tekedia-coda-demand", "/feed.atom?q=%E8%91%97%E4%BD%9C%E6%A8%A9&scope=all", "/feed.atom?q=no-such-word-anywhere", "/parties/coda/feed.atom",
        "/parties/openai/feed.atom", "/demands/coda-stop-training/feed.atom", "/disagreements/feed.atom", "/disagreements/feed.atom?party=coda", "/changes/feed.atom",
        "/changes/feed.atom?page=2",
    ];

    /// <summary>As Atom.</summary>
    public static TheoryData<string> Atom { get; } = [.. Feeds.SelectMany(f => new[] { f, In("ja", f) })];

    /// <summary>As Atom, those that tell of something.</summary>
    public static TheoryData<string> AtomWithEntries { get; } = [.. Feeds.Where(f => !IsOfNothing(f)).SelectMany(f => new[] { f, In("ja", f) })];

    /// <summary>Whether no event fits its filter.</summary>
    public static bool IsOfNothing(string address) => address.Contains("no-such-word", StringComparison.Ordinal);

    /// <summary>The address of the same feed as JSON.</summary>
    public static string AsJson(string address) => address.Replace("/feed.atom", "/feed.json", StringComparison.Ordinal);

    /// <summary>The address of the same feed in a language.</summary>
    public static string In(string language, string address) => address.Split('?', 2) is [var path, var query] ? $"{path}?lang={language}&{query}" : $"{address}?lang={language}";
}
