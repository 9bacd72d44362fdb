using System.CommandLine;
using System.Text;
using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Corpus;
using SoraDisputeTracker.Storage;

namespace SoraDisputeTracker.Cli;

/// <summary>
/// <c>cite</c>: writes the citation list of a filtered view, byte for byte what the web address <c>/citations.FORMAT?FILTER</c> gives.
/// </summary>
internal static class CiteCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var seeds = SeedsFolder.CreateOption();
        var format = new Option<string>("--format")
        {
            Description = string.Join(", ", CitationFormats.All.Select(f => $"{f.Extension} ({f.Name})")),
            HelpName = "FORMAT",
            Required = true,
        };
        format.AcceptOnlyFromAmong([.. CitationFormats.All.Select(f => f.Extension)]);
        var filter = new Option<string>("--filter")
        {
            Description = "Which events the sources attest, as behind the question mark of the timeline's address: \"party=a&kind=request\". Without it: all of the dispute.",
            HelpName = "FILTER",
            DefaultValueFactory = _ => "",
        };
        var data = new Option<DirectoryInfo?>("--data")
        {
            Description = "The folder of the database. Without it: a temporary one.",
            HelpName = "DIR",
        };
        var command = new Command("cite", "Writes the citation list of a filtered view to standard output, in UTF-8.") { format, filter, seeds, data };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var error = parsed.InvocationConfiguration.Error;
            var directory = parsed.GetRequiredValue(seeds).ToString();
            var reading = SeedReader.Read(directory);
            if (reading.Dossier is not { } dossier)
            {
                ProblemReport.Write(reading.Problems, directory, error);
                return 1;
            }

            try
            {
                await using var database = await CorpusDatabase.OpenAsync(dossier, parsed.GetValue(data)?.FullName, cancellationToken);
                return await WriteAsync(database, CitationFormats.Find(parsed.GetRequiredValue(format))!, parsed.GetRequiredValue(filter), error, cancellationToken);
            }
            catch (DatabaseBuildException fault)
            {
                await error.WriteLineAsync(fault.Message);
                return 1;
            }
        });
        return command;
    }

    private static async Task<int> WriteAsync(CorpusDatabase database, ICitationFormat format, string filterText, TextWriter error, CancellationToken cancellationToken)
    {
        var overview = await database.Corpus.GetOverviewAsync(cancellationToken);
        var filter = FilterArgument.Read(filterText, overview.KnownSlugs, out var problems);
        foreach (var problem in problems)
            await error.WriteLineAsync($"--filter: {problem.Message}");
        if (problems.Count > 0)
            return 1;
        var sources = await database.Sources.AttestingAsync(filter, cancellationToken);
        // Bytes, not text: a console's writer might add a byte-order mark or another encoding.
        await using var output = Console.OpenStandardOutput();
        await output.WriteAsync(Encoding.UTF8.GetBytes(format.Write(sources)), cancellationToken);
        return 0;
    }
}
