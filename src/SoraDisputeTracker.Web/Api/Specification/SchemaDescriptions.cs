using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using SoraDisputeTracker.Web.Api.Collections;

namespace SoraDisputeTracker.Web.Api.Specification;

/// <summary>Tells that <c>fields</c> leaves out members of records, so that only their keys are sure to be there.</summary>
internal sealed class SchemaDescriptions : IOpenApiSchemaTransformer
{
    /// <inheritdoc />
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var collection = ApiCollections.All.FirstOrDefault(c => c.RecordType == context.JsonTypeInfo.Type);
        if (collection is not null && context.JsonPropertyInfo is null)
            schema.Required = collection.KeyFields.ToHashSet(StringComparer.Ordinal);
        return Task.CompletedTask;
    }
}
