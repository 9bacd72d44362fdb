using System.CommandLine;
using System.Globalization;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Corpus;

namespace SoraDisputeTracker.Cli;

/// <summary><c>check</c>: lists every fault in seeds/ with its place, or counts what is there and warns of open disagreements.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var seeds = SeedsFolder.CreateOption();
        var texts = new Option<DirectoryInfo?>("--texts")
        {
            Description = "A folder with the sources' texts (*.txt), to compare every quote with, character by character.",
            HelpName = "DIR",
        };
        var command = new Command("check", "Lists every fault in the seeds with file, line and column; counts what is there where all is well, and warns of open disagreements.") { seeds, texts };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration;
            var directory = parsed.GetRequiredValue(seeds).ToString();
            var reading = SeedReader.Read(directory, parsed.GetValue(texts)?.ToString());
            if (reading.Dossier is { } dossier)
            {
                ProblemReport.WriteWarnings(reading.Warnings, directory, output.Error);
                foreach (var line in Counts(dossier))
                    output.Output.WriteLine(line);
                return 0;
            }

            ProblemReport.Write(reading.Problems, directory, output.Error);
            return 1;
        });
        return command;
    }

    private static IEnumerable<string> Counts(Dossier dossier)
    {
        var disagreements = DisagreementFinder.Find(dossier);
        return
        [
            Count("sources", dossier.Sources.Count),
            Count("events", dossier.Events.Count),
            Count("parties", dossier.Parties.Count),
            Count("demands", dossier.Demands.Count),
            Count("works", dossier.Works.Count),
            Count("laws", dossier.Laws.Count),
            Count("cases", dossier.Cases.Count),
            Count("assertions", dossier.Assertions.Count),
            Count("quotes", dossier.Quotes.Count),
            Count("disagreements", disagreements.Count),
            Count("resolutions", dossier.Resolutions.Count),
            Count("open", disagreements.Count(d => d.Resolution is null)),
            $"corpus        {dossier.Hash}",
        ];
    }

    private static string Count(string name, int count) => string.Create(CultureInfo.InvariantCulture, $"{name,-13} {count}");
}
