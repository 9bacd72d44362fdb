using Microsoft.AspNetCore.Mvc;
using SoraDisputeTracker.Core.Naming;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Api.Collections;
using SoraDisputeTracker.Web.Api.LinkedData;
using SoraDisputeTracker.Web.Api.Specification;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Api;

/// <summary>The API: everything in the corpus as records with their evidence, list by list and one by one.</summary>
internal static class ApiEndpoints
{
    private const string ProblemType = "application/problem+json";

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        foreach (var collection in ApiCollections.All)
        {
            MapList(routes, collection);
            if (collection.HasRecords)
                MapRecord(routes, collection);
        }

        routes.MapGet(TrackerUrls.ApiContext, (Delegate)(async (HttpContext context) =>
            {
                var call = await ApiCall.BeginAsync(context);
                return Context(context.Request).Write(call);
            }))
            .WithName("getContext")
            .WithSummary("The context of linked data")
            .WithDescription("How plain answers are read as linked data (JSON-LD 1.1): the members that mean what schema.org or Dublin Core mean.")
            .WithTags("linked data")
            .WithMetadata(new ApiOperation([], context => Task.FromResult(Context(context.Request))))
            .Produces<object>(StatusCodes.Status200OK, ApiAnswer.LinkedDataType)
            .FailsWith(StatusCodes.Status400BadRequest, StatusCodes.Status406NotAcceptable);
        routes.MapApiSpecification();
        routes.MapGet($"{TrackerUrls.ApiVersions}{{version}}/{{**rest}}", (string version, string? rest) => Unknown(version, rest));
    }

    private static void MapList(IEndpointRouteBuilder routes, ApiCollection collection) => routes
        .MapGet(TrackerUrls.ApiList(collection.Name), (Delegate)(async (HttpContext context) =>
        {
            var call = await ApiCall.BeginAsync(context);
            return (await ApiAnswer.ListAsync(call, collection)).Write(call);
        }))
        .WithName($"list{Capital(collection.Name)}")
        .WithSummary(collection.Summary)
        .WithDescription(collection.Description)
        .WithTags(collection.Name)
        .WithMetadata(new ApiOperation(
            [.. collection.Filter, .. ApiForm.ListParameters(collection)],
            async context => await ApiAnswer.ListAsync(await ApiCall.BeginAsync(context), collection))
        { Collection = collection, IsList = true })
        .WithMetadata(Answers(collection.ListType))
        .FailsWith(StatusCodes.Status400BadRequest, StatusCodes.Status406NotAcceptable);

    private static void MapRecord(IEndpointRouteBuilder routes, ApiCollection collection) => routes
        .MapGet($"{TrackerUrls.ApiList(collection.Name)}/{{{collection.Key}}}", (Delegate)(async (HttpContext context) =>
        {
            var call = await ApiCall.BeginAsync(context);
            return (await RecordAsync(call, collection)).Write(call);
        }))
        .WithName($"get{Capital(collection.Singular)}")
        .WithSummary($"One {collection.Singular}")
        .WithDescription($"A record as the list of {collection.Name} gives it.")
        .WithTags(collection.Name)
        .WithMetadata(new ApiOperation(
            [
                new ApiParameter(collection.Key, collection.Key == "slug" ? "The record's slug. A former slug is answered with 301 and the present address." : "The record's identifier.") { IsInPath = true },
                .. ApiForm.RecordParameters(collection),
            ],
            async context => await RecordAsync(await ApiCall.BeginAsync(context), collection))
        { Collection = collection })
        .WithMetadata(Answers(collection.RecordType))
        .FailsWith(StatusCodes.Status301MovedPermanently, StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status406NotAcceptable);

    private static Task<ApiResult> RecordAsync(ApiCall call, ApiCollection collection) =>
        ApiAnswer.RecordAsync(call, collection, (string)call.Request.RouteValues[collection.Key]!);

    private static ApiResult Context(HttpRequest request)
    {
        List<ParameterProblem> problems = [.. FilterRequest.UnknownParameters(request, [])];
        return problems.Count > 0 ? ApiResult.Refused(problems) : new ApiResult(TrackerContext.Document(), ApiAnswer.LinkedDataType, []);
    }

    private static ProducesResponseTypeMetadata Answers(Type type) => new(StatusCodes.Status200OK, type, [ApiAnswer.JsonType, ApiAnswer.LinkedDataType]);

    private static void FailsWith(this RouteHandlerBuilder route, params int[] statuses)
    {
        foreach (var status in statuses)
        {
            var type = status == StatusCodes.Status400BadRequest ? typeof(HttpValidationProblemDetails) : typeof(ProblemDetails);
            route.WithMetadata(new ProducesResponseTypeMetadata(status, type, [ProblemType]));
        }
    }

    private static IResult Unknown(string version, string? rest)
    {
        if (version != TrackerUrls.ApiVersion)
            return Refused("version", version, [TrackerUrls.ApiVersion]);
        var names = ApiCollections.All.Select(c => c.Name).ToList();
        var name = rest?.Split('/')[0] ?? "";
        return names.Contains(name) ? Results.NotFound() : Refused("collection", name, names);
    }

    private static IResult Refused(string what, string given, IReadOnlyList<string> known)
    {
        var shown = FilterRequest.Shown(given);
        var fault = shown.Length == 0 ? $"The address names no {what} of the API." : $"`{shown}` is no {what} of the API.{NearestName.Hint(shown, known)}";
        return DataRequest.Refusal([new ParameterProblem(what, $"{fault} Known are: {string.Join(", ", known)}.")])!;
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
