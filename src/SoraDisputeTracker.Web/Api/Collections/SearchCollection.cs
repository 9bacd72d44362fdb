using System.Text.Json.Nodes;
using SoraDisputeTracker.Core.Search;
using SoraDisputeTracker.Web.Api.LinkedData;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Search;

namespace SoraDisputeTracker.Web.Api.Collections;

/// <summary>What a search finds.</summary>
internal sealed class SearchCollection : ApiCollection
{
    public override string Name => "search";

    public override string Singular => "result";

    public override string Summary => "What a search finds";

    public override string Description =>
        "Everything that holds the words: events, parties, demands, sources, assertions and quotes, best first. Without `q` nothing is found.";

    public override Type RecordType => typeof(FoundRecord);

    public override Type ListType => typeof(FoundList);

    public override IReadOnlyList<string> KeyFields => ["kind", "slug"];

    public override IReadOnlyList<string> ExampleFields => ["title", "date"];

    public override bool HasRecords => false;

    public override IReadOnlyList<ApiParameter> Filter { get; } =
    [
        new("q", "What to look for: words, `\"a phrase\"`, `-without`, `party:SLUG`, `kind:event`, `before:2025-11`, `after:2025`."),
        new("kind", "Only records of the kinds given.") { IsRepeatable = true, Values = SearchKinds.Names },
    ];

    public override Task<ApiSelection> SelectAsync(ApiCall call)
    {
        var filter = SearchAddress.Read(call.Request, out var problems) with { Page = 1 };
        return Task.FromResult(new ApiSelection(
            [.. problems.Where(p => p.Parameter != "page")],
            filter.ToQueryString(),
            async range => (await call.Queries<ISearchQueries>().SearchPartAsync(filter, range, call.Ending))?.ConvertAll(h => Item(call, h))));
    }

    private static ApiItem Item(ApiCall call, SearchHit hit)
    {
        var record = FoundRecord.Of(hit, call.Full);
        return new ApiItem(hit.Place, record, () =>
        {
            JsonObject described = SchemaOrg.Thing(record.Url, "Thing", record.Title);
            if (record.Passages.Count > 0)
                described.AddText("description", record.Passages[0].Text, record.Passages[0].Language);
            return described;
        });
    }
}
