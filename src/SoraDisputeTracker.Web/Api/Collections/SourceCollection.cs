using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Web.Api.LinkedData;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Api.Collections;

/// <summary>The sources.</summary>
internal sealed class SourceCollection : ApiCollection
{
    public override string Name => "sources";

    public override string Singular => "source";

    public override string Description =>
        "The documents that all of it rests on, each with everything that it states (`stated`). With any parameter of the timeline's filter: only those that attest the events in view. As linked data: schema.org `CreativeWork` and its kinds.";

    public override Type RecordType => typeof(SourceRecord);

    public override Type ListType => typeof(SourceList);

    public override IReadOnlyList<string> ExampleFields => ["type", "title", "issued"];

    public override IReadOnlyList<ApiParameter> Filter => TimelineParameters.OfTheEventsInView;

    public override Task<ApiSelection> SelectAsync(ApiCall call)
    {
        var inView = FilterRequest.ReadInView(call.Request, call.Corpus.KnownSlugs, out var problems);
        return Task.FromResult(new ApiSelection(
            problems,
            InView.Canonical(inView),
            async range => (await call.Queries<ISourceQueries>().ListPartAsync(inView, range, call.Ending))?.ConvertAll(s => Item(call, s.Entry, s.Assertions))));
    }

    public override async Task<ApiItem?> FindAsync(ApiCall call, string key) =>
        await call.Queries<ISourceQueries>().FindAsync(key, call.Ending) is { } found ? Item(call, found.Entry, found.Assertions) : null;

    private static ApiItem Item(ApiCall call, SourceEntry entry, IReadOnlyList<AttestedAssertion> assertions)
    {
        var record = SourceRecord.Of(entry, call.Full) with { Stated = [.. assertions.Select(a => AssertionRecord.Of(a, call.Full))] };
        return new ApiItem(record.Slug, record, () => SchemaOrgSource.Of(record));
    }
}
