namespace SoraDisputeTracker.Web.Components.Errors;

/// <summary>Answers 404 with the page that set it.</summary>
internal static class NotFoundAnswer
{
    /// <summary>
    /// Gives the response the status 404 and keeps the page's own content. A status set while the page renders would make the
    /// framework drop that content in favour of the general page, which cannot name what was asked for.
    /// </summary>
    /// <param name="context">The request; its response must not have started.</param>
    public static void AnswerNotFound(this HttpContext context) => context.Response.OnStarting(() =>
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });
}
