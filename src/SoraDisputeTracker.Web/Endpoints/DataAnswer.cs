using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Web.Endpoints;

/// <summary>
/// Answers programs: with a strong entity tag and a date (RFC 9110, 8.8), so that what has not changed is not sent again; and never with
/// what they exclude (RFC 9110, 12.5.1).
/// </summary>
internal static class DataAnswer
{
    /// <summary>
    /// Caches may give it for a minute without asking, and for an hour while they ask (RFC 5861): the address does not change when the corpus does,
    /// which it does a few times a week.
    /// </summary>
    public const string Caching = "public, max-age=60, stale-while-revalidate=3600";

    private const string JsonType = "application/json; charset=utf-8";

    // The same corpus may read otherwise in another version of the program: both are in the tag and in the date.
    private static readonly string Build = typeof(DataAnswer).Module.ModuleVersionId.ToString("N")[..8];
    private static readonly DateTimeOffset BuildTime = new(File.GetLastWriteTimeUtc(typeof(DataAnswer).Assembly.Location));

    /// <summary>How JSON is written: Japanese stays legible. What HTML would need escaped is left alone: nothing here is ever read as HTML (nosniff).</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Answers with JSON.</summary>
    /// <param name="context">The request.</param>
    /// <param name="corpus">The corpus that the value was read from.</param>
    /// <param name="value">What to write.</param>
    /// <param name="mediaType">Its media type with charset, where it is more than plain JSON.</param>
    public static IResult WriteJson<T>(HttpContext context, CorpusOverview corpus, T value, string mediaType = JsonType) =>
        Stream(context, corpus, mediaType, fileName: null, (body, ending) => JsonSerializer.SerializeAsync(body, value, Json, ending));

    /// <summary>Answers with a file to keep.</summary>
    /// <param name="context">The request.</param>
    /// <param name="corpus">The corpus that it was made from.</param>
    /// <param name="text">The whole file.</param>
    /// <param name="mediaType">Its media type with charset.</param>
    /// <param name="fileName">The name it is saved under, or null where it is to be read rather than kept.</param>
    public static IResult WriteFile(HttpContext context, CorpusOverview corpus, string text, string mediaType, string? fileName) => Refusal(context, mediaType)
        ?? Results.Bytes(Encoding.UTF8.GetBytes(text), mediaType, fileName, lastModified: LastModified(corpus), entityTag: Tag(context, corpus, mediaType));

    /// <summary>Answers with a text that is made for the day, so that it is asked for anew each time.</summary>
    /// <param name="context">The request.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="mediaType">Its media type with charset.</param>
    public static IResult WriteToday(HttpContext context, string text, string mediaType)
    {
        if (Refusal(context, mediaType) is { } refusal)
            return refusal;
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Text(text, mediaType);
    }

    /// <summary>Answers with what is written bit by bit; nothing is written where the asker has it already, or asks for the header fields only.</summary>
    /// <param name="context">The request.</param>
    /// <param name="corpus">The corpus that it is made from.</param>
    /// <param name="mediaType">Its media type with charset.</param>
    /// <param name="fileName">The name it is saved under, or null where it is to be read rather than kept.</param>
    /// <param name="write">Writes it; is told to stop when the asker has left.</param>
    public static IResult Stream(HttpContext context, CorpusOverview corpus, string mediaType, string? fileName, Func<Stream, CancellationToken, Task> write) =>
        Refusal(context, mediaType)
        ?? Results.Stream(body => write(body, context.RequestAborted), mediaType, fileName, LastModified(corpus), Tag(context, corpus, mediaType));

    /// <summary>
    /// Answers with bytes of which a part may be asked for (RFC 9110, 14), so that a download that broke off goes on where it ended. They are sent
    /// as they are, never compressed.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <param name="corpus">The corpus that they were made from.</param>
    /// <param name="mediaType">Their media type.</param>
    /// <param name="fileName">The name they are saved under.</param>
    /// <param name="content">The bytes; disposed of when the answer ends, however it ends.</param>
    public static IResult Ranges(HttpContext context, CorpusOverview corpus, string mediaType, string fileName, Stream content)
    {
        if (Refusal(context, mediaType) is not { } refusal)
            return Results.Stream(content, mediaType, fileName, LastModified(corpus), Tag(context, corpus, mediaType, encoding: null), enableRangeProcessing: true);
        content.Dispose();
        return refusal;
    }

    /// <summary>A day as data addresses write it: ISO 8601.</summary>
    /// <param name="day">The day.</param>
    public static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The tag of an answer: of the corpus, the program, the address with its query, the language, and the form in which it is sent.</summary>
    /// <param name="context">The request.</param>
    /// <param name="corpus">The corpus that it is made from.</param>
    /// <param name="mediaType">Its media type: where an address answers with several, each has its own tag.</param>
    public static EntityTagHeaderValue Tag(HttpContext context, CorpusOverview corpus, string mediaType) =>
        Tag(context, corpus, mediaType, context.RequestServices.GetRequiredService<IResponseCompressionProvider>().GetCompressionProvider(context)?.EncodingName);

    /// <summary>When an answer changed last: with the corpus, or with the program.</summary>
    /// <param name="corpus">The corpus that it is made from.</param>
    public static DateTimeOffset LastModified(CorpusOverview corpus) => corpus.Built > BuildTime ? corpus.Built : BuildTime;

    private static EntityTagHeaderValue Tag(HttpContext context, CorpusOverview corpus, string mediaType, string? encoding)
    {
        var request = context.Request;
        var representation = SHA256.HashData(Encoding.UTF8.GetBytes($"{request.Path}{request.QueryString}\n{CultureInfo.CurrentUICulture.Name}\n{encoding}\n{mediaType}"));
        return new EntityTagHeaderValue($"\"{corpus.Hash[..16]}-{Build}-{Convert.ToHexStringLower(representation.AsSpan(0, 6))}\"");
    }

    // Also where there is nothing to refuse, it says what caches must tell apart.
    private static IResult? Refusal(HttpContext context, string mediaType)
    {
        var choice = ContentNegotiation.Choose(context, mediaType);
        context.Response.Headers.Vary = new StringValues([HeaderNames.Accept, HeaderNames.AcceptEncoding]);
        if (choice is null)
            return ContentNegotiation.NotAcceptable(mediaType);
        context.Response.Headers.CacheControl = Caching;
        return null;
    }
}
