using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SoraDisputeTracker.Web.Tests.Hosting;

/// <summary>Keeps what the application logs.</summary>
internal sealed class LogLines : ILoggerProvider
{
    private readonly ConcurrentQueue<(string Category, LogLevel Level, string Message)> _lines = new();
    private readonly TaskCompletionSource _request = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The summary lines of the requests.</summary>
    public IReadOnlyList<string> OfRequests => [.. _lines.Where(l => IsOfRequest(l.Category)).Select(l => l.Message)];

    /// <summary>The levels of these lines.</summary>
    public IReadOnlyList<LogLevel> LevelsOfRequests => [.. _lines.Where(l => IsOfRequest(l.Category)).Select(l => l.Level)];

    /// <summary>Whatever was logged as an error or worse.</summary>
    public IReadOnlyList<string> Errors => [.. _lines.Where(l => l.Level >= LogLevel.Error).Select(l => l.Message)];

    /// <summary>Ends when the first request has been summed up.</summary>
    public Task FirstRequest => _request.Task;

    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

    public void Dispose()
    {
    }

    private static bool IsOfRequest(string category) => category.EndsWith(".RequestLog", StringComparison.Ordinal);

    private void Add(string category, LogLevel level, string message)
    {
        _lines.Enqueue((category, level, message));
        if (IsOfRequest(category))
            _request.TrySetResult();
    }

    private sealed class Writer(LogLines lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Add(category, logLevel, formatter(state, exception));
    }
}
