using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.JSInterop;
using Serilog.Core;

namespace SoraDisputeTracker.Web.Tests.Hosting;

/// <summary>What Blazor logs of circuits: faults are told, readers who leave are none.</summary>
public sealed class CircuitLogTests(CircuitLogTests.LoggedApp app) : IClassFixture<CircuitLogTests.LoggedApp>
{
    private const string Circuits = "Microsoft.AspNetCore.Components.Server.Circuits.";

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

    [Theory]
    [MemberData(nameof(Leavings), DisableDiscoveryEnumeration = true)]
    public void Circuit_ReaderHasLeft_IsNotLogged(string category, Exception exception) => Assert.DoesNotContain(Log(category, exception), app.Lines.Errors);

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void Circuit_SomethingGoesWrong_IsLogged(string category, Exception exception) => Assert.Contains(Log(category, exception), app.Lines.Errors);

    private string Log(string category, Exception exception)
    {
        var message = $"Unhandled exception in circuit {Guid.NewGuid()}";
        app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(category).Log(LogLevel.Error, default, message, exception, (m, _) => m);
        return message;
    }

    public sealed class LoggedApp : TrackerApp
    {
        public LoggedApp() => Replace = services => services.AddSingleton<ILogEventSink>(Lines);

        internal LogLines Lines { get; } = new();
    }
}
