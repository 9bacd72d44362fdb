using System.Globalization;
using System.Xml.Linq;

namespace SoraDisputeTracker.Core.Feeds;

/// <summary>Writes feeds as Atom (RFC 4287).</summary>
public static class AtomFeed
{
    /// <summary>The media type, without charset (RFC 4287, section 7).</summary>
    public const string MediaType = "application/atom+xml";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>A page of a feed as a document.</summary>
    /// <param name="feed">The feed.</param>
    public static XDocument ToDocument(Feed feed) =>
        new(new XElement(Atom + "feed", new XAttribute(XNamespace.Xml + "lang", feed.Language), Head(feed), feed.Entries.Select(Describe)));

    /// <summary>A day as the beginning of it in UTC (RFC 3339).</summary>
    /// <param name="day">The day.</param>
    internal static string Midnight(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    private static IEnumerable<XElement> Head(Feed feed) =>
    [
        new(Atom + "id", Urn(feed.Id)),
        Text("title", feed.Title),
        Text("subtitle", feed.Description),
        new(Atom + "updated", Midnight(feed.Updated)),
        new(Atom + "author", Text("name", feed.Author), new XElement(Atom + "uri", feed.Site)),
        new(Atom + "generator", new XAttribute("version", feed.Corpus), XmlCharacters.Legal(feed.Author)),
        Link("alternate", feed.HomePage, "text/html"),
        .. Pages(feed).Select(p => Link(p.Relation, p.Address, MediaType)),
    ];

    private static IEnumerable<(string Relation, string Address)> Pages(Feed feed)
    {
        yield return ("self", feed.Self);
        yield return ("first", feed.First);
        yield return ("last", feed.Last);
        if (feed.Previous is not null)
            yield return ("previous", feed.Previous);
        if (feed.Next is not null)
            yield return ("next", feed.Next);
    }

    private static XElement Describe(FeedEntry entry) => new(
        Atom + "entry",
        new XElement(Atom + "id", Urn(entry.Id)),
        Text("title", entry.Title),
        Link("alternate", entry.Url, "text/html"),
        new XElement(Atom + "published", Midnight(entry.Published)),
        new XElement(Atom + "updated", Midnight(entry.Updated)),
        new XElement(Atom + "category", new XAttribute("term", entry.Category.Term), new XAttribute("label", entry.Category.Label)),
        Text("summary", entry.Summary),
        new XElement(Atom + "content", new XAttribute("type", "xhtml"), new XElement(Feed.Xhtml + "div", new XAttribute("xmlns", Feed.Xhtml.NamespaceName), entry.Content)));

    private static XElement Link(string relation, string address, string mediaType) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", mediaType), new XAttribute("href", address));

    private static XElement Text(string name, string text) => new(Atom + name, XmlCharacters.Legal(text));

    private static string Urn(Guid id) => $"urn:uuid:{id}";
}
