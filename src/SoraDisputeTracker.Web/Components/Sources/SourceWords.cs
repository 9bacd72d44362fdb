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

    /// <summary>The title in the language in use, or null where the source is in that language, or its title has not been translated.</summary>
    /// <param name="source">The source.</param>
    public static string? TitleInTranslation(Source source) => InterfaceLanguage.Foreign(source.Language) is null ? null : InterfaceLanguage.Current switch
    {
        "ja" => source.JapaneseTitle,
        _ => source.EnglishTitle,
    };
}
