using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Api.LinkedData;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Api.Collections;

/// <summary>The events.</summary>
internal sealed class EventCollection : ApiCollection
{
    public override string Name => "events";

    public override string Singular => "event";

    public override string Description => "What happened, in the order of the timeline, each event with everything that the sources state on it. As linked data: schema.org `Event`.";

    public override Type RecordType => typeof(EventRecord);

    public override Type ListType => typeof(EventList);

    public override IReadOnlyList<string> ExampleFields => ["title", "date"];

    public override IReadOnlyList<ApiParameter> Filter => TimelineParameters.OfEvents;

    public override Task<ApiSelection> SelectAsync(ApiCall call)
    {
        var filter = FilterRequest.Read(call.Request, call.Corpus.KnownSlugs, out var problems) with { Page = 1 };
        return Task.FromResult(new ApiSelection(
            problems,
            filter.ToQueryString(),
            async range => (await call.Queries<ITimelineQueries>().ListPartAsync(filter, range, call.Ending))?.ConvertAll(e => Item(call, e.Entry, e.Properties))));
    }

    public override async Task<ApiItem?> FindAsync(ApiCall call, string key) =>
        await call.Queries<ITimelineQueries>().FindAsync(key, call.Ending) is { } found ? Item(call, found.Entry, found.Properties) : null;

    private static ApiItem Item(ApiCall call, EventEntry entry, IReadOnlyList<StatedProperty> properties)
    {
        var record = EventRecord.Of(entry, call.Full) with { Properties = [.. properties.Select(p => PropertyRecord.Of(p, call.Full))] };
        return new ApiItem(record.Slug, record, () => SchemaOrgEvent.Of(record, call.Full));
    }
}
