using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace SoraDisputeTracker.Web.Tests.Hosting;

/// <summary>The built program in a process of its own, on a free port, as an operator starts it.</summary>
internal sealed partial class TrackerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly string Configuration = typeof(Program).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly TaskCompletionSource<Uri?> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private TrackerProcess(Process process)
    {
        _process = process;
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => _errors.Enqueue(line.Data ?? "");
    }

    public string Output => string.Join('\n', _output);

    public string Errors => string.Join('\n', _errors);

    /// <summary>Starts the program on a free port.</summary>
    public static TrackerProcess Start(params (string Name, string Value)[] settings) =>
        StartProgram(["--urls=http://127.0.0.1:0"], settings);

    /// <summary>Starts the program as published output is started.</summary>
    public static TrackerProcess StartProgram(IReadOnlyList<string> arguments, params (string Name, string Value)[] settings) =>
        Start(Repository.WebProject, [typeof(Program).Assembly.Location, .. arguments], settings);

    /// <summary>Starts it by the command that README names, on what the tests were built with.</summary>
    public static TrackerProcess StartByRun(IReadOnlyList<string> arguments, params (string Name, string Value)[] settings) =>
        Start(Repository.Root, ["run", "--project", "src/SoraDisputeTracker.Web", "--no-build", "--configuration", Configuration, "--", .. arguments], settings);

    private static TrackerProcess Start(string folder, IEnumerable<string> command, (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", command)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["Tracker__LogsDirectory"] = "";
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        var tracker = new TrackerProcess(new Process { StartInfo = start });
        tracker._process.Start();
        tracker._process.BeginOutputReadLine();
        tracker._process.BeginErrorReadLine();
        return tracker;
    }

    /// <summary>The address it says that it listens on, or null where it ends before.</summary>
    public Task<Uri?> ListensAsync() => _listening.Task.WaitAsync(Patience);

    /// <summary>A client of the address it listens on; fails the test where it does not start.</summary>
    public async Task<HttpClient> ConnectAsync()
    {
        var address = await ListensAsync();
        Assert.True(address is not null, $"The program ended before it listened.\n{Output}\n{Errors}");
        return new HttpClient { BaseAddress = address };
    }

    /// <summary>The line of its output that holds some words; fails the test where there is none in time.</summary>
    public async Task<string> LineAsync(string words)
    {
        using var deadline = new CancellationTokenSource(Patience);
        while (true)
        {
            if (_output.FirstOrDefault(l => l.Contains(words, StringComparison.Ordinal)) is { } line)
                return line;
            await Task.Delay(50, deadline.Token);
        }
    }

    /// <summary>What it says of why it did not start.</summary>
    public async Task<string> RefusalAsync()
    {
        Assert.Equal(1, await ExitCodeAsync());
        return Errors;
    }

    public async Task<int> ExitCodeAsync()
    {
        using var deadline = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(deadline.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is null)
        {
            _listening.TrySetResult(null);
            return;
        }

        _output.Enqueue(line);
        if (ListeningLine().Match(line) is { Success: true } match)
            _listening.TrySetResult(new Uri(match.Groups["address"].Value));
    }

    [GeneratedRegex("Now listening on: (?<address>http://[^ ]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ListeningLine();
}
