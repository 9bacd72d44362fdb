using System.Text.Json.Nodes;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Web.Api.LinkedData;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Api.Collections;

/// <summary>The assertions.</summary>
internal sealed class AssertionCollection : ApiCollection
{
    public override string Name => "assertions";

    public override string Singular => "assertion";

    public override string Description =>
        "\"This source says that this property of this record is that\", each with the passages it rests on, in the order of the corpus. As linked data: annotations of the W3C Web Annotation Data Model.";

    public override Type RecordType => typeof(AssertionRecord);

    public override Type ListType => typeof(AssertionList);

    public override IReadOnlyList<string> KeyFields => ["id"];

    public override IReadOnlyList<string> ExampleFields => ["source", "subject", "property", "value"];

    public override IReadOnlyList<ApiParameter> Filter { get; } =
    [
        new("subject", "A record as `collection/slug`: only what is stated on it."),
        new("source", "The slug of a source: only what it states."),
        new("property", "The name of a property: only statements of it.") { Values = [.. PropertyDefinition.ByName.Keys] },
    ];

    public override async Task<ApiSelection> SelectAsync(ApiCall call)
    {
        var (filter, problems) = await AssertionRequest.ReadAsync(call.Request, call.Queries<ICorpusQueries>(), call.Ending);
        return new ApiSelection(
            problems,
            AssertionRequest.ToQueryString(filter),
            async range => (await call.Queries<IAssertionQueries>().ListPartAsync(filter, range, call.Ending))?.ConvertAll(a => Item(call, a)));
    }

    public override async Task<ApiItem?> FindAsync(ApiCall call, string key) =>
        await call.Queries<IAssertionQueries>().FindAsync(key, call.Ending) is { } found ? Item(call, found) : null;

    public override JsonNode Context(ApiCall call) => WebAnnotation.Context;

    public override JsonObject ToLinkedData(ApiCall call, IEnumerable<JsonObject> items, int total, string? next) => WebAnnotation.Page(
        call.Full($"{call.Request.Path}{call.Request.QueryString}"),
        call.Full(TrackerUrls.WithQuery(call.Request.Path, ApiForm.QueryFrom(call.Request, cursor: null))),
        next,
        total,
        items);

    private static ApiItem Item(ApiCall call, AttestedAssertion stated)
    {
        var record = AssertionRecord.Of(stated, call.Full);
        return new ApiItem(record.Id, record, () => WebAnnotation.Of(stated, record, call.Full));
    }
}
