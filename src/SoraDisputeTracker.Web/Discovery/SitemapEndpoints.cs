using System.Xml.Linq;
using SoraDisputeTracker.Core.Changes;
using SoraDisputeTracker.Core.Citations.Selection;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Discovery;

/// <summary>
/// All pages for crawlers (sitemaps.org, protocol 0.9), each with the day of its last change and its address in every language. A page under a filter is
/// none of them: it shows nothing that the pages of the records do not.
/// </summary>
internal static class SitemapEndpoints
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    // Pages that list records or tell of the whole corpus: they change with it.
    private static readonly string[] Overviews =
    [
        TrackerUrls.Home,
        TrackerUrls.Parties,
        TrackerUrls.Demands,
        TrackerUrls.Sources,
        TrackerUrls.Disagreements(DisagreementFilter.Default),
        TrackerUrls.CitationBuilder(CitationRequest.Default),
        TrackerUrls.Changes,
        TrackerUrls.About,
        TrackerUrls.Api,
        TrackerUrls.OpenData,
    ];

    public static void MapSitemap(this IEndpointRouteBuilder routes) => routes.MapGet(TrackerUrls.Sitemap, ListAsync);

    private static async Task<IResult> ListAsync(HttpContext context, ICorpusQueries corpus, IChangeQueries changes, PublicAddress address, CancellationToken cancellationToken)
    {
        if (DataRequest.RefuseParameters(context.Request) is { } refusal)
            return refusal;
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var records =
            from change in await changes.ListAsync(cancellationToken)
            group change.Date by TrackerUrls.Page(change.Record) into page
            where page.Key is not null
            select (Path: page.Key, LastChange: page.Max());
        var pages = Overviews.Select(path => (Path: path, LastChange: overview.NewestChange)).Concat(records);
        var document = new XDocument(
            new XElement(
                Sitemap + "urlset",
                new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
                pages.Select(p => Describe(p.Path, p.LastChange, path => address.Of(context.Request, path)))));
        return XmlAnswer.Write(context, overview, document, "application/xml");
    }

    private static XElement Describe(string path, DateOnly lastChange, Func<string, string> address) => new(
        Sitemap + "url",
        new XElement(Sitemap + "loc", address(path)),
        new XElement(Sitemap + "lastmod", DataAnswer.Day(lastChange)),
        InterfaceLanguage.Names.Keys.Select(language => Alternate(language, address(TrackerUrls.InLanguage(path, language)))),
        Alternate("x-default", address(path)));

    private static XElement Alternate(string language, string address) => new(
        Xhtml + "link",
        new XAttribute("rel", "alternate"),
        new XAttribute("hreflang", language),
        new XAttribute("href", address));
}
