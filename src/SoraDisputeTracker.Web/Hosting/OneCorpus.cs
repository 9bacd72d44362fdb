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
        context.RequestServices.GetRequiredService<CorpusReading>().StayWithOneCorpus();
        return next(context);
    });
}
