using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Core;

namespace SoraDisputeTracker.EndToEnd.Tests.Site;

/// <summary>The whole application on a real port, with the real corpus and a data folder of its own.</summary>
internal sealed class InProcessServer : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder _data = new();

    public InProcessServer()
    {
        UseKestrel(0);
        StartServer();
    }

    /// <summary>What it has warned of.</summary>
    public ServerWarnings Warnings { get; } = new();

    /// <summary>Where it listens: scheme, host and port.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // As in service, and not with the pages that only developers see; the assets lie where the build left them.
        builder.UseEnvironment("Production").UseStaticWebAssets();
        builder.UseSetting("Tracker:SeedsDirectory", BuildPaths.SeedsDirectory);
        builder.UseSetting("Tracker:DataDirectory", _data.Path);
        builder.UseSetting("Tracker:LogsDirectory", Path.Combine(_data.Path, "logs"));

        // The console is for the tests' own results.
        builder.UseSetting("Serilog:WriteTo:0:Args:restrictedToMinimumLevel", "Error");
        builder.ConfigureServices(services => services.AddSingleton<ILogEventSink>(Warnings));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _data.Dispose();
    }
}
