using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Search;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Search;

/// <summary>Names for what a reader has typed so far; Scripts/suggest.js asks for them.</summary>
internal static class SuggestionEndpoints
{
    private const string InputParameter = "q";
    private const int Most = 8;

    public static void MapSearchSuggestions(this IEndpointRouteBuilder routes) => routes.MapGet(TrackerUrls.SearchSuggestionsPath, ListAsync);

    private static async Task<IResult> ListAsync(HttpContext context, ICorpusQueries corpus, ISearchQueries queries, CancellationToken cancellationToken)
    {
        var (input, language, problems) = Read(context.Request);
        if (DataRequest.Refusal([.. problems, .. FilterRequest.UnknownParameters(context.Request, [InputParameter, TrackerUrls.LanguageOfNames])]) is { } refusal)
            return refusal;
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var found = await queries.SuggestAsync(input, language, Most, cancellationToken);
        return DataAnswer.WriteJson(context, overview, new
        {
            Corpus = overview.Hash,
            found.Count,
            Suggestions = found.Select(s => new
            {
                Collection = RecordReference.Collections[s.Record.Kind],
                s.Record.Slug,
                Name = Describe(s.Name),
                Found = s.Found is null ? null : Describe(s.Found),
                Address = TrackerUrls.Page(s.Record),
            }),
        });
    }

    private static (string Input, string Language, IReadOnlyList<ParameterProblem> Problems) Read(HttpRequest request)
    {
        var input = FilterRequest.Value(request, InputParameter) ?? "";
        var language = FilterRequest.Value(request, TrackerUrls.LanguageOfNames) ?? InterfaceLanguage.Default;
        return InterfaceLanguage.Names.ContainsKey(language)
            ? (input, language, [])
            : (input, language, [new ParameterProblem(TrackerUrls.LanguageOfNames, $"This language is not known. Write {Listed.Or([.. InterfaceLanguage.Names.Keys.Select(k => $"`{k}`")])}.")]);
    }

    private static object Describe(MarkedText text) => new { text.Language, text.Pieces };
}
