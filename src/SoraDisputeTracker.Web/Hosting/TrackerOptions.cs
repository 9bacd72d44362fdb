namespace SoraDisputeTracker.Web.Hosting;

/// <summary>
/// The tracker's settings: section <c>Tracker</c> of appsettings.json, or <c>Tracker__NAME</c> in the environment.
/// Relative paths count from the content root: the project's folder under <c>dotnet run</c>, else the program's own.
/// </summary>
public sealed class TrackerOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Tracker";

    /// <summary>The names of the settings.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [nameof(SeedsDirectory), nameof(DataDirectory), nameof(LogsDirectory), nameof(PublicAddress), nameof(StylesDirectory)];

    /// <summary>The folder of the corpus. Not set: the first folder named <c>seeds</c> in the content root or above it.</summary>
    public string SeedsDirectory { get; set; } = "";

    /// <summary>The folder that the database and the data-protection keys are written to.</summary>
    public string DataDirectory { get; set; } = "data";

    /// <summary>The folder of the log files, one for each day; empty: no log files, only the console.</summary>
    public string LogsDirectory { get; set; } = "logs";

    /// <summary>
    /// The address under which readers reach the tracker, for links in exports: <c>https://example.org</c>, without a path.
    /// Empty: the address of each request.
    /// </summary>
    public string PublicAddress { get; set; } = "";

    /// <summary>A folder of citation styles (CSL 1.0.2) that readers may choose beside the built-in ones; empty: none.</summary>
    public string StylesDirectory { get; set; } = "";

    /// <summary>The folder of the data-protection keys; kept, so that open pages outlive a restart.</summary>
    public string KeysDirectory => Path.Combine(DataDirectory, "keys");
}
