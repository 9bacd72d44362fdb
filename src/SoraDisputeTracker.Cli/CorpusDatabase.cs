using Microsoft.Extensions.DependencyInjection;
using SoraDisputeTracker.Core.Citations.Selection;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Storage;

namespace SoraDisputeTracker.Cli;

/// <summary>The database of a dossier with the queries that the web pages use, for the length of one command.</summary>
internal sealed class CorpusDatabase : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly string? _temporaryDirectory;

    private CorpusDatabase(ServiceProvider services, string? temporaryDirectory)
    {
        _services = services;
        _temporaryDirectory = temporaryDirectory;
    }

    /// <summary>What the database was built from.</summary>
    public ICorpusQueries Corpus => _services.GetRequiredService<ICorpusQueries>();

    /// <summary>The sources to cite.</summary>
    public ICitationQueries Citations => _services.GetRequiredService<ICitationQueries>();

    /// <summary>Opens the database of a dossier, and builds it where it is not there yet.</summary>
    /// <param name="dossier">What it holds.</param>
    /// <param name="dataDirectory">The folder of the database files, or null for a temporary one that goes with this object.</param>
    /// <param name="cancellationToken">Ends the build early.</param>
    /// <exception cref="DatabaseBuildException">What failed, and where.</exception>
    public static async Task<CorpusDatabase> OpenAsync(Dossier dossier, string? dataDirectory, CancellationToken cancellationToken)
    {
        var temporaryDirectory = dataDirectory is null ? Directory.CreateTempSubdirectory("tracker-").FullName : null;
        var services = new ServiceCollection().AddTrackerStorage(_ => dataDirectory ?? temporaryDirectory!).BuildServiceProvider();
        var opened = new CorpusDatabase(services, temporaryDirectory);
        try
        {
            await services.GetRequiredService<TrackerDatabase>().BuildAsync(dossier, cancellationToken);
            return opened;
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_temporaryDirectory is not null)
            Directory.Delete(_temporaryDirectory, recursive: true);
    }
}
