using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Disagreements;

/// <summary>Gathers the slugs that a filter of disagreements may name.</summary>
internal static class NamedSlugs
{
    public static async Task<NamedInDisagreements> ReadAsync(CorpusOverview overview, ICorpusQueries corpus, CancellationToken cancellationToken) => new(
        await corpus.ListSlugsAsync(RecordKind.Event, cancellationToken),
        overview.KnownSlugs.Parties.Keys.ToHashSet(),
        overview.KnownSlugs.Sources.ToHashSet());
}
