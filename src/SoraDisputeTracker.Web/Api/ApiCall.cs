using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Web.Endpoints;

namespace SoraDisputeTracker.Web.Api;

/// <summary>One request to the API, with the corpus that it is answered from.</summary>
/// <param name="context">The request.</param>
/// <param name="corpus">The corpus in service.</param>
internal sealed class ApiCall(HttpContext context, CorpusOverview corpus)
{
    private readonly PublicAddress _address = context.RequestServices.GetRequiredService<PublicAddress>();

    public HttpContext Context => context;

    public HttpRequest Request => context.Request;

    public CorpusOverview Corpus => corpus;

    public CancellationToken Ending => context.RequestAborted;

    /// <summary>The full address of a path.</summary>
    public string Full(string path) => _address.Of(context.Request, path);

    /// <summary>What reads the corpus.</summary>
    public T Queries<T>()
        where T : notnull => context.RequestServices.GetRequiredService<T>();

    /// <summary>Begins to answer a request.</summary>
    public static async Task<ApiCall> BeginAsync(HttpContext context)
    {
        var corpus = context.RequestServices.GetRequiredService<ICorpusQueries>();
        return new ApiCall(context, await corpus.GetOverviewAsync(context.RequestAborted));
    }
}
