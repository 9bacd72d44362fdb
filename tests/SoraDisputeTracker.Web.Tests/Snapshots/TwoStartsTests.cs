using SoraDisputeTracker.Web.Tests.Hosting;

namespace SoraDisputeTracker.Web.Tests.Snapshots;

public sealed class TwoStartsTests(PublishedApp app) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Get_TwoStartsOnOneCorpus_GiveTheSameBytesAndTags()
    {
        var first = await FetchAsync(app.CreateReader());
        await using var tracker = TrackerProcess.Start(
            ("Tracker__SeedsDirectory", Repository.Seeds),
            ("Tracker__DataDirectory", _folder["data"]),
            ("Tracker__PublicAddress", app.PublicAddress));
        using var client = await tracker.ConnectAsync();

        // It built its own database, and in another process.
        var second = await FetchAsync(client);

        Assert.Contains("Building the database", tracker.Output, StringComparison.Ordinal);
        Assert.Equal(first.Tags, second.Tags);
        Assert.Equal(first.Database, second.Database);
        Assert.Equal(first.Archive, second.Archive);
    }

    private static async Task<(string Tags, byte[] Database, byte[] Archive)> FetchAsync(HttpClient client)
    {
        using var database = await client.GetAsync("/tracker.db");
        using var archive = await client.GetAsync("/dossier.zip");
        return ($"{database.Headers.ETag} {archive.Headers.ETag}", await database.Content.ReadAsByteArrayAsync(), await archive.Content.ReadAsByteArrayAsync());
    }
}
