using SoraDisputeTracker.Storage;
using SoraDisputeTracker.Web.Live;

namespace SoraDisputeTracker.Web.Hosting;

/// <summary>
/// Puts a database in service that another process built in the data folder, and tells open pages. It looks into the folder
/// every few seconds, because folders that are mounted into containers do not report their changes.
/// </summary>
internal sealed class CorpusWatch(TrackerDatabase database, CorpusNews news, TimeProvider clock, ILogger<CorpusWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                if (database.TryOpenNewer())
                    logger.LogInformation("In service: the database of corpus {Hash}", database.Hash);
                if (database.Hash != news.Hash)
                    await news.NoteAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogWarning(e, "The data folder could not be looked into for a newer database; what is in service stays there");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
