namespace SoraDisputeTracker.Web.Tests;

/// <summary>Where the real parts lie.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Seeds => Path.Combine(Root, "seeds");

    public static string WebProject => Path.Combine(Root, "src", "SoraDisputeTracker.Web");

    /// <summary>Copies the real corpus, for tests that change it.</summary>
    public static string CopySeedsTo(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Seeds, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(Seeds, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return folder;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SoraDisputeTracker.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside a working copy; no SoraDisputeTracker.sln lies above " + AppContext.BaseDirectory);
    }
}
