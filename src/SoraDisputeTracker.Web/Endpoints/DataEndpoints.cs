using SoraDisputeTracker.Web.Api;
using SoraDisputeTracker.Web.Changes;
using SoraDisputeTracker.Web.Citations;
using SoraDisputeTracker.Web.Demands;
using SoraDisputeTracker.Web.Disagreements;
using SoraDisputeTracker.Web.Discovery;
using SoraDisputeTracker.Web.Embedding;
using SoraDisputeTracker.Web.Evidence;
using SoraDisputeTracker.Web.Feeds;
using SoraDisputeTracker.Web.Hosting;
using SoraDisputeTracker.Web.Parties;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Search;
using SoraDisputeTracker.Web.Snapshots;
using SoraDisputeTracker.Web.Sources;
using SoraDisputeTracker.Web.Timeline;

namespace SoraDisputeTracker.Web.Endpoints;

/// <summary>Everything that answers programs with what is in the corpus.</summary>
internal static class DataEndpoints
{
    public static void MapData(this IEndpointRouteBuilder routes)
    {
        var open = routes.MapGroup("").OpenToAnyOrigin();
        open.MapPageCitations();
        open.MapSnapshots();

        var data = open.MapGroup("").KeepAnswers();
        data.MapTimeline();
        data.MapParties();
        data.MapDemands();
        data.MapSources();
        data.MapChanges();
        data.MapDisagreements();
        data.MapAssertions();
        data.MapRecords();
        data.MapSearch();
        data.MapFeeds();
        data.MapApi();
        data.MapCitations();
        data.MapSourceCitations();
        data.MapOembed();
        data.MapOpenSearch();
        data.MapSitemap();
        data.MapRobots();
    }
}
