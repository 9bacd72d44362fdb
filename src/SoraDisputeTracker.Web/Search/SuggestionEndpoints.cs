using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Search;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Search;

/// <summary>Names for what a reader has typed so far: Scripts/suggest.js asks for them, and browsers that search the tracker from their own field.</summary>
internal static class SuggestionEndpoints
{
    private const string InputParameter = "q";
    private const int Most = 8;

    public static void MapSearchSuggestions(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(TrackerUrls.SearchSuggestionsPath, ListAsync);
        routes.MapGet(TrackerUrls.SearchCompletionsPath, CompleteAsync);
    }

    private static async Task<IResult> ListAsync(HttpContext context, ICorpusQueries corpus, ISearchQueries queries, CancellationToken cancellationToken)
    {
        var (input, language, refusal) = Read(context.Request);
        if (refusal is not null)
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

    // Four lists side by side (OpenSearch 1.1, extension for suggestions): what was typed, names for it, nothing to say of them, where they lead.
    private static async Task<IResult> CompleteAsync(HttpContext context, ICorpusQueries corpus, ISearchQueries queries, PublicAddress address, CancellationToken cancellationToken)
    {
        var (input, language, refusal) = Read(context.Request);
        if (refusal is not null)
            return refusal;
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var found = (await queries.SuggestAsync(input, language, Most, cancellationToken)).Where(s => TrackerUrls.Page(s.Record) is not null).ToList();
        object[] answer =
        [
            input,
            found.Select(s => s.Name.ToString()),
            found.Select(_ => ""),
            found.Select(s => address.Of(context.Request, TrackerUrls.Page(s.Record)!)),
        ];
        return DataAnswer.WriteJson(context, overview, answer, "application/x-suggestions+json; charset=utf-8");
    }

    private static (string Input, string Language, IResult? Refusal) Read(HttpRequest request)
    {
        var input = FilterRequest.Value(request, InputParameter) ?? "";
        var language = FilterRequest.Value(request, TrackerUrls.LanguageOfNames) ?? InterfaceLanguage.Default;
        IReadOnlyList<ParameterProblem> problems = InterfaceLanguage.Names.ContainsKey(language)
            ? []
            : [new ParameterProblem(TrackerUrls.LanguageOfNames, $"This language is not known. Write {Listed.Or([.. InterfaceLanguage.Names.Keys.Select(k => $"`{k}`")])}.")];
        return (input, language, DataRequest.Refusal([.. problems, .. FilterRequest.UnknownParameters(request, [InputParameter, TrackerUrls.LanguageOfNames])]));
    }

    private static object Describe(MarkedText text) => new { text.Language, text.Pieces };
}
