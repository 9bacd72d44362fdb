using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(SoraDisputeTracker.Web.Tests.TrackerApp))]
[assembly: AssemblyFixture(typeof(SoraDisputeTracker.Web.Tests.SecondApp))]
[assembly: AssemblyFixture(typeof(SoraDisputeTracker.Web.Tests.PublishedApp))]
[assembly: AssemblyFixture(typeof(SoraDisputeTracker.Web.Tests.ListeningApp))]

namespace SoraDisputeTracker.Web.Tests;

/// <summary>The whole application on the real corpus (or another one) with a data folder of its own.</summary>
public class TrackerApp : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lock _start = new();

    public string DataDirectory => _folder["data"];

    public string SeedsDirectory { get; init; } = Repository.Seeds;

    public string Environment { get; init; } = "Development";

    public string PublicAddress { get; init; } = "";

    public Action<IServiceCollection>? Replace { get; init; }

    /// <summary>Builds its database itself, as the first start on some seeds does, and does not find it there.</summary>
    public bool BuildsItself { get; init; }

    /// <summary>Settings of its own, by their configuration keys.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Listens on a free port of this machine from now on, for what the server in memory leaves out: real lines, and programs that connect.</summary>
    public TrackerApp Listening()
    {
        UseKestrel(0);
        StartServer();
        return this;
    }

    /// <summary>Where it is reached.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    public virtual HttpClient CreateReader()
    {
        // Two classes at once would start it twice.
        lock (_start)
            return CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = Address });
    }

    /// <summary>Waits until the file of the last corpus is the only one: a request lets go of an older one only after its answer was read.</summary>
    public async Task OneDatabaseIsLeftAsync()
    {
        var deadline = DateTime.UtcNow + TimeSpan.FromMinutes(1);
        while (Directory.GetFiles(DataDirectory, "*.db").Length > 1 && DateTime.UtcNow < deadline)
            await Task.Delay(20);
        Assert.Single(Directory.GetFiles(DataDirectory, "*.db"));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        if (!BuildsItself)
            Task.Run(() => BuiltDatabases.CopyAsync(SeedsDirectory, DataDirectory)).GetAwaiter().GetResult();
        builder.UseEnvironment(Environment);
        builder.UseSetting("Tracker:SeedsDirectory", SeedsDirectory);
        builder.UseSetting("Tracker:DataDirectory", DataDirectory);
        builder.UseSetting("Tracker:LogsDirectory", "");
        builder.UseSetting("Tracker:PublicAddress", PublicAddress);

        // A line for each of ten thousand requests: whoever wants them has a sink of his own.
        builder.UseSetting("Serilog:WriteTo:0:Args:restrictedToMinimumLevel", "Error");
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);
        if (Replace is not null)
            builder.ConfigureServices(Replace);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            _folder.Dispose();
    }
}

/// <summary>Another start on the same corpus.</summary>
public sealed class SecondApp : TrackerApp;

/// <summary>One that knows the address under which it is published.</summary>
public sealed class PublishedApp : TrackerApp
{
    public PublishedApp() => PublicAddress = "https://tracker.example";
}

/// <summary>One that listens on a real port.</summary>
public sealed class ListeningApp : TrackerApp
{
    private readonly Lazy<Uri> _port;

    public ListeningApp() => _port = new Lazy<Uri>(() => Listening().Address);

    /// <summary>Where it listens, from the first question on.</summary>
    public Uri Port => _port.Value;

    public override HttpClient CreateReader()
    {
        _ = Port;
        return base.CreateReader();
    }
}
