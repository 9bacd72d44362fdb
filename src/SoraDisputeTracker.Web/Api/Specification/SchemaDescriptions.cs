using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using SoraDisputeTracker.Web.Api.Collections;

namespace SoraDisputeTracker.Web.Api.Specification;

/// <summary>
/// Tells that <c>fields</c> leaves out members of records, so that only their keys are sure to be there; and what the members of problem details
/// mean, whose type is the framework's.
/// </summary>
internal sealed class SchemaDescriptions : IOpenApiSchemaTransformer
{
    private static readonly IReadOnlyDictionary<string, string> OfProblems = new Dictionary<string, string>
    {
        ["type"] = "An address that tells of this kind of problem.",
        ["title"] = "What is wrong, in short.",
        ["status"] = "The status code.",
        ["detail"] = "What is wrong in this case, and what to do.",
        ["instance"] = "An address that tells of this case.",
        ["errors"] = "What is wrong with each parameter, by its name, with what is known.",
    };

    /// <inheritdoc />
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var collection = ApiCollections.All.FirstOrDefault(c => c.RecordType == context.JsonTypeInfo.Type);
        if (collection is not null && context.JsonPropertyInfo is null)
            schema.Required = collection.KeyFields.ToHashSet(StringComparer.Ordinal);
        if (context.JsonTypeInfo.Type.IsAssignableTo(typeof(ProblemDetails)) && context.JsonPropertyInfo is null)
            Describe(schema);
        return Task.CompletedTask;
    }

    private static void Describe(OpenApiSchema problem)
    {
        problem.Description = "What went wrong (RFC 9457).";
        foreach (var (name, member) in problem.Properties ?? new Dictionary<string, IOpenApiSchema>())
            member.Description = OfProblems.GetValueOrDefault(name);
    }
}
