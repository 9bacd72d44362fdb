using System.CommandLine;

namespace SoraDisputeTracker.Cli;

/// <summary>Which seeds folder a command reads.</summary>
internal static class SeedsFolder
{
    private const string Name = "seeds";

    /// <summary>The option <c>--seeds DIR</c>; without it, <c>seeds</c> in the current folder or the nearest one above that has it.</summary>
    public static Option<DirectoryInfo> CreateOption() => new("--seeds")
    {
        Description = "The seeds folder. Without it: `seeds` in this folder or the nearest one above.",
        HelpName = "DIR",
        DefaultValueFactory = _ => new DirectoryInfo(Nearest(Directory.GetCurrentDirectory())),
    };

    private static string Nearest(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, Name);
            if (Directory.Exists(candidate))
                return Path.GetRelativePath(start, candidate);
        }

        return Name;
    }
}
