using System.CommandLine;
using System.Text;
using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Citations.Selection;
using SoraDisputeTracker.Core.Citations.Styles;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Corpus;
using SoraDisputeTracker.Storage;

namespace SoraDisputeTracker.Cli;

/// <summary><c>cite</c>: writes a citation list, byte for byte what the web address <c>/citations.FORMAT?FILTER</c> gives.</summary>
internal sealed class CiteCommand
{
    private readonly Option<DirectoryInfo> _seeds = SeedsFolder.CreateOption();

    private readonly Option<string> _format = new("--format")
    {
        Description = string.Join(", ", CitationFormats.All.Select(f => $"{f.Id} (.{f.Extension}, {f.Name})")),
        HelpName = "FORMAT",
        Required = true,
    };

    private readonly Option<string> _filter = new("--filter")
    {
        Description = "What to cite, as behind the question mark of the address: \"party=a&kind=request\", \"pick=events/b&group=event&annotated=quotes\". Without it: all of the dispute.",
        HelpName = "FILTER",
        DefaultValueFactory = _ => "",
    };

    private readonly Option<string> _style = new("--style")
    {
        Description = $"The style of formatted references: {string.Join(", ", CitationStyles.BuiltIn.Select(s => s.Id))}.",
        HelpName = "STYLE",
        DefaultValueFactory = _ => StyleCatalog.DefaultStyle,
    };

    private readonly Option<FileInfo?> _csl = new("--csl")
    {
        Description = "A style file of CSL 1.0 to format references with, in place of --style.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _locale = new("--locale") { Description = "en or ja. Without it: the style's own language.", HelpName = "LOCALE" };

    private readonly Option<DirectoryInfo?> _data = new("--data") { Description = "The folder of the database. Without it: a temporary one.", HelpName = "DIR" };

    private CiteCommand()
    {
        _format.AcceptOnlyFromAmong([.. CitationFormats.All.Select(f => f.Id).Concat(CitationFormats.All.Select(f => f.Extension)).Distinct()]);
        _style.AcceptOnlyFromAmong([.. CitationStyles.BuiltIn.Select(s => s.Id)]);
        _locale.AcceptOnlyFromAmong("en", "ja");
    }

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var cite = new CiteCommand();
        var command = new Command("cite", "Writes a citation list to standard output, in UTF-8.") { cite._format, cite._filter, cite._style, cite._csl, cite._locale, cite._seeds, cite._data };
        command.SetAction(cite.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var error = parsed.InvocationConfiguration.Error;
        var directory = parsed.GetRequiredValue(_seeds).ToString();
        try
        {
            var style = parsed.GetValue(_csl) is { } file ? StyleCatalog.Read(file.FullName).Csl : CitationStyles.Find(parsed.GetRequiredValue(_style))!.Csl;
            var reading = SeedReader.Read(directory);
            if (reading.Dossier is not { } dossier)
            {
                ProblemReport.Write(reading.Problems, directory, error);
                return 1;
            }

            await using var database = await CorpusDatabase.OpenAsync(dossier, parsed.GetValue(_data)?.FullName, cancellationToken);
            return await WriteAsync(database, parsed, style, error, cancellationToken);
        }
        catch (Exception fault) when (fault is DatabaseBuildException or CslStyleException or IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    private async Task<int> WriteAsync(CorpusDatabase database, ParseResult parsed, CslStyle style, TextWriter error, CancellationToken cancellationToken)
    {
        var overview = await database.Corpus.GetOverviewAsync(cancellationToken);
        var request = FilterArgument.Read(parsed.GetRequiredValue(_filter), overview.KnownSlugs, out var problems);
        var selection = problems.Count > 0 ? null : await database.Citations.SelectAsync(request, cancellationToken);
        foreach (var problem in problems.Concat(selection?.Unknown.Select(p => new ParameterProblem("pick", $"`pick={p}` is not known.")) ?? []))
            await error.WriteLineAsync($"--filter: {problem.Message}");
        if (selection is null || selection.Unknown.Count > 0)
            return 1;
        var format = CitationFormats.Find(parsed.GetRequiredValue(_format))!;
        // Bytes, not text: a console's writer might add a byte-order mark or another encoding.
        await using var output = Console.OpenStandardOutput();
        await output.WriteAsync(Encoding.UTF8.GetBytes(format.Write(selection.List, StyleCatalog.OptionsFor(style, parsed.GetValue(_locale)))), cancellationToken);
        return 0;
    }
}
