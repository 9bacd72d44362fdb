using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace SoraDisputeTracker.Web.Tests;

/// <summary>The whole application on the real corpus (or another one) with a data folder of its own.</summary>
public class TrackerApp : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder _folder = new();

    public string DataDirectory => _folder["data"];

    public string SeedsDirectory { get; init; } = Repository.Seeds;

    public string Environment { get; init; } = "Development";

    public string PublicAddress { get; init; } = "";

    public Action<IServiceCollection>? Replace { get; init; }

    public HttpClient CreateReader() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        builder.UseSetting("Tracker:SeedsDirectory", SeedsDirectory);
        builder.UseSetting("Tracker:DataDirectory", DataDirectory);
        builder.UseSetting("Tracker:LogsDirectory", "");
        builder.UseSetting("Tracker:PublicAddress", PublicAddress);
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

[CollectionDefinition(Name)]
public sealed class SharedApp : ICollectionFixture<TrackerApp>
{
    public const string Name = "The application on the real corpus";
}
