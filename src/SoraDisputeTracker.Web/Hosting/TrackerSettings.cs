using Microsoft.Extensions.Options;

namespace SoraDisputeTracker.Web.Hosting;

/// <summary>Binds the settings and turns relative paths into full ones.</summary>
internal static class TrackerSettings
{
    public static void AddTrackerSettings(this WebApplicationBuilder builder)
    {
        var contentRoot = builder.Environment.ContentRootPath;
        builder.Services.AddSingleton<IValidateOptions<TrackerOptions>, TrackerOptionsValidator>();
        builder.Services.AddOptions<TrackerOptions>()
            .BindConfiguration(TrackerOptions.Section)
            .PostConfigure(options =>
            {
                options.SeedsDirectory = options.SeedsDirectory.Length > 0
                    ? Path.GetFullPath(options.SeedsDirectory, contentRoot)
                    : NearestSeeds(contentRoot);
                options.DataDirectory = Full(options.DataDirectory);
                options.LogsDirectory = Full(options.LogsDirectory);
                options.StylesDirectory = Full(options.StylesDirectory);
                options.PublicAddress = options.PublicAddress.TrimEnd('/');
            })
            .ValidateOnStart();

        string Full(string path) => path.Length > 0 ? Path.GetFullPath(path, contentRoot) : "";
    }

    // Published output carries seeds/ beside the program; in a working copy it lies above the project.
    private static string NearestSeeds(string contentRoot)
    {
        for (var folder = new DirectoryInfo(contentRoot); folder is not null; folder = folder.Parent)
        {
            var seeds = Path.Combine(folder.FullName, "seeds");
            if (Directory.Exists(seeds))
                return seeds;
        }

        return "";
    }
}
