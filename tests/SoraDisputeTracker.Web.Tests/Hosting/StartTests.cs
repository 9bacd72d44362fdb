namespace SoraDisputeTracker.Web.Tests.Hosting;

public sealed class StartTests(TrackerApp app) : IDisposable
{
    private const string Seeds = "Tracker__SeedsDirectory";
    private const string Data = "Tracker__DataDirectory";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Start_FaultySeedsAndNoDatabase_RefusesWithTheListOnStderr()
    {
        var seeds = Repository.CopySeedsTo(_folder["seeds"]);
        await File.AppendAllTextAsync(Path.Combine(seeds, "dossier", "events.yaml"), "- slug: half-an-event\n");
        await File.AppendAllTextAsync(Path.Combine(seeds, "dossier", "laws.yaml"), "- { slug: \"open quote\n");

        await using var tracker = TrackerProcess.Start((Seeds, seeds), (Data, _folder["data"]));

        Assert.Equal(1, await tracker.ExitCodeAsync());
        Assert.Matches(@"dossier[/\\]events\.yaml:[0-9]+:[0-9]+: ", tracker.Errors);
        Assert.Matches(@"dossier[/\\]laws\.yaml:[0-9]+:[0-9]+: ", tracker.Errors);
        Assert.DoesNotContain("   at ", tracker.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_FaultySeedsAndGoodDatabase_ServesTheDatabaseAndLogsEveryFault()
    {
        var seeds = Repository.CopySeedsTo(_folder["seeds"]);
        await BuiltDatabases.CopyAsync(seeds, _folder["data"]);
        await File.AppendAllTextAsync(Path.Combine(seeds, "dossier", "events.yaml"), "- slug: half-an-event\n");

        await using var tracker = TrackerProcess.Start((Seeds, seeds), (Data, _folder["data"]));

        Assert.Equal(await HashAsync(app), await HashAsync(tracker));
        Assert.Matches(@"ERR .*dossier[/\\]events\.yaml:[0-9]+:[0-9]+: ", tracker.Output);
    }

    [Fact]
    public async Task Start_TwoAtOnceOnOneFolder_OneBuildsAndBothServeItsDatabase()
    {
        await using var first = TrackerProcess.Start((Data, _folder["data"]));
        await using var second = TrackerProcess.Start((Data, _folder["data"]));

        Assert.Equal(await HashAsync(first), await HashAsync(second));
        Assert.Single(Directory.GetFiles(_folder["data"], "*.db"));
        Assert.Contains("Building the database", first.Output + second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_CorpusThatIsBuilt_DoesNotBuild()
    {
        await BuiltDatabases.CopyAsync(Repository.Seeds, _folder["data"]);
        var built = File.GetLastWriteTimeUtc(Assert.Single(Directory.GetFiles(_folder["data"], "*.db")));

        await using var tracker = TrackerProcess.Start((Data, _folder["data"]));

        Assert.Equal(await HashAsync(app), await HashAsync(tracker));
        Assert.Equal(built, File.GetLastWriteTimeUtc(Assert.Single(Directory.GetFiles(_folder["data"], "*.db"))));
        Assert.Contains("In service: the database of corpus", tracker.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Building", tracker.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WrongSettings_NamesAllOfThemAtOnce()
    {
        await File.WriteAllTextAsync(_folder["file"], "not a folder");

        await using var tracker = TrackerProcess.Start(
            (Seeds, _folder["missing"]),
            (Data, _folder["file"]),
            ("Tracker__LogsDirectory", _folder["file"]),
            ("Tracker__PublicAddress", "example.org/tracker"),
            ("Tracker__LogDirectory", "logs"));

        Assert.Equal(1, await tracker.ExitCodeAsync());
        Assert.Contains("Tracker:SeedsDirectory names the folder", tracker.Errors, StringComparison.Ordinal);
        Assert.Contains("Tracker:DataDirectory names the folder", tracker.Errors, StringComparison.Ordinal);
        Assert.Contains("Tracker:LogsDirectory names the folder", tracker.Errors, StringComparison.Ordinal);
        Assert.Contains("Tracker:PublicAddress is `example.org/tracker`", tracker.Errors, StringComparison.Ordinal);
        Assert.Contains("Tracker:LogDirectory is not a setting. Did you mean `LogsDirectory`?", tracker.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", tracker.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_LogsDirectory_ReceivesALineForEachRequest()
    {
        using var logging = new TrackerApp { Settings = new Dictionary<string, string> { ["Tracker:LogsDirectory"] = _folder["logs"] } }.Listening();
        using var client = logging.CreateReader();

        // The line of a request is written before the next one of the same connection is read.
        await client.GetStringAsync("/robots.txt");
        await client.GetStringAsync("/healthz");

        var file = Assert.Single(Directory.GetFiles(_folder["logs"], "tracker-*.log"));
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream);
        var log = await reader.ReadToEndAsync();
        Assert.Contains("GET /robots.txt 200 ", log, StringComparison.Ordinal);
        Assert.DoesNotContain("Request starting", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_PageAsked_KeepsItsKeysInTheDataFolder()
    {
        await app.CreateReader().GetStringAsync("/");

        Assert.NotEmpty(Directory.GetFiles(Path.Combine(app.DataDirectory, "keys"), "key-*.xml"));
    }

    private static async Task<string> HashAsync(TrackerProcess tracker)
    {
        using var client = await tracker.ConnectAsync();
        return await HashAsync(client);
    }

    private static Task<string> HashAsync(TrackerApp app) => HashAsync(app.CreateReader());

    private static async Task<string> HashAsync(HttpClient client) => (await client.JsonAsync("/healthz")).GetProperty("corpus").GetString()!;
}
