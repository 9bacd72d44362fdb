using System.Reflection;

namespace SoraDisputeTracker.EndToEnd.Tests.Site;

/// <summary>Where the repository lies, and where the build put the server; written into this assembly by its project file.</summary>
internal static class BuildPaths
{
    public static string ServerAssembly { get; } = Read(nameof(ServerAssembly));

    public static string RepositoryDirectory { get; } = Read(nameof(RepositoryDirectory));

    public static string SeedsDirectory { get; } = Path.Combine(RepositoryDirectory, "seeds");

    private static string Read(string key) =>
        typeof(BuildPaths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
