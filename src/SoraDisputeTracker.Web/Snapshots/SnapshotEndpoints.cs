using SoraDisputeTracker.Core.Snapshots;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Exports;
using SoraDisputeTracker.Web.Hosting;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Snapshots;

/// <summary>The whole tracker as one file: as it is queried here, or as plain files. Both can be fetched in parts.</summary>
internal static class SnapshotEndpoints
{
    // As IANA's register of media types has them.
    private const string DatabaseType = "application/vnd.sqlite3";
    private const string ArchiveType = "application/zip";

    public static void AddSnapshots(this IServiceCollection services)
    {
        services.AddScoped<ExportTables>();
        services.AddSingleton<LastMade<KeptArchive>>();
        services.AddScoped<DossierArchives>();
    }

    public static void MapSnapshots(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(TrackerUrls.Database, SendDatabaseAsync);
        routes.MapGet(TrackerUrls.Archive, SendArchiveAsync);
    }

    private static async Task<IResult> SendDatabaseAsync(HttpContext context, ISnapshotQueries snapshots, CancellationToken cancellationToken)
    {
        if (DataRequest.RefuseParameters(context.Request) is { } refusal)
            return refusal;
        var (corpus, content) = await snapshots.OpenDatabaseAsync(cancellationToken);
        return DataAnswer.Ranges(context, corpus, DatabaseType, SnapshotFileName.Of(corpus, "db"), content);
    }

    private static async Task<IResult> SendArchiveAsync(HttpContext context, DossierArchives archives, CancellationToken cancellationToken)
    {
        if (DataRequest.RefuseParameters(context.Request) is { } refusal)
            return refusal;
        var archive = await archives.GetAsync(context.Request, cancellationToken);
        return DataAnswer.Ranges(context, archive.Corpus, ArchiveType, SnapshotFileName.Of(archive.Corpus, "zip"), new MemoryStream(archive.Content, writable: false));
    }
}
