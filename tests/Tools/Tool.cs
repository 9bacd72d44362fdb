using System.Diagnostics;
using System.Text;

namespace SoraDisputeTracker.Testing;

/// <summary>A program or file outside this project that a test needs: a browser, a reader of citations, a citation style.</summary>
internal static class Tool
{
    /// <summary>The browser: best without a user interface, whose windows cost more than the pages in them, or else under any name that it has.</summary>
    public const string Chromium = "chromium-headless-shell";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private static readonly Dictionary<string, string[]> OtherNames = new(StringComparer.Ordinal)
    {
        [Chromium] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    };

    /// <summary>The folder of the repository in which the tests run.</summary>
    public static string RepositoryFolder { get; } = FindRepositoryFolder();

    /// <summary>Looks for a program: first in the environment (<c>CHROMIUM_PATH</c> for the browser), then on the PATH.</summary>
    /// <param name="name">The command's name, or the path of a file: absolute, or from the repository's folder.</param>
    /// <returns>Its path, or null where it is not there.</returns>
    public static string? Find(string name)
    {
        if (name.Contains('/', StringComparison.Ordinal))
            return Path.Combine(RepositoryFolder, name) is var file && File.Exists(file) ? file : null;
        if (Environment.GetEnvironmentVariable((name == Chromium ? "CHROMIUM" : name.ToUpperInvariant()) + "_PATH") is { Length: > 0 } configured)
            return File.Exists(configured) ? configured : null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string[] names = [name, .. OtherNames.GetValueOrDefault(name) ?? []];
        return names.SelectMany(_ => folders, (candidate, folder) => Path.Combine(folder, candidate)).FirstOrDefault(File.Exists);
    }

    /// <summary>Where a program is that the test cannot do without.</summary>
    /// <param name="name">The command's name, or the path of a file.</param>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    public static string Require(string name) =>
        Find(name) ?? throw new FileNotFoundException($"This test needs {name}, which is not there: `bash tests/run.sh` installs it.");

    /// <summary>Why a test is skipped, or null where it can run, or where CI=true says that nothing may be skipped.</summary>
    /// <param name="names">Names of commands, or paths of files.</param>
    public static string? ReasonToSkip(params string[] names)
    {
        var missing = names.Where(name => Find(name) is null).ToList();
        return missing.Count == 0 || Environment.GetEnvironmentVariable("CI") == "true"
            ? null
            : $"Needs {string.Join(", ", missing)}, not there: `bash tests/run.sh` installs it.";
    }

    /// <summary>The traits of a test that needs tools.</summary>
    /// <param name="names">Names of commands, or paths of files.</param>
    public static IReadOnlyCollection<KeyValuePair<string, string>> Traits(IEnumerable<string> names) => [.. names.Select(name => new KeyValuePair<string, string>(Tier.Needs, name))];

    /// <summary>Runs a program; fails the test where it complains.</summary>
    /// <param name="name">The command's name.</param>
    /// <param name="input">What it reads on its standard input, in UTF-8.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>What it writes to its standard output.</returns>
    public static string Run(string name, string input, params string[] arguments)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(Require(name), arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var complaint = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{name} did not end within {Patience}.");
        }

        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{name} ended with {process.ExitCode}: {complaint.Result}");
        return output.Result;
    }
    private static string FindRepositoryFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "global.json")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
