using System.Text.Json;
using System.Text.Json.Nodes;
using SoraDisputeTracker.Core.Lists;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Api;

/// <summary>Makes the answers of the API, for the requests that come in and for the examples of the specification.</summary>
internal static class ApiAnswer
{
    /// <summary>The media type of linked data (JSON-LD 1.1, 9).</summary>
    public const string LinkedDataType = "application/ld+json";

    /// <summary>The media type of plain answers.</summary>
    public const string JsonType = "application/json";

    /// <summary>A part of a list.</summary>
    /// <param name="call">The request.</param>
    /// <param name="collection">The list.</param>
    public static async Task<ApiResult> ListAsync(ApiCall call, ApiCollection collection)
    {
        var form = ApiForm.Read(call.Request, collection);
        var selection = await collection.SelectAsync(call);
        IReadOnlyList<string> names = [.. collection.Filter.Select(p => p.Name), .. ApiForm.ListParameterNames];
        List<ParameterProblem> problems = [.. form.Problems, .. selection.Problems, .. FilterRequest.UnknownParameters(call.Request, names)];
        if (problems.Count > 0)
            return ApiResult.Refused(problems);
        if (ContentNegotiation.Choose(call.Context, form.Offered) is not { } choice)
            return ApiResult.NotAcceptable(form.Offered);
        var list = $"{collection.Name}?{selection.Canonical}";
        string? after = null;
        var state = form.Cursor is null ? CursorState.Usable : ApiCursor.Read(form.Cursor, call.Corpus, list, out after);
        if (state != CursorState.Usable)
            return ApiResult.Refused([ApiForm.Refused(state)]);
        if (await selection.ReadAsync(new ListRange(after, form.Limit)) is not { } part)
            return ApiResult.Refused([ApiForm.Refused(CursorState.Forged)]);
        var next = part.HasMore ? Address(call, ApiCursor.Write(call.Corpus, list, part.Rows[^1].Key)) : null;
        var links = next is null ? Links(("first", Address(call, cursor: null))) : Links(("next", next), ("first", Address(call, cursor: null)));
        return choice.MediaType == LinkedDataType
            ? new ApiResult(collection.ToLinkedData(call, part.Rows.Select(i => i.ToLinkedData()), part.Total, next), LinkedDataType, links)
            : new ApiResult(
                new JsonObject
                {
                    ["corpus"] = call.Corpus.Hash,
                    ["count"] = part.Total,
                    [collection.Name] = new JsonArray([.. part.Rows.Select(i => Describe(i, collection, form))]),
                },
                JsonType,
                [.. links, ContextLink(call)]);
    }

    /// <summary>One record.</summary>
    /// <param name="call">The request.</param>
    /// <param name="collection">The record's collection.</param>
    /// <param name="key">Its slug, present or former, or its identifier.</param>
    public static async Task<ApiResult> RecordAsync(ApiCall call, ApiCollection collection, string key)
    {
        var form = ApiForm.Read(call.Request, collection);
        List<ParameterProblem> problems = [.. form.Problems, .. FilterRequest.UnknownParameters(call.Request, ApiForm.RecordParameterNames)];
        if (problems.Count > 0)
            return ApiResult.Refused(problems);
        if (ContentNegotiation.Choose(call.Context, form.Offered) is not { } choice)
            return ApiResult.NotAcceptable(form.Offered);
        var found = await collection.FindAsync(call, key);
        if (found is null)
            return ApiResult.Failed(StatusCodes.Status404NotFound, "No such record.", $"There is no {collection.Singular} `{FilterRequest.Shown(key)}`. {TrackerUrls.ApiList(collection.Name)} lists all.");
        if (found.Key != key)
        {
            var present = TrackerUrls.ApiRecord(collection.Name, found.Key) + call.Request.QueryString.ToUriComponent();
            return ApiResult.Failed(StatusCodes.Status301MovedPermanently, "The record has another slug.", $"It is at {present}.") with { Location = present };
        }

        if (choice.MediaType == JsonType)
            return new ApiResult(Describe(found, collection, form), JsonType, [ContextLink(call)]);
        var linked = new JsonObject { ["@context"] = collection.Context(call) };
        foreach (var (name, value) in found.ToLinkedData().ToList())
            linked[name] = value?.DeepClone();
        return new ApiResult(linked, LinkedDataType, []);
    }

    private static JsonObject Describe(ApiItem item, ApiCollection collection, ApiForm form)
    {
        var record = JsonSerializer.SerializeToNode(item.Record, collection.RecordType, DataAnswer.Json)!.AsObject();
        if (form.Fields is { } fields)
        {
            foreach (var name in record.Select(m => m.Key).Where(n => !fields.Contains(n) && !collection.KeyFields.Contains(n)).ToList())
                record.Remove(name);
        }

        return record;
    }

    private static string Address(ApiCall call, string? cursor) =>
        call.Full(TrackerUrls.WithQuery(call.Request.Path, ApiForm.QueryFrom(call.Request, cursor)));

    private static List<string> Links(params (string Relation, string Address)[] links) => [.. links.Select(l => $"<{l.Address}>; rel=\"{l.Relation}\"")];

    // How a plain answer is read as linked data (JSON-LD 1.1, 6.1).
    private static string ContextLink(ApiCall call) =>
        $"<{call.Full(TrackerUrls.ApiContext)}>; rel=\"http://www.w3.org/ns/json-ld#context\"; type=\"{LinkedDataType}\"";
}
