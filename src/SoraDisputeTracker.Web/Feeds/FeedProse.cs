using System.Xml.Linq;
using SoraDisputeTracker.Core.Changes;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Feeds;
using SoraDisputeTracker.Web.Components.Dates;
using SoraDisputeTracker.Web.Components.Evidence;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Feeds;

/// <summary>What entries say at length, in the language in use: paragraphs, links and short quotes, as XHTML.</summary>
/// <param name="corpus">The corpus that they are made from.</param>
/// <param name="address">Makes a full address of a path from the root.</param>
internal sealed class FeedProse(CorpusOverview corpus, Func<string, string> address)
{
    private readonly Dictionary<string, string> _sourceNames = corpus.SourceNames.ToDictionary();

    /// <summary>A full address of a path from the root.</summary>
    public string Address(string path) => address(path);

    /// <summary>A paragraph.</summary>
    /// <param name="content">Texts and elements.</param>
    public static XElement Paragraph(params object[] content) => new(Feed.Xhtml + "p", content.Select(c => c is string text ? XmlCharacters.Legal(text) : c));

    /// <summary>A paragraph in English, marked where the feed speaks another language: the tracker's own words for what sources state.</summary>
    /// <param name="text">The text.</param>
    public static XElement InEnglish(string text) => InterfaceLanguage.Foreign("en") is { } language ? WithLanguage(Paragraph(text), language) : Paragraph(text);

    /// <summary>A link within the tracker.</summary>
    /// <param name="path">The path from the root.</param>
    /// <param name="text">What it says.</param>
    public XElement Link(string path, string text) => new(Feed.Xhtml + "a", new XAttribute("href", address(path)), XmlCharacters.Legal(text));

    /// <summary>Who says so: the sources by name, each with its page.</summary>
    /// <param name="sources">Their slugs.</param>
    public XElement AccordingTo(IEnumerable<string> sources) =>
        Paragraph([FeedsTexts.AccordingTo, .. sources.SelectMany((s, i) => new object[] { i == 0 ? "" : LanguagesTexts.Comma, Link(TrackerUrls.Source(s), _sourceNames[s]) })]);

    /// <summary>
    /// One passage in a source's own words, with who prints it: the one that tells most, which is the longest of those that put the matter in words, in the reader's
    /// language where there is one. Many a date rests on a date line or a file number, and parties on a list of names, which tell nothing by themselves.
    /// </summary>
    /// <param name="properties">What the sources state on the record; passages for values that the tracker does not show are left to the record's page.</param>
    public IEnumerable<XElement> Quote(IReadOnlyList<StatedProperty> properties) => properties
        .SelectMany(p => p.Values.Where(v => v.IsShown || p.Disagreement is null)
            .SelectMany(v => v.Assertions)
            .SelectMany(a => a.Quotes, (stated, quoted) => (p.Definition.Type, Stated: stated, quoted.Quote)))
        .OrderByDescending(p => HasWords(p.Quote.Text))
        .ThenByDescending(p => p.Type is PropertyType.Text or PropertyType.Wording)
        .ThenByDescending(p => p.Quote.Language == InterfaceLanguage.Current)
        .ThenByDescending(p => p.Quote.Text.Length)
        .Take(1)
        .SelectMany(p => Quote(p.Stated, p.Quote));

    /// <summary>The first passage of an assertion, with who prints it.</summary>
    /// <param name="stated">The assertion.</param>
    public IEnumerable<XElement> Quote(AttestedAssertion stated) => Quote(stated, stated.Quotes[0].Quote);

    /// <summary>What was revised in a record, newest first.</summary>
    /// <param name="revisions">The revisions.</param>
    public static IEnumerable<XElement> Revised(IEnumerable<Revision> revisions) => revisions.SelectMany(r => new[]
    {
        Paragraph(Worded.Of(FeedsTexts.RevisedOn, DateWords.Brief(Core.Dates.PartialDate.Of(r.Date)))),
        InEnglish($"{r.What}: {r.Why}"),
    });

    // Where the passage is the address of the document, or its file number, it has no gap between words; Japanese has none either.
    private static bool HasWords(string passage) => passage.Any(c => char.IsWhiteSpace(c) || !char.IsAscii(c));

    private IEnumerable<XElement> Quote(AttestedAssertion stated, Quote quote) =>
    [
        WithLanguage(new XElement(Feed.Xhtml + "blockquote", Paragraph(quote.Text)), quote.Language),
        Paragraph(Link(TrackerUrls.Assertion(stated.Assertion), stated.SourceName), LanguagesTexts.Comma, PassageWords.Place(quote)),
    ];

    private static XElement WithLanguage(XElement element, string language)
    {
        element.SetAttributeValue("lang", language);
        element.SetAttributeValue(XNamespace.Xml + "lang", language);
        return element;
    }
}
