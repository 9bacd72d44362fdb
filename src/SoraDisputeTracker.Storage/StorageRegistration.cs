using Microsoft.Extensions.DependencyInjection;
using SoraDisputeTracker.Core.Changes;
using SoraDisputeTracker.Core.Citations.Selection;
using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Core.Search;
using SoraDisputeTracker.Core.Snapshots;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Storage.Changes;
using SoraDisputeTracker.Storage.Citations;
using SoraDisputeTracker.Storage.Demands;
using SoraDisputeTracker.Storage.Disagreements;
using SoraDisputeTracker.Storage.Dossiers;
using SoraDisputeTracker.Storage.Evidence;
using SoraDisputeTracker.Storage.Parties;
using SoraDisputeTracker.Storage.Search;
using SoraDisputeTracker.Storage.Snapshots;
using SoraDisputeTracker.Storage.Sources;
using SoraDisputeTracker.Storage.Timeline;

namespace SoraDisputeTracker.Storage;

/// <summary>Offers the database and its queries to an application.</summary>
public static class StorageRegistration
{
    /// <summary>
    /// Registers <see cref="TrackerDatabase"/> as a singleton, and for each scope a <see cref="CorpusReading"/> and the query interfaces
    /// of Core. Until a database is in service, every query throws an <see cref="InvalidOperationException"/> that says so.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="dataDirectory">Gives the folder of the database files.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddTrackerStorage(this IServiceCollection services, Func<IServiceProvider, string> dataDirectory)
    {
        ArgumentNullException.ThrowIfNull(dataDirectory);
        return services
            .AddSingleton(provider => new TrackerDatabase(dataDirectory(provider)))
            .AddScoped<CorpusReading>()
            .AddScoped<ICorpusQueries, CorpusQueries>()
            .AddScoped<ITimelineQueries, TimelineQueries>()
            .AddScoped<IPartyQueries, PartyQueries>()
            .AddScoped<IDemandQueries, DemandQueries>()
            .AddScoped<ISourceQueries, SourceQueries>()
            .AddScoped<ICitationQueries, CitationQueries>()
            .AddScoped<IDisagreementQueries, DisagreementQueries>()
            .AddScoped<ISearchQueries, SearchQueries>()
            .AddScoped<IAssertionQueries, AssertionQueries>()
            .AddScoped<IChangeQueries, ChangeQueries>()
            .AddScoped<ISnapshotQueries, SnapshotQueries>();
    }
}
