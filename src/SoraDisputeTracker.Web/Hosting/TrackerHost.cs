using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace SoraDisputeTracker.Web.Hosting;

/// <summary>Where the server listens, what it accepts, and where its files lie.</summary>
internal static class TrackerHost
{
    private const string DefaultAddress = "http://localhost:5080";

    private static readonly string[] AddressSettings = [WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey];

    /// <summary>Makes the builder. Published output is its own content root, so that it starts from any working folder.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var isPublished = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = isPublished ? AppContext.BaseDirectory : null,
        });
        if (!IsAddressConfigured(builder.Configuration))
            builder.WebHost.UseUrls(DefaultAddress);

        // Finds the assets of a build that was not published in every environment, not only in Development.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;

            // Long enough that a search of 10,000 characters in Japanese, nine bytes each in an address, is answered and not refused with a bare 414.
            kestrel.Limits.MaxRequestLineSize = 128 * 1024;
            kestrel.Limits.MaxRequestBodySize = 64 * 1024;

            // A list that is kept in the cache goes out in one piece, without waiting for the line in between.
            kestrel.Limits.MaxResponseBufferSize = 1024 * 1024;
        });
        return builder;
    }

    /// <summary>Keeps the data-protection keys in the data folder, so that a page that is open outlives a restart of the server.</summary>
    public static void AddKeptKeys(this IServiceCollection services)
    {
        services.AddDataProtection(options => options.ApplicationDiscriminator = "SoraDisputeTracker.Web");
        services.AddOptions<KeyManagementOptions>().Configure<IOptions<TrackerOptions>, ILoggerFactory>((keys, tracker, logs) =>
            keys.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(tracker.Value.KeysDirectory), logs));
    }

    private static bool IsAddressConfigured(ConfigurationManager configuration) =>
        AddressSettings.Any(key => !string.IsNullOrEmpty(configuration[key]))
        || configuration.GetSection("Kestrel:Endpoints").Exists();
}
