using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Web.Api.LinkedData;
using SoraDisputeTracker.Web.Disagreements;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Api.Collections;

/// <summary>The disagreements.</summary>
internal sealed class DisagreementCollection : ApiCollection
{
    public override string Name => "disagreements";

    public override string Singular => "disagreement";

    public override string Description =>
        "Where sources give different values, by weight, each with all values, who gives them in which words, which one is shown and why. As linked data: lists of schema.org `Claim`.";

    public override Type RecordType => typeof(DisagreementRecord);

    public override Type ListType => typeof(DisagreementList);

    public override IReadOnlyList<string> KeyFields => ["id"];

    public override IReadOnlyList<string> ExampleFields => ["subject", "property", "kinds"];

    public override IReadOnlyList<ApiParameter> Filter { get; } =
    [
        new("event", "The slug of an event, present or former: only disagreements on it, on the demands made in it, or of which it is a value."),
        new("party", "The slug of a party, present or former: only disagreements on it, of which it is a value, or on the demands that it makes or that are made of it."),
        new("source", "The slug of a source: only disagreements in which it speaks."),
        new("kind", "Between whom it stands.") { Values = [.. DisagreementRequest.KindNames.Values] },
    ];

    public override async Task<ApiSelection> SelectAsync(ApiCall call)
    {
        var known = await NamedSlugs.ReadAsync(call.Corpus, call.Queries<ICorpusQueries>(), call.Ending);
        var filter = DisagreementRequest.Read(call.Request, known, out var problems);
        return new ApiSelection(
            problems,
            DisagreementRequest.ToQueryString(filter),
            async range => (await call.Queries<IDisagreementQueries>().ListPartAsync(filter, range, call.Ending))?.ConvertAll(d => Item(call, d)));
    }

    public override async Task<ApiItem?> FindAsync(ApiCall call, string key)
    {
        var all = await call.Queries<IDisagreementQueries>().ListAsync(DisagreementFilter.Default, call.Ending);
        return all.FirstOrDefault(d => d.Disagreement.Id == key) is { } found ? Item(call, found) : null;
    }

    private static ApiItem Item(ApiCall call, DisagreementEntry entry)
    {
        var record = DisagreementRecord.Of(entry, call.Full);
        return new ApiItem(record.Id, record, () => SchemaOrgDisagreement.Of(entry.Disagreement, record, call.Full));
    }
}
