using System.Globalization;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Api.Specification;

/// <summary>The API in the words of the OpenAPI Specification 3.1; made once for each corpus, because its examples are read from it.</summary>
internal sealed class ApiSpecification([FromKeyedServices(TrackerUrls.ApiVersion)] IOpenApiDocumentProvider documents, ICorpusQueries corpus) : IDisposable
{
    private readonly SemaphoreSlim _making = new(1, 1);
    private Made? _made;

    /// <summary>The document.</summary>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public async Task<OpenApiDocument> GetDocumentAsync(CancellationToken cancellationToken) => (await GetAsync(cancellationToken)).Document;

    /// <summary>The document as JSON.</summary>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public async Task<string> GetTextAsync(CancellationToken cancellationToken) => (await GetAsync(cancellationToken)).Text;

    /// <inheritdoc />
    public void Dispose() => _making.Dispose();

    private async Task<Made> GetAsync(CancellationToken cancellationToken)
    {
        var hash = (await corpus.GetOverviewAsync(cancellationToken)).Hash;
        if (_made is { } made && made.Hash == hash)
            return made;
        await _making.WaitAsync(cancellationToken);
        try
        {
            if (_made is { } meanwhile && meanwhile.Hash == hash)
                return meanwhile;
            var document = await documents.GetOpenApiDocumentAsync(cancellationToken);
            var writer = new StringWriter(CultureInfo.InvariantCulture);
            document.SerializeAsV31(new OpenApiJsonWriter(writer));
            return _made = new Made(hash, document, writer.ToString());
        }
        finally
        {
            _making.Release();
        }
    }

    private sealed record Made(string Hash, OpenApiDocument Document, string Text);
}

/// <summary>Offers the specification.</summary>
internal static class ApiSpecificationServices
{
    public static void AddApiSpecification(this IServiceCollection services)
    {
        // Numbers are numbers here: nobody writes them as text.
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        services.AddOpenApi(TrackerUrls.ApiVersion, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.ShouldInclude = description => description.ActionDescriptor.EndpointMetadata.OfType<ApiOperation>().Any();
            options.AddOperationTransformer<OperationDescriptions>();
            options.AddSchemaTransformer<SchemaDescriptions>();
            options.AddDocumentTransformer<DocumentDescription>();
        });
        services.AddSingleton<ApiSpecification>();
    }

    /// <summary>Serves the specification.</summary>
    public static void MapApiSpecification(this IEndpointRouteBuilder routes) => routes.MapGet(
        TrackerUrls.OpenApi,
        async (HttpContext context, ApiSpecification specification, ICorpusQueries corpus, CancellationToken cancellationToken) =>
        {
            if (DataRequest.RefuseParameters(context.Request) is { } refusal)
                return refusal;
            var overview = await corpus.GetOverviewAsync(cancellationToken);
            return DataAnswer.WriteFile(context, overview, await specification.GetTextAsync(cancellationToken), "application/json; charset=utf-8", fileName: null);
        });
}
