using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace SoraDisputeTracker.Web.Endpoints;

/// <summary>Answers programs: UTF-8, with an entity tag (RFC 9110, 8.8.3), so that what has not changed is not sent again.</summary>
internal static class DataAnswer
{
    // The same corpus may read otherwise in another version of the program: both are in the tag.
    private static readonly string Build = typeof(DataAnswer).Module.ModuleVersionId.ToString("N")[..8];

    // Japanese stays legible. What HTML would need escaped is left alone: nothing here is ever read as HTML (nosniff).
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Answers with JSON.</summary>
    /// <param name="context">The request.</param>
    /// <param name="corpusHash">The corpus that the value was read from.</param>
    /// <param name="value">What to write.</param>
    public static IResult WriteJson<T>(HttpContext context, string corpusHash, T value) =>
        Write(context, corpusHash, JsonSerializer.SerializeToUtf8Bytes(value, Json), "application/json; charset=utf-8", fileName: null);

    /// <summary>A day as data addresses write it: ISO 8601.</summary>
    /// <param name="day">The day.</param>
    public static string Day(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Answers with a file to keep.</summary>
    /// <param name="context">The request.</param>
    /// <param name="corpusHash">The corpus that it was made from.</param>
    /// <param name="text">The whole file.</param>
    /// <param name="mediaType">Its media type with charset.</param>
    /// <param name="fileName">The name it is saved under.</param>
    public static IResult WriteFile(HttpContext context, string corpusHash, string text, string mediaType, string fileName) =>
        Write(context, corpusHash, Encoding.UTF8.GetBytes(text), mediaType, fileName);

    private static IResult Write(HttpContext context, string corpusHash, byte[] content, string mediaType, string? fileName)
    {
        // Caches may keep it, and ask each time whether it still holds: the address does not change when the corpus does.
        context.Response.Headers.CacheControl = "public, no-cache";
        return Results.Bytes(content, mediaType, fileName, entityTag: new EntityTagHeaderValue($"\"{corpusHash[..16]}-{Build}\""));
    }
}
