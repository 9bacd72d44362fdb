using System.Collections.Concurrent;
using Serilog.Core;
using Serilog.Events;

namespace SoraDisputeTracker.EndToEnd.Tests.Site;

/// <summary>What a server has written to its log as a warning or worse.</summary>
internal sealed class ServerWarnings : ILogEventSink
{
    private readonly ConcurrentQueue<string> _lines = new();

    /// <summary>The messages, oldest first.</summary>
    public IReadOnlyCollection<string> Lines => _lines;

    /// <inheritdoc/>
    public void Emit(LogEvent logEvent)
    {
        if (logEvent.Level >= LogEventLevel.Warning)
            _lines.Enqueue(logEvent.RenderMessage(System.Globalization.CultureInfo.InvariantCulture));
    }
}
