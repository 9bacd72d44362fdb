using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using SoraDisputeTracker.Storage;

namespace SoraDisputeTracker.Web.Hosting;

/// <summary>
/// Keeps the answers of data addresses as they were sent, compressed, for as long as their corpus is in service; pages are never kept, because they
/// carry what belongs to one visitor.
/// </summary>
internal static class AnswerCache
{
    private const string Policy = "corpus";
    private const long MostBytes = 256 * 1024 * 1024;
    private const long MostBytesOfOne = 16 * 1024 * 1024;

    private static readonly object HitKey = new();

    public static void AddAnswerCache(this IServiceCollection services)
    {
        services.AddOutputCache(options =>
        {
            options.SizeLimit = MostBytes;
            options.MaximumBodySize = MostBytesOfOne;
            options.UseCaseSensitivePaths = true;
            options.AddPolicy(Policy, policy => policy.AddPolicy<CorpusPolicy>(), excludeDefaultPolicy: true);
        });
        services.AddSingleton<CorpusPolicy>();
    }

    /// <summary>Answers from the cache; what follows in the pipeline makes the answers that it keeps.</summary>
    public static IApplicationBuilder UseAnswerCache(this IApplicationBuilder app)
    {
        app.Use((context, next) =>
        {
            context.Response.OnStarting(ForgetAge, context);
            return next(context);
        });
        return app.UseOutputCache();
    }

    /// <summary>Lets the answers of these addresses be kept.</summary>
    /// <param name="addresses">The addresses.</param>
    public static TBuilder KeepAnswers<TBuilder>(this TBuilder addresses)
        where TBuilder : IEndpointConventionBuilder => addresses.CacheOutput(Policy);

    /// <summary>Whether an answer came from the cache.</summary>
    /// <param name="context">The request, answered.</param>
    public static bool IsFromAnswerCache(this HttpContext context) => context.Items.ContainsKey(HitKey);

    // What is kept holds as long as the corpus does: to callers it is as fresh as if it had just been made, whatever its age.
    private static Task ForgetAge(object state)
    {
        var context = (HttpContext)state;
        if (context.Response.Headers.Remove(HeaderNames.Age))
            context.Items[HitKey] = true;
        return Task.CompletedTask;
    }

    /// <summary>One entry for each corpus, address, language, form in which it is sent, and what the asker accepts.</summary>
    private sealed class CorpusPolicy(IResponseCompressionProvider compression) : IOutputCachePolicy
    {
        private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

        public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            var http = context.HttpContext;
            context.EnableOutputCaching = true;
            context.AllowCacheLookup = context.AllowCacheStorage = HttpMethods.IsGet(http.Request.Method);
            context.AllowLocking = true;
            context.ResponseExpirationTimeSpan = Kept;

            // The query as it stands: the framework's own key would take names in other letters for the same.
            context.CacheVaryByRules.QueryKeys = StringValues.Empty;
            var values = context.CacheVaryByRules.VaryByValues;
            values["corpus"] = http.RequestServices.GetRequiredService<CorpusReading>().Hash ?? "";
            values["query"] = http.Request.QueryString.Value ?? "";
            values["language"] = CultureInfo.CurrentUICulture.Name;
            values["encoding"] = compression.GetCompressionProvider(http)?.EncodingName ?? "";
            values["accept"] = http.Request.Headers.Accept.ToString();
            return ValueTask.CompletedTask;
        }

        public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

        public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            var response = context.HttpContext.Response;
            context.AllowCacheStorage = response.StatusCode == StatusCodes.Status200OK && StringValues.IsNullOrEmpty(response.Headers.SetCookie);
            return ValueTask.CompletedTask;
        }
    }
}
