using Microsoft.Extensions.Options;
using SoraDisputeTracker.Core.Citations.Selection;
using SoraDisputeTracker.Web.Hosting;

namespace SoraDisputeTracker.Web.Citations;

/// <summary>Registers the citation styles that readers may choose.</summary>
internal static class CitationStyleServices
{
    /// <summary>The built-in styles and those of the folder in the settings; a file that cannot be used is logged and left out.</summary>
    public static void AddCitationStyles(this IServiceCollection services) => services.AddSingleton(provider =>
    {
        var folder = provider.GetRequiredService<IOptions<TrackerOptions>>().Value.StylesDirectory;
        var catalog = StyleCatalog.With(folder.Length > 0 ? folder : null);
        var logger = provider.GetRequiredService<ILogger<StyleCatalog>>();
        foreach (var problem in catalog.Problems)
            logger.LogWarning("A citation style is left out: {Problem}", problem);
        return catalog;
    });
}
