using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace SoraDisputeTracker.Web.Endpoints;

/// <summary>
/// Chooses in which form an address answers (RFC 9110, 12.5.1). A form that <c>Accept</c> does not name may be sent as well: many programs ask for
/// less than they read. Only one that it excludes, with a quality of zero, may not.
/// </summary>
internal static class ContentNegotiation
{
    /// <summary>Chooses a form; caches are told that <c>Accept</c> has a say in it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="offered">The media types of the forms, the preferred one first; parameters such as <c>charset</c> may stand behind.</param>
    /// <returns>The form that is accepted most; of equals, and where none is named, the first. Null where all are excluded.</returns>
    public static Choice? Choose(HttpContext context, params IReadOnlyList<string> offered)
    {
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        var accepted = context.Request.GetTypedHeaders().Accept;
        var choices = offered.Select(form => Judge(form, accepted)).ToList();
        return choices.Where(c => c.Quality > 0).MaxBy(c => c.Quality) ?? choices.Find(c => c.Quality is null);
    }

    /// <summary>Tells that <c>Accept</c> excludes every form, and which there are.</summary>
    /// <param name="offered">Their media types.</param>
    public static IResult NotAcceptable(params IReadOnlyList<string> offered) => Results.Problem(
        title: "Everything that there is here is excluded.",
        detail: $"This address answers with {string.Join(", ", offered.Select(form => form.Split(';')[0]))}. "
            + "Ask for that, leave `Accept` out, or let it name something without `q=0`.",
        statusCode: StatusCodes.Status406NotAcceptable);

    // The most exact of the ranges that a form is in decides on it: its type, all of its kind, all.
    private static Choice Judge(string mediaType, IList<MediaTypeHeaderValue> accepted)
    {
        var form = MediaTypeHeaderValue.Parse(mediaType);
        var named = accepted.Where(range => Same(range.MediaType, form.MediaType) && Concerns(range, form)).MaxBy(Quality);
        var decisive = named
            ?? accepted.Where(range => range.MatchesAllSubTypes && Same(range.Type, form.Type)).MaxBy(Quality)
            ?? accepted.Where(range => range.MatchesAllTypes).MaxBy(Quality);
        if (named is null && (decisive is null || Quality(decisive) == 0))
            decisive = accepted.FirstOrDefault(range => IsBase(range, form) && Quality(range) > 0) ?? decisive;
        return new Choice(mediaType, decisive, decisive is null ? null : Quality(decisive));
    }

    // A range with parameters wants a variant of the form; to exclude a variant that is not offered says nothing of the form itself.
    private static bool Concerns(MediaTypeHeaderValue range, MediaTypeHeaderValue form) => Quality(range) > 0
        || range.Parameters.Where(p => !Same(p.Name, "q")).All(form.Parameters.Contains);

    // Who takes JSON or XML can read what is made of it (RFC 6839): `application/json` lets `application/feed+json` through.
    private static bool IsBase(MediaTypeHeaderValue range, MediaTypeHeaderValue form) =>
        form.Suffix.HasValue && Same(range.MediaType, $"{form.Type}/{form.Suffix}");

    private static bool Same(StringSegment one, StringSegment other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static double Quality(MediaTypeHeaderValue range) => range.Quality ?? 1;

    /// <summary>What is to be sent.</summary>
    /// <param name="MediaType">The form, as it was offered.</param>
    /// <param name="Range">The media range that names it, or null where none does.</param>
    /// <param name="Quality">How welcome it is, from 0 to 1; null where that is not said.</param>
    internal sealed record Choice(string MediaType, MediaTypeHeaderValue? Range, double? Quality);
}
