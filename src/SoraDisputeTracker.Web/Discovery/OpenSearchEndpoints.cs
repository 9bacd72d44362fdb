using System.Xml.Linq;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Search;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Discovery;

/// <summary>Describes the search for browsers and other programs (OpenSearch 1.1, draft 6): where readers, programs and suggestions are answered.</summary>
internal static class OpenSearchEndpoints
{
    // OpenSearch 1.1, 4.4.2 and 4.4.3.
    private const int LongestShortName = 16;
    private const int LongestLongName = 48;
    private const int LongestDescription = 1024;

    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    public static void MapOpenSearch(this IEndpointRouteBuilder routes) => routes.MapGet(TrackerUrls.OpenSearch, DescribeAsync);

    private static async Task<IResult> DescribeAsync(HttpContext context, ICorpusQueries corpus, PublicAddress address, CancellationToken cancellationToken)
    {
        var language = SpokenLanguage.Read(context.Request, out var inLanguage);
        IReadOnlyList<ParameterProblem> problems = inLanguage is null ? [] : [inLanguage];
        if (DataRequest.Refusal([.. problems, .. FilterRequest.UnknownParameters(context.Request, [LanguageChoice.Parameter])]) is { } refusal)
            return refusal;
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var dispute = overview.Dispute;
        var name = dispute.Name.In(language);
        var document = new XDocument(
            new XElement(
                OpenSearch + "OpenSearchDescription",
                Element("ShortName", Shortened(name, LongestShortName)),
                Element("LongName", Shortened(name, LongestLongName)),
                Element("Description", Shortened(dispute.Title.In(language), LongestDescription)),
                Url("text/html", $"{TrackerUrls.Search(SearchFilter.Default)}?q={{searchTerms}}&{LanguageChoice.Parameter}={language}"),
                Url("application/json", $"{TrackerUrls.SearchJson(SearchFilter.Default)}?q={{searchTerms}}&page={{startPage?}}"),
                Url("application/x-suggestions+json", $"{TrackerUrls.SearchCompletionsPath}?q={{searchTerms}}&{TrackerUrls.LanguageOfNames}={language}", "suggestions"),
                Url("application/opensearchdescription+xml", TrackerUrls.OpenSearchIn(language), "self"),
                new XElement(OpenSearch + "Image", new XAttribute("type", "image/svg+xml"), address.Of(context.Request, "/favicon.svg")),
                Element("Language", language),
                Element("InputEncoding", "UTF-8"),
                Element("OutputEncoding", "UTF-8")));
        return XmlAnswer.Write(context, overview, document, "application/opensearchdescription+xml");

        XElement Url(string type, string template, string relation = "results") => new(
            OpenSearch + "Url",
            new XAttribute("type", type),
            new XAttribute("rel", relation),
            new XAttribute("template", address.Of(context.Request, template)));
    }

    private static XElement Element(string name, string text) => new(OpenSearch + name, text);

    /// <summary>The text up to the last space before the limit; what holds no space is cut where it has to be.</summary>
    private static string Shortened(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var space = text.LastIndexOf(' ', longest);
        return space > 0 ? text[..space] : text[..longest];
    }
}
