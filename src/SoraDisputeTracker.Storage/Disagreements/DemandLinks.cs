using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Disagreements;

/// <summary>What the demands belong to: the event in which each was made, who asks and who is asked.</summary>
internal sealed class DemandLinks
{
    private readonly ILookup<RecordReference, RecordReference> _links;

    private DemandLinks(IEnumerable<(RecordReference Demand, RecordReference Of)> links) => _links = links.ToLookup(l => l.Demand, l => l.Of);

    /// <summary>The event and the parties of a demand; nothing for a record of another kind.</summary>
    public IEnumerable<RecordReference> Of(RecordReference record) => _links[record];

    public static async Task<DemandLinks> ReadAsync(TrackerContext context, CancellationToken cancellationToken)
    {
        var events = await context.Demands.Select(d => new { d.Slug, d.Event }).ToListAsync(cancellationToken);
        var parties = await context.Demands.SelectMany(d => d.Parties).Select(p => new { p.Demand, p.Party }).ToListAsync(cancellationToken);
        return new DemandLinks(
        [
            .. events.Select(d => (Demand(d.Slug), new RecordReference(RecordKind.Event, d.Event))),
            .. parties.Select(p => (Demand(p.Demand), new RecordReference(RecordKind.Party, p.Party))),
        ]);

        static RecordReference Demand(string slug) => new(RecordKind.Demand, slug);
    }
}
