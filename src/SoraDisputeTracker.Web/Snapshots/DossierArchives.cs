using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Snapshots;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Exports;

namespace SoraDisputeTracker.Web.Snapshots;

/// <summary>An archive as it was made.</summary>
/// <param name="Corpus">The corpus that it holds.</param>
/// <param name="Address">The public address that is written in it.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record KeptArchive(CorpusOverview Corpus, string Address, byte[] Content);

/// <summary>Makes the archive of the corpus in service when it is first asked for, and keeps it until another corpus or address is.</summary>
internal sealed class DossierArchives(
    ISnapshotQueries snapshots,
    ICorpusQueries corpus,
    ISourceQueries sources,
    ExportTables tables,
    PublicAddress address) : IDisposable
{
    private readonly SemaphoreSlim _making = new(1);
    private volatile KeptArchive? _kept;

    /// <summary>The archive of the corpus in service.</summary>
    /// <param name="request">The request, which the public address may follow from.</param>
    /// <param name="cancellationToken">Ends waiting and making early.</param>
    public async Task<KeptArchive> GetAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (await FindAsync(request, cancellationToken) is { } kept)
            return kept;
        await _making.WaitAsync(cancellationToken);
        try
        {
            return await FindAsync(request, cancellationToken) ?? (_kept = await MakeAsync(request, cancellationToken));
        }
        finally
        {
            _making.Release();
        }
    }

    public void Dispose() => _making.Dispose();

    private async Task<KeptArchive?> FindAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var inService = await corpus.GetOverviewAsync(cancellationToken);
        return _kept is { } kept && kept.Corpus.Hash == inService.Hash && kept.Address == address.Of(request, "") ? kept : null;
    }

    private async Task<KeptArchive> MakeAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        while (true)
        {
            var seeds = await snapshots.GetSeedsAsync(cancellationToken);
            var archive = new DossierArchive(seeds, await sources.ListAsync(cancellationToken), path => address.Of(request, path));
            foreach (var rows in await tables.ReadAllAsync(path => address.Of(request, path), cancellationToken))
                await archive.AddTableAsync(rows, cancellationToken);

            // Every query reads the database that is in service at that moment: only where it was the same to the end, all is of one corpus.
            if ((await corpus.GetOverviewAsync(cancellationToken)).Hash == seeds.Corpus.Hash)
                return new KeptArchive(seeds.Corpus, address.Of(request, ""), archive.ToBytes());
        }
    }
}
