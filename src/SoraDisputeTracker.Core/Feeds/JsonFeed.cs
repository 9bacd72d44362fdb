using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml.Linq;

namespace SoraDisputeTracker.Core.Feeds;

/// <summary>Writes feeds as JSON Feed 1.1 (jsonfeed.org); what the format has no word for stands under <c>_tracker</c>, as it provides for.</summary>
public static class JsonFeed
{
    /// <summary>The media type (JSON Feed 1.1, "Suggestions for Publishers").</summary>
    public const string MediaType = "application/feed+json; charset=utf-8";

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Writes a page of a feed.</summary>
    /// <param name="target">Where to; left open.</param>
    /// <param name="feed">The feed.</param>
    /// <param name="cancellationToken">Ends writing early.</param>
    public static Task WriteAsync(Stream target, Feed feed, CancellationToken cancellationToken) => JsonSerializer.SerializeAsync(
        target,
        new
        {
            Version = "https://jsonfeed.org/version/1.1",
            feed.Title,
            HomePageUrl = feed.HomePage,
            FeedUrl = feed.Self,
            feed.Description,
            NextUrl = feed.Next,
            Authors = new[] { new { Name = feed.Author, Url = feed.Site } },
            feed.Language,
            Items = feed.Entries.Select(Describe),
            _Tracker = new { feed.Corpus, Updated = AtomFeed.Midnight(feed.Updated) },
        },
        Options,
        cancellationToken);

    private static object Describe(FeedEntry entry) => new
    {
        Id = $"urn:uuid:{entry.Id}",
        entry.Url,
        entry.Title,
        ContentHtml = string.Concat(entry.Content.Select(Html)),
        entry.Summary,
        DatePublished = AtomFeed.Midnight(entry.Published),
        DateModified = AtomFeed.Midnight(entry.Updated),
        Tags = new[] { entry.Category.Label },
        _Tracker = new { entry.Record, Kind = entry.Category.Term, Edtf = entry.Date },
    };

    // Without its namespace, which HTML does not name.
    private static string Html(XElement element) => WithoutNamespace(element).ToString(SaveOptions.DisableFormatting);

    private static XElement WithoutNamespace(XElement element) => new(
        element.Name.LocalName,
        element.Attributes().Where(a => a.Name.NamespaceName.Length == 0 && !a.IsNamespaceDeclaration),
        element.Nodes().Select(n => n is XElement child ? WithoutNamespace(child) : n));
}
