using System.Diagnostics;

namespace SoraDisputeTracker.EndToEnd.Tests.Site;

/// <summary>The server as a process of its own, so that it can die.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private const string Announcement = "Now listening on: ";

    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(4);

    private readonly Process _process;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Starts the server and waits until it says where it listens.</summary>
    /// <param name="dataDirectory">The data folder.</param>
    /// <param name="address">Where to listen; on a free port by default.</param>
    /// <param name="settings">Settings of the section Tracker in place of the usual ones.</param>
    public static async Task<ServerProcess> StartAsync(string dataDirectory, Uri? address = null, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [BuildPaths.ServerAssembly, "--urls", address?.ToString() ?? "http://127.0.0.1:0"])
        {
            // The settings file lies beside the program.
            WorkingDirectory = Path.GetDirectoryName(BuildPaths.ServerAssembly),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Tracker__SeedsDirectory"] = BuildPaths.SeedsDirectory;
        start.Environment["Tracker__DataDirectory"] = dataDirectory;
        start.Environment["Tracker__LogsDirectory"] = "";
        foreach (var (name, value) in settings)
            start.Environment["Tracker__" + name] = value;

        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = new List<string>();
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("The server ended:\n" + Said()));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            return new ServerProcess(process, await listening.Task.WaitAsync(LongestStart));
        }
        catch (TimeoutException e)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("The server did not say where it listens:\n" + Said(), e);
        }

        void Read(string? line)
        {
            if (line is null)
                return;
            lock (output)
                output.Add(line);
            if (line.IndexOf(Announcement, StringComparison.Ordinal) is >= 0 and var at)
                listening.TrySetResult(new Uri(line[(at + Announcement.Length)..].Trim(' ', '"')));
        }

        string Said()
        {
            lock (output)
                return string.Join('\n', output);
        }
    }

    /// <summary>Ends the server at once, without a word to its readers, as a crash would.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }
}
