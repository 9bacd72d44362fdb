using System.Globalization;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Hosting;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Api.Specification;

/// <summary>The API in the words of the OpenAPI Specification 3.1; made once for each corpus, because its examples are read from it.</summary>
internal sealed class ApiSpecification(
    [FromKeyedServices(TrackerUrls.ApiVersion)] IOpenApiDocumentProvider documents,
    ICorpusQueries corpus,
    IServiceProvider services,
    LastMade<WrittenSpecification> last)
{
    /// <summary>The document.</summary>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public async Task<OpenApiDocument> GetDocumentAsync(CancellationToken cancellationToken) => (await GetAsync(cancellationToken)).Document;

    /// <summary>The document as JSON.</summary>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public async Task<string> GetTextAsync(CancellationToken cancellationToken) => (await GetAsync(cancellationToken)).Text;

    private async Task<WrittenSpecification> GetAsync(CancellationToken cancellationToken) =>
        await last.GetAsync((await corpus.GetOverviewAsync(cancellationToken)).Hash, () => WriteAsync(cancellationToken), cancellationToken);

    private async Task<WrittenSpecification> WriteAsync(CancellationToken cancellationToken)
    {
        SpecificationServices.Use(services);
        var document = await documents.GetOpenApiDocumentAsync(cancellationToken);
        var writer = new StringWriter(CultureInfo.InvariantCulture);
        document.SerializeAsV31(new OpenApiJsonWriter(writer));
        return new WrittenSpecification(document, writer.ToString());
    }
}

/// <summary>The specification as it was made.</summary>
/// <param name="Document">The document.</param>
/// <param name="Text">The document as JSON.</param>
internal sealed record WrittenSpecification(OpenApiDocument Document, string Text);

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
        services.AddSingleton<LastMade<WrittenSpecification>>();
        services.AddScoped<ApiSpecification>();
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
