using System.Xml.Linq;

namespace SoraDisputeTracker.Web.Tests.Feeds;

/// <summary>A page of an Atom feed in the terms of the tests.</summary>
internal sealed class AtomDocument(XElement feed)
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    public static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public XElement Feed => feed;

    public IReadOnlyList<AtomEntry> Entries { get; } = [.. feed.Elements(Atom + "entry").Select(e => new AtomEntry(e))];

    public static async Task<AtomDocument> GetAsync(HttpClient client, string address) => new(XDocument.Parse(await client.GetStringAsync(address)).Root!);

    /// <summary>The page and those behind it.</summary>
    public static async Task<List<AtomDocument>> WalkAsync(HttpClient client, string address)
    {
        var pages = new List<AtomDocument>();
        for (string? next = address; next is not null; next = pages[^1].Link("next"))
            pages.Add(await GetAsync(client, next));
        return pages;
    }

    public string? Link(string relation) => feed.Elements(Atom + "link").SingleOrDefault(l => l.Attribute("rel")!.Value == relation)?.Attribute("href")!.Value;
}

/// <summary>An entry of an Atom feed.</summary>
internal sealed class AtomEntry(XElement entry)
{
    public string Id => Value("id");

    public string Title => Value("title");

    public string Summary => Value("summary");

    public string Published => Value("published");

    public string Updated => Value("updated");

    public string Url => entry.Elements(AtomDocument.Atom + "link").Single(l => l.Attribute("rel")!.Value == "alternate").Attribute("href")!.Value;

    public XElement Content => entry.Element(AtomDocument.Atom + "content")!.Element(AtomDocument.Xhtml + "div")!;

    /// <summary>The path of the entry's address, without a leading slash: <c>collection/slug</c>.</summary>
    public string Record => new Uri(Url).AbsolutePath[1..];

    public IEnumerable<string> Links => Content.Descendants(AtomDocument.Xhtml + "a").Select(a => a.Attribute("href")!.Value);

    public IEnumerable<string> Quotes => Content.Elements(AtomDocument.Xhtml + "blockquote").Select(q => q.Value.Trim());

    private string Value(string name) => entry.Elements(AtomDocument.Atom + name).Single().Value;
}
