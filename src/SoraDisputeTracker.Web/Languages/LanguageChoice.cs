using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Localization;
using SoraDisputeTracker.Core.Naming;
using SoraDisputeTracker.Web.Hosting;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Languages;

/// <summary>
/// Chooses a page's language: the address's <c>lang</c>, else the cookie that an earlier <c>lang</c> left, else what the browser asks for
/// (RFC 9110, 12.5.4), else English. Data addresses answer programs, always in English. Embeds stand in a page that is written in one language: the
/// address alone decides, and nothing is remembered.
/// </summary>
public static class LanguageChoice
{
    /// <summary>The parameter that chooses the language of this page and of those that follow.</summary>
    public const string Parameter = "lang";

    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    /// <summary>Puts the language on everything that follows in the pipeline, error pages included.</summary>
    /// <param name="app">The pipeline.</param>
    /// <returns>The same pipeline.</returns>
    public static IApplicationBuilder UsePageLanguage(this IApplicationBuilder app)
    {
        var address = new CustomRequestCultureProvider(context => Task.FromResult(Asked(context) is { } asked ? new ProviderCultureResult(asked) : null));
        app.UseWhen(context => TrackerUrls.IsData(context.Request.Path), data => data.UseRequestLocalization(InterfaceLanguage.Default));
        app.UseWhen(context => TrackerUrls.IsEmbed(context.Request.Path), embeds => embeds.UseRequestLocalization(Languages(address)));
        return app.UseWhen(context => IsPage(context.Request.Path), pages =>
        {
            pages.UseRequestLocalization(Languages(address, new CookieRequestCultureProvider(), new AcceptLanguageHeaderRequestCultureProvider()));
            pages.Use((context, next) =>
            {
                context.Response.OnStarting(TellCaches, context);
                return next(context);
            });
        });
    }

    /// <summary>Answers 400 to a language that the interface does not speak, and remembers one that it does.</summary>
    /// <param name="app">The pipeline, behind the error pages.</param>
    /// <returns>The same pipeline.</returns>
    public static IApplicationBuilder UseLanguageChoice(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // The error page is made by running the request again: its address is as it was.
        if (!IsPage(context.Request.Path) || context.Features.Get<IStatusCodeReExecuteFeature>() is not null || Asked(context) is not { } asked)
            return next(context);
        if (!InterfaceLanguage.Names.ContainsKey(asked))
        {
            var shown = FilterRequest.Shown(asked);
            var hint = NearestName.Hint(shown, [.. InterfaceLanguage.Names.Keys]);
            context.SetRequestFault($"`{Parameter}={shown}` is not known.{(hint.Length > 0 ? hint : " Write `en` or `ja`.")}");
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        context.Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(asked)),
            new CookieOptions { MaxAge = Remembered, SameSite = SameSiteMode.Lax, HttpOnly = true, IsEssential = true, Secure = context.Request.IsHttps });
        return next(context);
    });

    private static RequestLocalizationOptions Languages(params IList<IRequestCultureProvider> providers)
    {
        var options = new RequestLocalizationOptions()
            .SetDefaultCulture(InterfaceLanguage.Default)
            .AddSupportedCultures([.. InterfaceLanguage.Names.Keys])
            .AddSupportedUICultures([.. InterfaceLanguage.Names.Keys]);
        options.RequestCultureProviders = providers;
        return options;
    }

    private static bool IsPage(PathString path) => !TrackerUrls.IsData(path) && !TrackerUrls.IsEmbed(path);

    private static string? Asked(HttpContext context) => FilterRequest.Value(context.Request, Parameter);

    private static Task TellCaches(object state)
    {
        var context = (HttpContext)state;
        var response = context.Response;
        if (response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) is true)
        {
            response.Headers.ContentLanguage = context.Features.Get<IRequestCultureFeature>()?.RequestCulture.UICulture.Name;
            response.Headers.Append("Vary", "Accept-Language, Cookie");
        }

        return Task.CompletedTask;
    }
}
