using System.Diagnostics;

namespace SoraDisputeTracker.Cli.Tests;

/// <summary>One run of the program as a user starts it: only so are the bytes of standard output seen.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">The bytes that it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
internal sealed record ProcessRun(int ExitCode, byte[] Output, string Error)
{
    /// <summary>Runs the program.</summary>
    public static Task<ProcessRun> OfAsync(params string[] arguments) => InAsync([], arguments);

    /// <summary>Runs the program with variables of the environment.</summary>
    public static async Task<ProcessRun> InAsync(Dictionary<string, string> environment, params string[] arguments)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SoraDisputeTracker.Cli.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync(timeout.Token);
        await process.StandardOutput.BaseStream.CopyToAsync(output, timeout.Token);
        await process.WaitForExitAsync(timeout.Token);
        return new ProcessRun(process.ExitCode, output.ToArray(), await error);
    }
}
