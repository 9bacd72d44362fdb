using System.CommandLine;
using SoraDisputeTracker.Corpus;
using SoraDisputeTracker.Storage;

namespace SoraDisputeTracker.Cli;

/// <summary><c>build</c>: makes the database of the seeds, as the web application does at its start.</summary>
internal static class BuildCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var seeds = SeedsFolder.CreateOption();
        var data = new Option<DirectoryInfo>("--data")
        {
            Description = "The folder of the database. Without it: `data` in this folder.",
            HelpName = "DIR",
            DefaultValueFactory = _ => new DirectoryInfo("data"),
        };
        var command = new Command("build", "Builds the database of the seeds beside the old one, checks it, and puts it in its place.") { seeds, data };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var output = parsed.InvocationConfiguration;
            var directory = parsed.GetRequiredValue(seeds).ToString();
            var reading = SeedReader.Read(directory);
            if (reading.Dossier is not { } dossier)
            {
                ProblemReport.Write(reading.Problems, directory, output.Error);
                return 1;
            }

            try
            {
                using var database = new TrackerDatabase(parsed.GetRequiredValue(data).FullName);
                await database.BuildAsync(dossier, cancellationToken);
                await output.Output.WriteLineAsync(database.FilePath);
                return 0;
            }
            catch (DatabaseBuildException fault)
            {
                await output.Error.WriteLineAsync(fault.Message);
                return 1;
            }
        });
        return command;
    }
}
