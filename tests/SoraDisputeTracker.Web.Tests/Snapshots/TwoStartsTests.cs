using SoraDisputeTracker.Web.Tests.Hosting;

namespace SoraDisputeTracker.Web.Tests.Snapshots;

public sealed class TwoStartsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Get_TwoStartsOnOneCorpus_GiveTheSameBytesAndTags()
    {
        var (first, second) = (await FetchAsync("first"), await FetchAsync("second"));

        Assert.Equal(first.Tags, second.Tags);
        Assert.Equal(first.Database, second.Database);
        Assert.Equal(first.Archive, second.Archive);
    }

    // Each start builds its own database.
    private async Task<(string Tags, byte[] Database, byte[] Archive)> FetchAsync(string name)
    {
        await using var tracker = TrackerProcess.Start(
            ("Tracker__SeedsDirectory", Repository.Seeds),
            ("Tracker__DataDirectory", _folder[name]),
            ("Tracker__PublicAddress", "https://tracker.example"));
        using var client = await tracker.ConnectAsync();
        using var database = await client.GetAsync("/tracker.db");
        using var archive = await client.GetAsync("/dossier.zip");
        return ($"{database.Headers.ETag} {archive.Headers.ETag}", await database.Content.ReadAsByteArrayAsync(), await archive.Content.ReadAsByteArrayAsync());
    }
}
