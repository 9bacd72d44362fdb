using Microsoft.Net.Http.Headers;
using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Citations.Selection;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Citations;

/// <summary>
/// One source as a reference: in files of its own, and by content negotiation on its page's address (RFC 9110, section 12.5.1), as identifiers
/// of documents answer (https://citation.crosscite.org/docs.html).
/// </summary>
internal static class SourceCitations
{
    private const string Page = "text/html";
    private const string Record = "application/json";
    private const string Formatted = "text/x-bibliography";

    /// <summary>The endings of the files, with their formats. The plain <c>.json</c> is the whole record.</summary>
    public static IReadOnlyList<(string Extension, ICitationFormat Format)> Files { get; } =
        [.. CitationFormats.All.Where(f => f.Dialect is null or "bibtex").Select(f => (f.Extension == "json" ? "csl.json" : f.Extension, f))];

    // In the order of preference where a reader takes several alike.
    private static readonly IReadOnlyList<(string MediaType, string Extension)> Offered =
        [(Page, ""), (Record, "json"), (Formatted, "txt"), .. Files.Where(f => f.Format.Id is "csl-json" or "bibtex" or "ris").Select(f => (f.Format.MediaType.Split(';')[0], f.Extension))];

    private static readonly IReadOnlyList<string> MediaTypes = [.. Offered.Select(o => o.MediaType)];

    /// <summary>Maps the files.</summary>
    public static void MapSourceCitations(this IEndpointRouteBuilder routes)
    {
        foreach (var (extension, format) in Files)
        {
            routes.MapGet(
                $"{TrackerUrls.Sources}/{{slug}}.{extension}",
                (string slug, HttpContext context, ICorpusQueries corpus, ISourceQueries sources, StyleCatalog styles, CancellationToken cancellationToken) =>
                    WriteAsync(format, slug, context, corpus, sources, styles, cancellationToken))
                // Before the record's own `.json`, which could take this for a slug that ends in `.csl`.
                .WithOrder(-1);
        }
    }

    /// <summary>Answers a request for a source's page with the form that it asks for.</summary>
    public static IApplicationBuilder UseSourceNegotiation(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            || context.Request.Path.Value?.Split('/') is not ["", "sources", { Length: > 0 } slug] || slug.Contains('.', StringComparison.Ordinal))
            return next(context);
        if (ContentNegotiation.Choose(context, MediaTypes) is not { } choice)
            return ContentNegotiation.NotAcceptable(MediaTypes).ExecuteAsync(context);
        var (mediaType, extension) = Offered.Single(o => o.MediaType == choice.MediaType);
        if (extension.Length == 0)
            return next(context);
        var path = $"{TrackerUrls.Sources}/{slug}.{extension}";
        if (mediaType == Formatted)
            context.Request.QueryString = QueryString.Create(StyleParameters(choice.Range));
        context.Request.Path = path;
        context.Request.Headers.Accept = default; // What it asks for has been found: the file's own type is no matter any more.
        context.Response.Headers.ContentLocation = path + context.Request.QueryString;
        return next(context);
    });

    private static async Task<IResult> WriteAsync(
        ICitationFormat format, string slug, HttpContext context, ICorpusQueries corpus, ISourceQueries sources, StyleCatalog styles, CancellationToken cancellationToken)
    {
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        IReadOnlyList<string> names = format.TakesStyle ? ["style", "locale"] : format.TakesLocale ? ["locale"] : [];
        var request = CitationRequestReader.Read(
            [.. FilterRequest.Parameters(context.Request).Where(p => names.Contains(p.Key, StringComparer.Ordinal))], overview.KnownSlugs, styles, out var problems);
        if (DataRequest.Refusal([.. problems, .. FilterRequest.UnknownParameters(context.Request, names)]) is { } refusal)
            return refusal;
        if (await sources.FindAsync(slug, cancellationToken) is not { } found)
            return Results.NotFound();
        var text = format.Write(CitationList.Of([CslItem.Of(found.Entry.Source)]), styles.OptionsFor(request));
        return DataAnswer.WriteFile(context, overview, text, format.MediaType, $"{slug}.{format.Extension}");
    }

    // "text/x-bibliography; style=apa; locale=en-US"
    private static IEnumerable<KeyValuePair<string, string?>> StyleParameters(MediaTypeHeaderValue? range)
    {
        foreach (var parameter in range?.Parameters ?? [])
        {
            var value = parameter.GetUnescapedValue().Value;
            if (parameter.Name.Equals("style", StringComparison.OrdinalIgnoreCase))
                yield return KeyValuePair.Create("style", value);
            else if (parameter.Name.Equals("locale", StringComparison.OrdinalIgnoreCase))
                yield return KeyValuePair.Create("locale", value?.Split('-')[0]);
        }
    }
}
