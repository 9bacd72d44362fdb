namespace SoraDisputeTracker.Web.Routing;

/// <summary>Answers former addresses.</summary>
public static class MovedPermanently
{
    /// <summary>
    /// Answers 301 (RFC 9110, 15.4.2) with the present address, for a page that found its record under a former slug; the page
    /// then renders nothing. Blazor's own navigation would answer 302.
    /// </summary>
    /// <param name="context">The request; its response must not have started.</param>
    /// <param name="address">The present address; see <see cref="TrackerUrls"/>. The query is carried over.</param>
    public static void AnswerMovedPermanently(this HttpContext context, string address)
    {
        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        context.Response.Headers.Location = address + context.Request.QueryString.ToUriComponent();
    }
}
