using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.OpenApi;

namespace SoraDisputeTracker.Web.Components.Api;

/// <summary>A type as the documentation words it.</summary>
/// <param name="Name">The name of a described type, or the word for a plain one.</param>
/// <param name="IsDescribed">Whether the page describes it.</param>
/// <param name="IsList">Whether it is a list of these.</param>
/// <param name="IsByName">Whether it holds these by name.</param>
/// <param name="IsNullable">Whether null may stand there.</param>
public sealed record DocumentedType(string Name, bool IsDescribed, bool IsList, bool IsByName, bool IsNullable)
{
    /// <summary>The type of a schema.</summary>
    /// <param name="schema">The schema.</param>
    public static DocumentedType Of(IOpenApiSchema schema)
    {
        if (schema is OpenApiSchemaReference reference)
            return new DocumentedType(reference.Reference.Id!, IsDescribed: true, IsList: false, IsByName: false, IsNullable: false);
        if (schema.OneOf is { Count: > 0 } choices)
            return Of(choices.First(c => c is OpenApiSchemaReference)) with { IsNullable = true };
        var isNullable = schema.Type?.HasFlag(JsonSchemaType.Null) == true;
        if (schema.Items is { } items)
            return Of(items) with { IsList = true, IsNullable = isNullable };
        if (schema.AdditionalProperties is { } values)
            return Of(values) with { IsByName = true, IsNullable = isNullable };
        var type = schema.Type & ~JsonSchemaType.Null;
        return new DocumentedType((type ?? JsonSchemaType.Object).ToString().ToLowerInvariant(), IsDescribed: false, IsList: false, IsByName: false, isNullable);
    }
}

/// <summary>A parameter of an operation.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it does.</param>
/// <param name="IsInPath">Whether it is a part of the path.</param>
/// <param name="IsRepeatable">Whether it may be given more than once.</param>
/// <param name="Values">The values that it takes; empty where they are not a few words.</param>
/// <param name="Least">The least whole number, or null.</param>
/// <param name="Most">The greatest whole number, or null.</param>
/// <param name="Default">What holds without it, or null.</param>
public sealed record DocumentedParameter(
    string Name, string Description, bool IsInPath, bool IsRepeatable, IReadOnlyList<string> Values, string? Least, string? Most, string? Default);

/// <summary>An operation.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Path">Its path.</param>
/// <param name="Summary">What it gives, in short.</param>
/// <param name="Description">What it gives.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="ExampleAddress">The address of the example request.</param>
/// <param name="ExampleAnswer">The answer to it.</param>
/// <param name="Answer">The type of its answer.</param>
/// <param name="Answers">Status codes with what they mean.</param>
public sealed record DocumentedOperation(
    string Id,
    string Path,
    string Summary,
    string Description,
    IReadOnlyList<DocumentedParameter> Parameters,
    string ExampleAddress,
    string ExampleAnswer,
    DocumentedType Answer,
    IReadOnlyList<KeyValuePair<string, string>> Answers);

/// <summary>A described type with its members.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is.</param>
/// <param name="Members">Its members: name, type, what it holds.</param>
public sealed record DocumentedRecord(string Name, string Description, IReadOnlyList<(string Name, DocumentedType Type, string Description)> Members);

/// <summary>The specification of the API as its page shows it.</summary>
/// <param name="Operations">The operations.</param>
/// <param name="Records">The described types, in the order of their names.</param>
public sealed record ApiDocumentation(IReadOnlyList<DocumentedOperation> Operations, IReadOnlyList<DocumentedRecord> Records)
{
    private static readonly JsonSerializerOptions Legible = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads the specification.</summary>
    /// <param name="document">The specification.</param>
    public static ApiDocumentation Of(OpenApiDocument document) => new(
        [.. document.Paths.SelectMany(p => p.Value.Operations!.Values.Select(o => Operation(p.Key, o)))],
        [.. document.Components!.Schemas!.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => Record(s.Key, s.Value))]);

    private static DocumentedOperation Operation(string path, OpenApiOperation operation)
    {
        var parameters = operation.Parameters ?? [];
        var content = operation.Responses!["200"].Content!.Values.First();
        return new DocumentedOperation(
            operation.OperationId!,
            path,
            operation.Summary!,
            operation.Description!,
            [.. parameters.Select(Parameter)],
            Web.Api.Specification.ExampleRequest.Address(path, parameters.Select(p => (p.Name!, p.In == ParameterLocation.Path, p.Example?.ToString()))),
            content.Example!.ToJsonString(Legible),
            DocumentedType.Of(content.Schema!),
            [.. operation.Responses!.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => KeyValuePair.Create(r.Key, r.Value.Description!))]);
    }

    private static DocumentedParameter Parameter(IOpenApiParameter parameter)
    {
        var value = parameter.Schema!.Items ?? parameter.Schema;
        return new DocumentedParameter(
            parameter.Name!,
            parameter.Description!,
            parameter.In == ParameterLocation.Path,
            parameter.Schema.Items is not null,
            [.. (value.Enum ?? []).Select(v => v!.ToString())],
            value.Minimum,
            value.Maximum,
            value.Default?.ToString());
    }

    private static DocumentedRecord Record(string name, IOpenApiSchema schema) => new(
        name,
        schema.Description ?? "",
        [.. (schema.Properties ?? new Dictionary<string, IOpenApiSchema>()).Select(p => (p.Key, DocumentedType.Of(p.Value), DescriptionOf(p.Value)))]);

    private static string DescriptionOf(IOpenApiSchema schema) => schema.Description ?? schema.OneOf?.Select(o => o.Description).FirstOrDefault(d => d is not null) ?? "";
}
