using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Api.LinkedData;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Api.Collections;

/// <summary>The demands.</summary>
internal sealed class DemandCollection : ApiCollection
{
    public override string Name => "demands";

    public override string Singular => "demand";

    public override string Description =>
        "Who asks whom for what, in the order of the events in which it was asked, with every answer and everything that the sources state on it. With any parameter of the timeline's filter: only demands made in the events in view. As linked data: schema.org `AskAction`.";

    public override Type RecordType => typeof(DemandRecord);

    public override Type ListType => typeof(DemandList);

    public override IReadOnlyList<string> ExampleFields => ["title", "date", "status"];

    public override IReadOnlyList<ApiParameter> Filter =>
    [
        new(AsOfRequest.Parameter, "A day, or the month or year whose last day is meant: the demands made by then, in the state that they were in then."),
        new(StatusRequest.Parameter, "Only demands in this state at that day.") { Values = [.. DemandStatus.Labels.Keys] },
        .. TimelineParameters.OfTheEventsInView,
    ];

    public override Task<ApiSelection> SelectAsync(ApiCall call)
    {
        var asOf = AsOfRequest.Read(call.Request, out var wrongDay);
        var status = StatusRequest.Read(call.Request, out var wrongStatus);
        var inView = FilterRequest.ReadInView(call.Request, call.Corpus.KnownSlugs, out var problems);
        var filter = new DemandFilter { AsOf = asOf?.Latest, Status = status, MadeIn = inView };
        return Task.FromResult(new ApiSelection(
            [.. new[] { wrongDay, wrongStatus }.OfType<ParameterProblem>(), .. problems],
            $"{asOf?.Latest:O}&{status}&{InView.Canonical(inView)}",
            async range => (await call.Queries<IDemandQueries>().ListPartAsync(filter, range, call.Ending))?.ConvertAll(d => Item(call, d))));
    }

    public override async Task<ApiItem?> FindAsync(ApiCall call, string key) =>
        await call.Queries<IDemandQueries>().FindAsync(key, call.Ending) is { } found ? Item(call, found) : null;

    private static ApiItem Item(ApiCall call, DemandDetails details)
    {
        var record = DemandRecord.Of(details, call.Corpus.Dispute, call.Full) with { Properties = [.. details.Properties.Select(p => PropertyRecord.Of(p, call.Full))] };
        return new ApiItem(record.Slug, record, () => SchemaOrgDemand.Of(record, call.Full));
    }
}
