using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;

namespace SoraDisputeTracker.Web.Languages;

/// <summary>How text is escaped in pages.</summary>
internal static class PageEncoder
{
    /// <summary>Lets every letter stand as itself: pages are UTF-8, and eight characters for each kana would make Japanese pages half as large again.</summary>
    public static void AddPageEncoder(this IServiceCollection services)
    {
        services.AddWebEncoders();
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }
}
