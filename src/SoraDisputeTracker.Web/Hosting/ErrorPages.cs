using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Hosting;

/// <summary>
/// What a reader sees when something fails: a page at page addresses, problem details (RFC 9457) at data addresses, never a
/// stack trace, in any environment.
/// </summary>
internal static class ErrorPages
{
    private const string ErrorPage = "/error";
    private const string NotFoundPage = "/not-found";
    private const string BadRequestPage = "/bad-request";

    public static void AddErrorPages(this IServiceCollection services) => services.AddProblemDetails();

    public static void UseErrorPages(this WebApplication app)
    {
        app.Use(AnswerEvenIfTheErrorPageFails);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = ErrorPage,
            CreateScopeForErrors = true,
            StatusCodeSelector = Status,
        });
        app.UseStatusCodePagesWithReExecute(ErrorPage, "?status={0}", createScopeForStatusCodePages: true);
        app.Use(ChooseErrorPage);
    }

    private static int Status(Exception exception) =>
        exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;

    private static Task ChooseErrorPage(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is { } failed)
        {
            if (TrackerUrls.IsData(failed.OriginalPath))
                return Problem(context, failed.OriginalStatusCode).ExecuteAsync(context);
            if (failed.OriginalStatusCode < StatusCodes.Status500InternalServerError)
                return ShowAsync(context, next, failed.OriginalStatusCode == StatusCodes.Status404NotFound ? NotFoundPage : BadRequestPage);
        }
        else if (context.Features.Get<IExceptionHandlerFeature>() is { } thrown)
        {
            if (TrackerUrls.IsData(thrown.Path))
                return Problem(context, context.Response.StatusCode).ExecuteAsync(context);
        }
        else if (context.Request.Path.Value is ErrorPage or NotFoundPage or BadRequestPage)
        {
            // The pages stand for failures: nobody is to find them under addresses of their own.
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return next(context);
    }

    private static async Task ShowAsync(HttpContext context, RequestDelegate next, string path)
    {
        // The page that tells of a failed POST is itself only read: as a form it would be refused in its turn.
        var method = context.Request.Method;
        context.Request.Method = HttpMethods.Get;
        context.Request.Path = path;
        context.SetEndpoint(null);
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = method;
        }
    }

    private static IResult Problem(HttpContext context, int status) =>
        Results.Problem(title: ReasonPhrases.GetReasonPhrase(status), detail: context.GetRequestFault(), statusCode: status);

    private static async Task AnswerEvenIfTheErrorPageFails(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            // Whoever threw has been logged by the exception handler, which gave up because its page threw too.
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync(
                """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>Something went wrong</title></head>
                <body><h1>Something went wrong</h1><p>The tracker could not make this page. <a href="/">Back to the timeline</a></p></body></html>
                """,
                CancellationToken.None);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader has left: nobody waits for an answer, and nothing is wrong with the server.
            if (!context.Response.HasStarted)
                context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
    }
}
