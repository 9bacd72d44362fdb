using System.Globalization;
using Microsoft.Extensions.Options;
using Microsoft.JSInterop;
using Serilog;
using Serilog.Events;
using Serilog.Filters;

namespace SoraDisputeTracker.Web.Hosting;

/// <summary>Serilog behind <c>ILogger</c>: levels and console from the section <c>Serilog</c>, and one file a day in the logs folder.</summary>
internal static class TrackerLogs
{
    private const int KeptFiles = 14;
    private const long LargestFile = 50 * 1024 * 1024;

    private static readonly Func<LogEvent, bool> IsOfCircuit = Matching.FromSource("Microsoft.AspNetCore.Components.Server.Circuits");

    // The error page shows a number that holds the trace: it leads from a reader's report to the line of the log.
    private const string Template = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} {Level:u3} {TraceId} {SourceContext}: {Message:lj}{NewLine}{Exception}";

    public static void AddTrackerLogs(this WebApplicationBuilder builder) => builder.Services.AddSerilog(
        (services, logs) =>
        {
            logs.ReadFrom.Configuration(builder.Configuration).ReadFrom.Services(services).Filter.ByExcluding(IsReaderLeaving);
            if (services.GetRequiredService<IOptions<TrackerOptions>>().Value.LogsDirectory is { Length: > 0 } folder)
                WriteToFiles(logs, folder);
        },
        preserveStaticLogger: true);

    // Blazor tells of an error where a reader left while an island changed the address, or never came back to answer. Nothing is wrong then; but the
    // same categories are also the only ones to tell what does go wrong in a circuit, so they are not silenced as a whole.
    private static bool IsReaderLeaving(LogEvent line) => line.Exception is JSDisconnectedException or OperationCanceledException && IsOfCircuit(line);

    // Shared, because two processes may log into one folder.
    private static void WriteToFiles(LoggerConfiguration logs, string folder) => logs.WriteTo.File(
        Path.Combine(folder, "tracker-.log"),
        outputTemplate: Template,
        formatProvider: CultureInfo.InvariantCulture,
        rollingInterval: RollingInterval.Day,
        retainedFileCountLimit: KeptFiles,
        fileSizeLimitBytes: LargestFile,
        rollOnFileSizeLimit: true,
        shared: true);
}
