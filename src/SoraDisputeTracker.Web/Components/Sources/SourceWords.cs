using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Web.Components.Sources;

/// <summary>How it is worded what a source is.</summary>
public static class SourceWords
{
    /// <summary>What the source is to this tracker.</summary>
    /// <param name="source">The source.</param>
    public static string Kind(Source source) => source switch
    {
        { Origin: SourceOrigin.Article, IsPrimary: true } => SourcesTexts.KindPrimaryArticle,
        { Origin: SourceOrigin.Article } => SourcesTexts.KindArticle,
        { IsPrimary: true } => SourcesTexts.KindPrimary,
        _ => SourcesTexts.KindReport,
    };
}
