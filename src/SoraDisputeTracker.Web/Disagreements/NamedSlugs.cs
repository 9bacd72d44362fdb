using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Disagreements;

/// <summary>Gathers the slugs that a filter of disagreements may name.</summary>
internal static class NamedSlugs
{
    public static async Task<NamedInDisagreements> ReadAsync(CorpusOverview overview, ITimelineQueries timeline, CancellationToken cancellationToken)
    {
        var events = await timeline.ListAsync(EventFilter.Default with { Scope = TimelineScope.All }, cancellationToken);
        return new NamedInDisagreements(
            events.SelectMany(e => e.Event.Formerly.Append(e.Event.Slug)).ToHashSet(),
            overview.KnownSlugs.Parties.Keys.ToHashSet(),
            overview.KnownSlugs.Sources.ToHashSet());
    }
}
