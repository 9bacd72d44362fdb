using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.Channels;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Display;

namespace SoraDisputeTracker.Web.Tests.Hosting;

/// <summary>Keeps what the application logs, in the words in which it is written.</summary>
internal sealed class LogLines : ILogEventSink
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly MessageTemplateTextFormatter Words = new("{Message:lj}", CultureInfo.InvariantCulture);

    private readonly ConcurrentQueue<LogEvent> _events = new();
    private readonly Channel<LogEvent> _requests = Channel.CreateUnbounded<LogEvent>();

    /// <summary>All lines.</summary>
    public IReadOnlyList<string> All => [.. _events.Select(Message)];

    /// <summary>The summary lines of the requests.</summary>
    public IReadOnlyList<string> OfRequests => [.. _events.Where(IsOfRequest).Select(Message)];

    /// <summary>The levels of these lines.</summary>
    public IReadOnlyList<LogEventLevel> LevelsOfRequests => [.. _events.Where(IsOfRequest).Select(e => e.Level)];

    /// <summary>Whatever was logged as an error or worse.</summary>
    public IReadOnlyList<string> Errors => [.. _events.Where(e => e.Level >= LogEventLevel.Error).Select(Message)];

    /// <summary>Forgets all lines: the next test begins with none.</summary>
    public void Clear()
    {
        _events.Clear();
        while (_requests.Reader.TryRead(out _))
        {
        }
    }

    public void Emit(LogEvent logEvent)
    {
        _events.Enqueue(logEvent);
        if (IsOfRequest(logEvent))
            _requests.Writer.TryWrite(logEvent);
    }

    /// <summary>Waits for the line of one more request: a reader may have the whole answer before it is written.</summary>
    public async Task RequestAsync() => await _requests.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    /// <summary>Waits for the line of a request to an address.</summary>
    public async Task RequestAsync(string address)
    {
        while (!OfRequests.Any(l => l.Contains(address, StringComparison.Ordinal)))
            await RequestAsync();
    }

    private static bool IsOfRequest(LogEvent line) =>
        line.Properties.GetValueOrDefault("SourceContext") is ScalarValue { Value: "Serilog.AspNetCore.RequestLoggingMiddleware" };

    private static string Message(LogEvent line)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        Words.Format(line, text);
        return text.ToString();
    }
}
