using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Sources;

/// <summary>The sources for programs; as a citation list they stand at the addresses of the citation formats.</summary>
internal static class SourceEndpoints
{
    public static void MapSources(this IEndpointRouteBuilder routes) => routes.MapGet(TrackerUrls.SourcesJson, ListAsync);

    private static async Task<IResult> ListAsync(
        HttpContext context,
        ICorpusQueries corpus,
        ISourceQueries queries,
        PublicAddress address,
        CancellationToken cancellationToken)
    {
        if (DataRequest.RefuseParameters(context.Request) is { } refusal)
            return refusal;
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var entries = await queries.ListAsync(cancellationToken);
        var sources = entries.Select(e => Describe(e, address.Of(context.Request, TrackerUrls.Source(e.Source.Slug)))).ToList();
        return DataAnswer.WriteJson(context, overview.Hash, new { Corpus = overview.Hash, sources.Count, Sources = sources });
    }

    private static object Describe(SourceEntry entry, string url) => new
    {
        entry.Source.Slug,
        entry.Source.Type,
        entry.Source.Title,
        TitleSupplied = entry.Source.IsTitleSupplied,
        TitleEn = entry.Source.EnglishTitle,
        TitleJa = entry.Source.JapaneseTitle,
        entry.Source.CitationKey,
        Authors = entry.Source.Authors.Select(a => new { a.Family, a.Given, a.NonDroppingParticle, a.Suffix, a.Literal }),
        entry.Source.ContainerTitle,
        entry.Source.Publisher,
        Issued = entry.Source.Issued?.ToString(),
        Accessed = entry.Source.Accessed?.ToString(),
        entry.Source.Language,
        entry.Source.Abstract,
        entry.Source.Note,
        Origin = entry.Source.Origin == SourceOrigin.Article ? "article" : "added",
        Kind = entry.Source.IsPrimary ? "primary" : "secondary",
        Consulted = entry.Source.TextSha256 is null ? "excerpt" : "text",
        entry.Source.Confidence,
        OriginalUrl = entry.Source.Url,
        Assertions = entry.AssertionCount,
        Quotes = entry.QuoteCount,
        Events = entry.EventCount,
        Added = DataAnswer.Day(entry.Source.Added),
        Url = url,
    };
}
