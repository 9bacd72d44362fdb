using System.Reflection;

namespace SoraDisputeTracker.Cli.Tests;

/// <summary>One run of the command line.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
public sealed record CommandLineRun(int ExitCode, string Output, string Error)
{
    private static readonly MethodInfo Main = Assembly.Load("SoraDisputeTracker.Cli").EntryPoint!;

    /// <summary>Runs the program in this process. The console belongs to the whole process, so the tests that do this do not run side by side: see <see cref="ConsoleTests"/>.</summary>
    public static CommandLineRun Of(params string[] arguments)
    {
        var (output, error) = (Console.Out, Console.Error);
        using var writtenOutput = new StringWriter();
        using var writtenError = new StringWriter();
        Console.SetOut(writtenOutput);
        Console.SetError(writtenError);
        try
        {
            var exitCode = (int)Main.Invoke(null, [arguments])!;
            return new CommandLineRun(exitCode, writtenOutput.ToString(), writtenError.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }
}
