using System.Diagnostics.CodeAnalysis;
using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Citations.Selection;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Citations;

/// <summary>A citation list as a file: the sources that attest the events in view, or those that were picked by hand.</summary>
internal static class CitationEndpoints
{
    public static void MapCitations(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/citations.{extension}", WriteAsync);

    private static async Task<IResult> WriteAsync(
        string extension, HttpContext context, ICorpusQueries corpus, ICitationQueries citations, StyleCatalog styles, CancellationToken cancellationToken)
    {
        if (!TryFindFormat(extension, context.Request, out var format, out var refusal))
            return refusal;
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var parameters = FilterRequest.Parameters(context.Request);
        var request = CitationRequestReader.Read(parameters, overview.KnownSlugs, styles, out var problems);
        if (DataRequest.Refusal([.. problems, .. FilterRequest.UnknownParameters(context.Request, ParametersOf(format))]) is { } unreadable)
            return unreadable;
        var selection = await citations.SelectAsync(request, cancellationToken);
        if (DataRequest.Refusal([.. selection.Unknown.Select(UnknownPick)]) is { } unknown)
            return unknown;
        return DataAnswer.WriteFile(
            context,
            overview,
            format.Write(selection.List, styles.OptionsFor(request)),
            format.MediaType,
            CitationFileName.Of(request, overview, format));
    }

    /// <summary>What is said of a pick that the corpus does not have.</summary>
    /// <param name="pick">The pick.</param>
    public static ParameterProblem UnknownPick(CitationPick pick) =>
        new("pick", $"`pick={pick}` is not known: the corpus has no such {(pick.Collection == CitationPick.Assertions ? "statement" : pick.Collection[..^1])}.");

    /// <summary>The refusal of an ending that is no format's.</summary>
    /// <param name="extension">The ending.</param>
    public static IResult UnknownFormat(string extension) => DataRequest.Refusal(
        [new ParameterProblem("format", $"`{Shortened(extension)}` is no format. Known are: {string.Join(", ", CitationFormats.All.Select(f => f.Extension).Distinct())}.")])!;

    private static bool TryFindFormat(string extension, HttpRequest request, [NotNullWhen(true)] out ICitationFormat? format, [NotNullWhen(false)] out IResult? refusal)
    {
        var dialect = request.Query["dialect"].LastOrDefault(d => !string.IsNullOrEmpty(d));
        format = CitationFormats.Find(extension, dialect);
        refusal = null;
        if (format is not null)
            return true;
        var ofEnding = CitationFormats.All.Where(f => f.Extension == extension).ToList();
        refusal = ofEnding.Count == 0 ? UnknownFormat(extension) : DataRequest.Refusal(
            [new ParameterProblem("dialect", $"`dialect={Shortened(dialect!)}` is not known. Known are: {string.Join(", ", ofEnding.Select(f => f.Dialect).OfType<string>().DefaultIfEmpty("none"))}.")])!;
        return false;
    }

    private static IReadOnlyList<string> ParametersOf(ICitationFormat format) =>
    [
        .. CitationRequestReader.ParameterNames.Where(n => n switch
        {
            "style" => format.TakesStyle,
            "locale" => format.TakesLocale,
            "format" => false,
            _ => true,
        }),
        .. format.Dialect is null ? Array.Empty<string>() : ["dialect"],
    ];

    private static string Shortened(string value) => value.Length <= 60 ? value : string.Concat(value.AsSpan(0, 60), "...");
}
