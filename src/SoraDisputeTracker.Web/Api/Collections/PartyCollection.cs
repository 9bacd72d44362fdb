using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Web.Api.LinkedData;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Api.Collections;

/// <summary>The parties.</summary>
internal sealed class PartyCollection : ApiCollection
{
    public override string Name => "parties";

    public override string Singular => "party";

    public override string Description =>
        "Who takes part, by side, each party with everything that the sources state on it. With any parameter of the timeline's filter: only those that take part in the events in view. As linked data: schema.org `Person` or `Organization`.";

    public override Type RecordType => typeof(PartyRecord);

    public override Type ListType => typeof(PartyList);

    public override IReadOnlyList<string> ExampleFields => ["name", "kind"];

    public override IReadOnlyList<ApiParameter> Filter => TimelineParameters.OfTheEventsInView;

    public override Task<ApiSelection> SelectAsync(ApiCall call)
    {
        var inView = FilterRequest.ReadInView(call.Request, call.Corpus.KnownSlugs, out var problems);
        return Task.FromResult(new ApiSelection(
            problems,
            InView.Canonical(inView),
            async range => (await call.Queries<IPartyQueries>().ListPartAsync(inView, range, call.Ending))?.ConvertAll(p => Item(call, p.Entry, p.Properties))));
    }

    public override async Task<ApiItem?> FindAsync(ApiCall call, string key) =>
        await call.Queries<IPartyQueries>().FindAsync(key, call.Ending) is { } found ? Item(call, found.Entry, found.Properties) : null;

    private static ApiItem Item(ApiCall call, PartyEntry entry, IReadOnlyList<StatedProperty> properties)
    {
        var record = PartyRecord.Of(entry, call.Full) with { Properties = [.. properties.Select(p => PropertyRecord.Of(p, call.Full))] };
        return new ApiItem(record.Slug, record, () => SchemaOrgParty.Of(record));
    }
}
