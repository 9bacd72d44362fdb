using Microsoft.Extensions.Options;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Corpus;
using SoraDisputeTracker.Storage;
using SoraDisputeTracker.Web.Live;

namespace SoraDisputeTracker.Web.Hosting;

/// <summary>
/// Puts a database in service: the one of the present corpus, built if it is not there yet. Where the seeds are faulty or the
/// build fails, the newest good one stays in service.
/// </summary>
internal sealed class CorpusStart(TrackerDatabase database, CorpusNews news, IOptions<TrackerOptions> options, ILogger<CorpusStart> logger)
{
    /// <summary>Puts a database in service.</summary>
    /// <param name="cancellationToken">Ends the build early.</param>
    /// <returns>Nothing where a database is in service; else why none is, one line for each fault.</returns>
    public async Task<IReadOnlyList<string>> OpenAsync(CancellationToken cancellationToken)
    {
        var seeds = options.Value.SeedsDirectory;
        var faults = await OpenPresentAsync(seeds, cancellationToken);
        if (faults.Count == 0)
        {
            logger.LogInformation("In service: the database of corpus {Hash}", database.Hash);
            return [];
        }

        foreach (var fault in faults)
            logger.LogError("{Fault}", fault);
        if (!database.TryOpenNewest())
            return [.. faults, $"There is no earlier database in {options.Value.DataDirectory} to serve instead."];
        logger.LogWarning("The corpus in {Seeds} cannot be used: the newest good database stays in service, corpus {Hash}", seeds, database.Hash);
        return [];
    }

    private async Task<IReadOnlyList<string>> OpenPresentAsync(string seeds, CancellationToken cancellationToken)
    {
        try
        {
            if (database.TryOpen(CorpusHash.Compute(seeds)))
                return [];
            var reading = SeedReader.Read(seeds);
            if (reading.Dossier is not { } dossier)
                return [.. reading.Problems.Select(p => Path.Combine(seeds, p.ToString()))];
            // What stood there before the seeds changed: pages that were made from it may still be open.
            if (database.TryOpenNewest())
                await news.NoteAsync(cancellationToken);
            await BuildAsync(dossier, cancellationToken);
            return [];
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogDebug(e, "The database could not be built");
            return [$"The database could not be built from {seeds}: {e.Message}"];
        }
    }

    private async Task BuildAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        logger.LogInformation("Building the database of corpus {Hash}", dossier.Hash);
        await database.BuildAsync(dossier, cancellationToken);
    }
}

/// <summary>Registers what the corpus is served from.</summary>
internal static class CorpusServices
{
    public static void AddCorpus(this IServiceCollection services)
    {
        services.AddTrackerStorage(provider => provider.GetRequiredService<IOptions<TrackerOptions>>().Value.DataDirectory);
        services.AddLive();
        services.AddSingleton<CorpusStart>();
        services.AddHostedService<CorpusWatch>();
    }
}
