using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.JSInterop;
using Serilog.Core;

namespace SoraDisputeTracker.Web.Tests.Hosting;

/// <summary>What Blazor logs of circuits: faults are told, readers who leave are none.</summary>
public sealed class CircuitLogTests : IDisposable
{
    private const string Circuits = "Microsoft.AspNetCore.Components.Server.Circuits.";

    private readonly LogLines _lines = new();
    private readonly TrackerApp _app;

    public CircuitLogTests() => _app = new TrackerApp { Replace = services => services.AddSingleton<ILogEventSink>(_lines) };

    public static TheoryData<string, Exception> Leavings { get; } = new()
    {
        { Circuits + "RemoteNavigationManager", new JSDisconnectedException("The circuit has disconnected.") },
        { Circuits + "CircuitHost", new JSDisconnectedException("The circuit has disconnected.") },
        { Circuits + "RemoteNavigationManager", new TaskCanceledException() },
        { Circuits + "CircuitHost", new TaskCanceledException() },
    };

    public static TheoryData<string, Exception> Faults { get; } = new()
    {
        { Circuits + "RemoteNavigationManager", new InvalidOperationException("No such page.") },
        { Circuits + "CircuitHost", new KeyNotFoundException() },
        { "SoraDisputeTracker.Web.Hosting.CorpusStart", new TaskCanceledException() },
    };

    public void Dispose() => _app.Dispose();

    [Theory]
    [MemberData(nameof(Leavings), DisableDiscoveryEnumeration = true)]
    public void Circuit_ReaderHasLeft_IsNotLogged(string category, Exception exception)
    {
        Log(category, exception);

        Assert.Empty(_lines.Errors);
    }

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void Circuit_SomethingGoesWrong_IsLogged(string category, Exception exception)
    {
        Log(category, exception);

        Assert.Single(_lines.Errors);
    }

    private void Log(string category, Exception exception)
    {
#pragma warning disable CA1848
        _app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(category).LogError(exception, "Unhandled exception in circuit");
#pragma warning restore CA1848
    }
}
