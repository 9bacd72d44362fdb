using System.Globalization;
using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Cli;

/// <summary>Writes what is wrong in seeds/, one problem on a line, in the form that editors and terminals turn into links.</summary>
internal static class ProblemReport
{
    private const string TheFolderItself = ".";

    /// <summary>Writes the problems, each file as seen from where the command was typed, and how many there are.</summary>
    /// <param name="problems">The problems, in order.</param>
    /// <param name="seedsDirectory">The seeds folder as the user named it.</param>
    /// <param name="error">Where to write.</param>
    public static void Write(IReadOnlyList<SeedProblem> problems, string seedsDirectory, TextWriter error)
    {
        foreach (var problem in problems)
            error.WriteLine(AsSeenFromHere(problem, seedsDirectory));
        error.WriteLine(problems.Count == 1 ? "1 problem." : string.Create(CultureInfo.InvariantCulture, $"{problems.Count} problems."));
    }

    /// <summary>Writes the warnings in the same form, with <c>warning:</c> before each message, as compilers do.</summary>
    /// <param name="warnings">The warnings, in order.</param>
    /// <param name="seedsDirectory">The seeds folder as the user named it.</param>
    /// <param name="error">Where to write.</param>
    public static void WriteWarnings(IReadOnlyList<SeedProblem> warnings, string seedsDirectory, TextWriter error)
    {
        foreach (var warning in warnings)
            error.WriteLine(AsSeenFromHere(warning, seedsDirectory) with { Message = $"warning: {warning.Message}" });
    }

    private static SeedProblem AsSeenFromHere(SeedProblem problem, string seedsDirectory) =>
        problem with { File = problem.File == TheFolderItself ? seedsDirectory : Path.Join(seedsDirectory, problem.File).Replace('\\', '/') };
}
