using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Search;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Search;

/// <summary>The search for programs, page by page.</summary>
internal static class SearchEndpoints
{
    public static void MapSearch(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(TrackerUrls.SearchJson(SearchFilter.Default), ListAsync);
        routes.MapSearchSuggestions();
    }

    private static async Task<IResult> ListAsync(
        HttpContext context,
        ICorpusQueries corpus,
        ISearchQueries queries,
        PublicAddress address,
        CancellationToken cancellationToken)
    {
        var filter = SearchAddress.Read(context.Request, out var problems);
        if (DataRequest.Refusal([.. problems, .. FilterRequest.UnknownParameters(context.Request, SearchAddress.ParameterNames)]) is { } refusal)
            return refusal;
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var found = await queries.SearchAsync(filter, cancellationToken);
        if (filter.Page > found.PageCount)
            return DataRequest.Refusal([PageNumber.BeyondLast(filter.Page, found.PageCount)])!;
        return DataAnswer.WriteJson(context, overview, new
        {
            Corpus = overview.Hash,
            Count = found.Total,
            filter.Page,
            Pages = found.PageCount,
            found.DidYouMean,
            Shortened = found.Text.IsShortened,
            Kinds = found.Counts.ToDictionary(c => SearchKinds.Name(c.Key), c => c.Value),
            Results = found.Hits.Select(h => FoundRecord.Of(h, path => address.Of(context.Request, path))),
        });
    }
}
