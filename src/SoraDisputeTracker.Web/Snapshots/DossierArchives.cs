using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Snapshots;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Exports;
using SoraDisputeTracker.Web.Hosting;

namespace SoraDisputeTracker.Web.Snapshots;

/// <summary>An archive as it was made.</summary>
/// <param name="Corpus">The corpus that it holds.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record KeptArchive(CorpusOverview Corpus, byte[] Content);

/// <summary>Makes the archive of the request's corpus when it is first asked for, and keeps it until another corpus or address is.</summary>
internal sealed class DossierArchives(
    ISnapshotQueries snapshots,
    ICorpusQueries corpus,
    ISourceQueries sources,
    ExportTables tables,
    PublicAddress address,
    LastMade<KeptArchive> last)
{
    /// <summary>The archive of the request's corpus.</summary>
    /// <param name="request">The request, which the public address may follow from.</param>
    /// <param name="cancellationToken">Ends waiting and making early.</param>
    public async Task<KeptArchive> GetAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var hash = (await corpus.GetOverviewAsync(cancellationToken)).Hash;
        return await last.GetAsync($"{hash} {address.Of(request, "")}", () => MakeAsync(request, cancellationToken), cancellationToken);
    }

    private async Task<KeptArchive> MakeAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var seeds = await snapshots.GetSeedsAsync(cancellationToken);
        var archive = new DossierArchive(seeds, await sources.ListAsync(cancellationToken), path => address.Of(request, path));
        foreach (var rows in await tables.ReadAllAsync(path => address.Of(request, path), cancellationToken))
            await archive.AddTableAsync(rows, cancellationToken);
        return new KeptArchive(seeds.Corpus, archive.ToBytes());
    }
}
