using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace SoraDisputeTracker.Web.Api.Specification;

/// <summary>
/// Adds to each operation what types cannot say: its parameters, a real example with its answer, the header fields and the reasons of failures.
/// </summary>
internal sealed class OperationDescriptions : IOpenApiOperationTransformer
{
    /// <inheritdoc />
    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var described = metadata.OfType<ApiOperation>().Single();
        var parameters = await ExampleRequest.FillAsync(described, SpecificationServices.Current);
        operation.Parameters = [.. parameters.Select(Parameter)];
        var example = await ExampleRequest.AnswerAsync(described, context.Description.RelativePath!, parameters, SpecificationServices.Current);
        var answer = operation.Responses!["200"];
        var content = answer.Content!;
        ((OpenApiMediaType)content[example.MediaType]).Example = example.Body;
        if (answer is OpenApiResponse response)
        {
            response.Description = described.IsList ? "A part of the list." : described.Collection is null ? "The document." : "The record.";
            response.Headers = Headers(described);
        }

        if (content.TryGetValue(ApiAnswer.LinkedDataType, out var linked) && example.MediaType != ApiAnswer.LinkedDataType)
            ((OpenApiMediaType)linked).Schema = new OpenApiSchema { Type = JsonSchemaType.Object, Description = "The same as linked data (JSON-LD 1.1)." };
        operation.Responses["304"] = new OpenApiResponse { Description = "What is asked for has the tag that the asker names in `If-None-Match`." };
        Explain(operation, "301", "The record has another slug by now: `Location` leads to it.");
        Explain(operation, "400", "Parameters that cannot be used, each with what is wrong and what is known. Where a cursor is refused: start again without `cursor`.");
        Explain(operation, "404", "No record has this slug or identifier.");
        Explain(operation, "406", "`Accept` excludes every form of the answer, with a quality of zero. One that it only does not name is sent.");
    }

    private static void Explain(OpenApiOperation operation, string status, string description)
    {
        if (operation.Responses!.TryGetValue(status, out var found) && found is OpenApiResponse response)
            response.Description = description;
    }

    private static OpenApiParameter Parameter(ApiParameter parameter)
    {
        var value = new OpenApiSchema
        {
            Type = parameter.Range is null ? JsonSchemaType.String : JsonSchemaType.Integer,
            Enum = parameter.Values is { } values ? [.. values.Select(v => (JsonNode)JsonValue.Create(v))] : null,
            Minimum = parameter.Range?.Least.ToString(CultureInfo.InvariantCulture),
            Maximum = parameter.Range?.Most.ToString(CultureInfo.InvariantCulture),
            Default = Value(parameter, parameter.Default),
        };
        return new OpenApiParameter
        {
            Name = parameter.Name,
            In = parameter.IsInPath ? ParameterLocation.Path : ParameterLocation.Query,
            Required = parameter.IsInPath,
            Description = parameter.Description,
            Schema = parameter.IsRepeatable ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = value } : value,
            Example = Value(parameter, parameter.Example),
        };
    }

    private static JsonValue? Value(ApiParameter parameter, string? text) =>
        text is null ? null : parameter.Range is null ? JsonValue.Create(text) : JsonValue.Create(int.Parse(text, CultureInfo.InvariantCulture));

    private static Dictionary<string, IOpenApiHeader> Headers(ApiOperation operation)
    {
        var headers = new Dictionary<string, IOpenApiHeader>
        {
            ["ETag"] = Header("A strong tag of the corpus, the address and the form of the answer. Sent back as `If-None-Match`, it is answered with 304 and no content until one of them changes."),
            ["Last-Modified"] = Header("When the corpus in service was built, or the program."),
        };
        if (operation.IsList)
            headers["Link"] = Header("`rel=\"next\"`: the address of the next part (RFC 8288); the last part has none. `rel=\"first\"`: that of the first.");
        return headers;
    }

    private static OpenApiHeader Header(string description) => new() { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
}
