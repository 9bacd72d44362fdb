using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SoraDisputeTracker.Corpus;
using SoraDisputeTracker.Storage;
using SoraDisputeTracker.Web.Tests.Live;

namespace SoraDisputeTracker.Web.Tests.Snapshots;

/// <summary>The database is sent while another one is put in service.</summary>
public sealed class ReplacedDatabaseTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly TemporaryFolder _folder = new();
    private readonly EditedSeeds _seeds;
    private readonly TrackerApp _app;

    public ReplacedDatabaseTests()
    {
        _seeds = new EditedSeeds(_folder["seeds"]);
        _app = new TrackerApp { SeedsDirectory = _folder["seeds"] };
    }

    private IEnumerable<string> Databases => Directory.EnumerateFiles(_app.DataDirectory, "tracker-*.db").Select(f => Path.GetFileName(f)!);

    public void Dispose()
    {
        _app.Dispose();
        _folder.Dispose();
    }

    [RequiresToolFact("sqlite3")]
    public async Task Get_TwentyTimesOverFiveRebuilds_EveryCopyIsWholeAndNoFileIsLeftBehind()
    {
        const int Rebuilds = 5;
        const int ReadersOfEach = 4;
        using var client = _app.CreateReader();
        var copies = 0;
        for (var rebuild = 0; rebuild < Rebuilds; rebuild++)
        {
            var begun = await Task.WhenAll(Enumerable.Range(0, ReadersOfEach).Select(_ => Download.BeginAsync(client)));
            await _seeds.AddRemarkAsync();
            await RebuildAsync();
            foreach (var download in begun)
            {
                var (tag, copy) = await download.EndAsync(_folder[$"copy-{copies++}.db"]);
                var answer = Tool.Run("sqlite3", "PRAGMA integrity_check; SELECT hash FROM corpus;", "-readonly", copy).Split('\n');
                Assert.Equal("ok", answer[0]);
                Assert.StartsWith($"\"{answer[1][..16]}-", tag, StringComparison.Ordinal);
                Assert.Equal("", answer[2]);
            }
        }

        Assert.Equal(Rebuilds * ReadersOfEach, copies);
        await _app.OneDatabaseIsLeftAsync();
        Assert.Equal([$"tracker-{_app.Services.GetRequiredService<TrackerDatabase>().Hash}.db"], Databases);
    }

    [Fact]
    public async Task Get_ReaderHangsUpInTheMiddle_TheOldFileGoes()
    {
        // More than the buffers of both ends of a connection hold.
        await _seeds.AddRemarkAsync(new string('x', 16 * 1024 * 1024));
        _app.UseKestrel(0);
        _app.StartServer();
        var old = Databases.Single();
        using var watcher = new FileSystemWatcher(_app.DataDirectory, old);
        var deleted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        watcher.Deleted += (_, _) => deleted.TrySetResult();
        watcher.EnableRaisingEvents = true;

        using (var reader = new TcpClient { ReceiveBufferSize = 4096 })
        {
            await reader.ConnectAsync("127.0.0.1", _app.ClientOptions.BaseAddress.Port);
            var stream = reader.GetStream();
            await stream.WriteAsync("GET /tracker.db HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray());
            var beginning = new byte[15];
            await stream.ReadExactlyAsync(beginning);
            Assert.Equal("HTTP/1.1 200 OK", Encoding.ASCII.GetString(beginning));
            await _seeds.AddRemarkAsync();
            await RebuildAsync();
            Assert.Contains(old, Databases);
        }

        await deleted.Task.WaitAsync(Patience);
        Assert.Single(Databases);
    }

    [Fact]
    public async Task GetArchive_AnotherCorpusInService_IsOfThatCorpus()
    {
        using var client = _app.CreateReader();
        using var before = await client.GetAsync("/dossier.zip");
        await _seeds.AddRemarkAsync();
        var hash = await RebuildAsync();

        using var after = await client.GetAsync("/dossier.zip");

        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        Assert.EndsWith($"-{hash[..8]}.zip", after.Content.Headers.ContentDisposition?.FileName, StringComparison.Ordinal);
        Assert.NotEqual(await before.Content.ReadAsByteArrayAsync(), await after.Content.ReadAsByteArrayAsync());
    }

    private async Task<string> RebuildAsync()
    {
        var reading = SeedReader.Read(_folder["seeds"]);
        await _app.Services.GetRequiredService<TrackerDatabase>().BuildAsync(reading.Dossier!, CancellationToken.None);
        return reading.Dossier!.Hash;
    }

    /// <summary>A copy of which the beginning was read.</summary>
    private sealed class Download(HttpResponseMessage response, Stream content, byte[] beginning)
    {
        public static async Task<Download> BeginAsync(HttpClient client)
        {
            var response = await client.GetAsync("/tracker.db", HttpCompletionOption.ResponseHeadersRead);
            var content = await response.Content.ReadAsStreamAsync();
            var beginning = new byte[1000];
            await content.ReadExactlyAsync(beginning);
            return new Download(response, content, beginning);
        }

        public async Task<(string Tag, string Path)> EndAsync(string path)
        {
            using (response)
            {
                await using var file = File.Create(path);
                await file.WriteAsync(beginning);
                await content.CopyToAsync(file);
                return (response.Headers.ETag!.Tag, path);
            }
        }
    }
}
