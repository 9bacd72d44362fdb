using SoraDisputeTracker.Storage;

namespace SoraDisputeTracker.Web.Hosting;

/// <summary>Each request is answered from one corpus, whatever is put in service meanwhile.</summary>
internal static class OneCorpus
{
    /// <summary>
    /// Lets all that a request asks of the database come from one corpus: its ETag, its key in the cache, its cursor and its rows. What
    /// outlives a request has scopes of its own: the circuits, whose every query reads what is in service then, and the live news.
    /// </summary>
    public static IApplicationBuilder UseOneCorpus(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        Stay(context.RequestServices);
        return next(context);
    });

    /// <summary>A scope for what is no request but is to be of one corpus as well; for a short time.</summary>
    public static AsyncServiceScope CreateOneCorpusScope(this IServiceScopeFactory scopes)
    {
        var scope = scopes.CreateAsyncScope();
        Stay(scope.ServiceProvider);
        return scope;
    }

    private static void Stay(IServiceProvider services) => services.GetRequiredService<CorpusReading>().StayWithOneCorpus();
}
