using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Citations.Styles;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Web.Citations;

/// <summary>References as pages show them where no style is chosen: APA, in English.</summary>
internal static class References
{
    private static readonly CslProcessor Apa = new(CitationStyles.BuiltIn[0].Csl, CslLocale.For(null));

    /// <summary>The references of sources, in the style's order.</summary>
    /// <param name="sources">The sources.</param>
    public static IReadOnlyList<BibliographyEntry> Of(IEnumerable<Source> sources) => OfItems([.. sources.Select(CslItem.Of)]);

    /// <summary>The references of items, in the style's order.</summary>
    /// <param name="items">The items.</param>
    public static IReadOnlyList<BibliographyEntry> OfItems(IReadOnlyList<CslItem> items) => Apa.Bibliography(items);
}
