using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Citations;

/// <summary>The citation list of a filtered view, as a file: exactly the sources that attest the events in view.</summary>
internal static class CitationEndpoints
{
    private const string StyleParameter = "style";
    private const string StyledExtension = "txt";

    private static readonly IReadOnlyList<string> Styles = ["apa"];

    public static void MapCitations(this IEndpointRouteBuilder routes)
    {
        foreach (var format in CitationFormats.All)
        {
            routes.MapGet(
                TrackerUrls.Citations(format.Extension, EventFilter.Default),
                (HttpContext context, ICorpusQueries corpus, ISourceQueries sources, CancellationToken cancellationToken) =>
                    WriteAsync(format, context, corpus, sources, cancellationToken));
        }
    }

    private static async Task<IResult> WriteAsync(
        ICitationFormat format,
        HttpContext context,
        ICorpusQueries corpus,
        ISourceQueries sources,
        CancellationToken cancellationToken)
    {
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var takesStyle = format.Extension == StyledExtension;
        if (!DataRequest.TryReadFilter(context.Request, overview.KnownSlugs, takesStyle ? [StyleParameter] : [], out var filter, out var refusal))
            return refusal;
        if (takesStyle && DataRequest.Refusal([.. UnknownStyles(context.Request)]) is { } unknownStyle)
            return unknownStyle;
        var attesting = await sources.AttestingAsync(filter, cancellationToken);
        return DataAnswer.WriteFile(
            context,
            overview.Hash,
            format.Write(attesting),
            format.MediaType,
            CitationFileName.Of(filter, overview.Hash, format.Extension));
    }

    private static IEnumerable<ParameterProblem> UnknownStyles(HttpRequest request) =>
        from style in request.Query[StyleParameter]
        where style.Length > 0 && !Styles.Contains(style, StringComparer.Ordinal)
        select new ParameterProblem(
            StyleParameter,
            $"`{StyleParameter}={(style.Length <= 60 ? style : string.Concat(style.AsSpan(0, 60), "..."))}` is not known. Known styles: {string.Join(", ", Styles)}.");
}
