using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Web.Exports;

/// <summary>All tables that readers may take away, and everything that they hold.</summary>
internal sealed class ExportTables(
    ITimelineQueries timeline,
    IPartyQueries parties,
    IDemandQueries demands,
    ISourceQueries sources,
    IDisagreementQueries disagreements,
    IAssertionQueries assertions)
{
    /// <summary>The tables, in the order in which they are listed.</summary>
    public static IReadOnlyList<ExportTable> All { get; } =
        [EventTable.Table, PartyTable.Table, DemandTable.Table, SourceTable.Table, DisagreementTable.Table, AssertionTable.Table];

    /// <summary>Each table of <see cref="All"/> with all its rows, context included.</summary>
    /// <param name="address">Makes a full address of a path from the root.</param>
    /// <param name="cancellationToken">Ends the queries early.</param>
    public async Task<IReadOnlyList<ExportRows>> ReadAllAsync(Func<string, string> address, CancellationToken cancellationToken) =>
    [
        EventTable.Table.Of(timeline.StreamAsync(EventFilter.Default with { Scope = TimelineScope.All }, cancellationToken), address),
        PartyTable.Table.Of(await parties.ListAsync(cancellationToken), address),
        DemandTable.Table.Of(await demands.ListAsync(asOf: null, cancellationToken), address),
        SourceTable.Table.Of(await sources.ListAsync(cancellationToken), address),
        DisagreementTable.Table.Of(await disagreements.ListAsync(DisagreementFilter.Default, cancellationToken), address),
        AssertionTable.Table.Of(assertions.StreamAsync(AssertionFilter.Default, cancellationToken), address),
    ];
}
