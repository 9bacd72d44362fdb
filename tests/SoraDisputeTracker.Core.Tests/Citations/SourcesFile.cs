using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Citations.Styles;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Tests.Citations;

/// <summary>Writes lists, in APA and in English where a format takes a style.</summary>
internal static class SourcesFile
{
    public static string Write(this ICitationFormat format, IReadOnlyList<Source> sources)
    {
        var keys = CitationKeys.For(sources);
        return format.Write(CitationList.Of(sources.Select(s => CslItem.Of(s with { CitationKey = keys[s.Slug] }))));
    }

    public static string Write(this ICitationFormat format, CitationList list, string language = "en-US", string style = "apa") =>
        format.Write(list, new CitationOptions(CitationStyles.Find(style)!.Csl, CslLocale.For(language)));
}
