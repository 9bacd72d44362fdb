using Microsoft.AspNetCore.ResponseCompression;
using SoraDisputeTracker.Core.Citations;

namespace SoraDisputeTracker.Web.Hosting;

/// <summary>Compresses pages and data for those who take it (RFC 9110, 8.4); files that never change are compressed when the program is built.</summary>
internal static class AnswerCompression
{
    /// <summary>
    /// Registers it, over HTTPS too: pages hold no secret that an attacker could guess by its compressed length (BREACH), because nobody signs in here.
    /// </summary>
    public static void AddAnswerCompression(this IServiceCollection services) => services.AddResponseCompression(options =>
    {
        options.EnableForHttps = true;
        options.MimeTypes = ResponseCompressionDefaults.MimeTypes.Concat(CitationFormats.All.Select(f => f.MediaType.Split(';')[0])).Append("image/svg+xml").Append("application/problem+json").Distinct();
    });
}
