using System.Diagnostics;
using System.Globalization;
using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Citations.Styles;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Benchmarks;

/// <summary>
/// How many references a second each style and each format writes, beside pandoc on the same items in the same run: the sources of the corpus,
/// repeated under numbered titles and years until there are enough.
/// </summary>
internal static class CitationThroughput
{
    private const string StyleFolder = "/usr/share/citation-style-language/styles";

    // The names under which the same styles are installed beside pandoc.
    private static readonly Dictionary<string, string> Installed = new(StringComparer.Ordinal)
    {
        ["apa"] = "apa",
        ["mla"] = "modern-language-association",
        ["chicago-author-date"] = "chicago-author-date",
        ["chicago-notes"] = "chicago-note-bibliography",
        ["oscola"] = "oscola",
        ["ieee"] = "ieee",
        ["harvard"] = "harvard-cite-them-right",
        ["vancouver"] = "vancouver",
        ["sist02"] = "sist02",
    };

    /// <summary>Runs the comparison and prints one line for each style and format.</summary>
    /// <param name="count">How many items.</param>
    public static async Task RunAsync(int count)
    {
        await using var corpus = await ServedCorpus.OpenAsync();
        var sources = await corpus.Queries<ISourceQueries>().AttestingAsync(EventFilter.Default with { Scope = TimelineScope.All }, CancellationToken.None);
        var items = Enumerable.Range(0, count).Select(n => Numbered(CslItem.Of(sources[n % sources.Count]), n)).ToList();
        var list = CitationList.Of(items);
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        try
        {
            await File.WriteAllTextAsync(file, CitationFormats.Find("csl-json")!.Write(list, Options(CitationStyles.BuiltIn[0])));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} items, references per second"));
            foreach (var style in CitationStyles.BuiltIn)
            {
                var ours = Measure(() => new CslProcessor(style.Csl, CslLocale.For(style.Csl.DefaultLocale)).Bibliography(items));
                var theirs = Installed.TryGetValue(style.Id, out var installed) ? (TimeSpan?)Measure(() => Format(file, installed)) : null;
                Print($"style {style.Id}", count, ours, theirs);
            }

            foreach (var format in CitationFormats.All)
                Print($"format {format.Id}", count, Measure(() => format.Write(list, Options(CitationStyles.BuiltIn[0]))), format.Id == "bibtex" ? Measure(() => Convert(file, "bibtex")) : null);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static CslItem Numbered(CslItem item, int n) => item with
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{item.Id}-{n}"),
        CitationKey = string.Create(CultureInfo.InvariantCulture, $"{item.CitationKey}{n}"),
        Title = string.Create(CultureInfo.InvariantCulture, $"{item.Title} {n}"),
    };

    private static CitationOptions Options(CitationStyle style) => new(style.Csl, CslLocale.For(style.Csl.DefaultLocale));

    // The first run compiles; the second is measured.
    private static TimeSpan Measure<T>(Func<T> work)
    {
        work();
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed;
    }

    private static TimeSpan Measure(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed;
    }

    private static void Format(string bibliography, string style) => Pandoc(
        "---\nnocite: \"@*\"\n---\n", "--citeproc", $"--bibliography={bibliography}", $"--csl={StyleFolder}/{style}.csl", "-t", "plain", "--wrap=none");

    private static void Convert(string bibliography, string format) => Pandoc("", bibliography, "-f", "csljson", "-t", format);

    private static void Pandoc(string input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("pandoc", arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("pandoc did not start: `bash tests/run.sh` installs it.");
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"pandoc {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static void Print(string name, int count, TimeSpan ours, TimeSpan? pandoc) => Console.WriteLine(pandoc is { } theirs
        ? string.Create(CultureInfo.InvariantCulture, $"{name,-28}{count / ours.TotalSeconds,12:N0}   pandoc {count / theirs.TotalSeconds,8:N0}   ratio {theirs / ours:N1}")
        : string.Create(CultureInfo.InvariantCulture, $"{name,-28}{count / ours.TotalSeconds,12:N0}"));
}
