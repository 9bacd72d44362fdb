using System.Globalization;
using Microsoft.Extensions.Options;
using Serilog;
using Serilog.Extensions.Logging;

namespace SoraDisputeTracker.Web.Hosting;

/// <summary>Serilog behind <c>ILogger</c>: levels and console from the section <c>Serilog</c>, and one file a day in the logs folder.</summary>
internal static class TrackerLogs
{
    private const int KeptFiles = 14;
    private const long LargestFile = 50 * 1024 * 1024;

    // The error page shows a number that holds the trace: it leads from a reader's report to the line of the log.
    private const string Template = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} {Level:u3} {TraceId} {SourceContext}: {Message:lj}{NewLine}{Exception}";

    public static void AddTrackerLogs(this WebApplicationBuilder builder)
    {
        // Serilog's own levels decide; what Microsoft.Extensions.Logging would filter before is let through.
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSingleton<ILoggerProvider>(services => new SerilogLoggerProvider(
            Create(builder.Configuration, services.GetRequiredService<IOptions<TrackerOptions>>().Value),
            dispose: true));
    }

    private static Serilog.Core.Logger Create(IConfiguration configuration, TrackerOptions options)
    {
        var logger = new LoggerConfiguration().ReadFrom.Configuration(configuration);
        if (options.LogsDirectory.Length > 0)
        {
            // Shared, because two processes may log into one folder.
            logger.WriteTo.File(
                Path.Combine(options.LogsDirectory, "tracker-.log"),
                outputTemplate: Template,
                formatProvider: CultureInfo.InvariantCulture,
                rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: KeptFiles,
                fileSizeLimitBytes: LargestFile,
                rollOnFileSizeLimit: true,
                shared: true);
        }

        return logger.CreateLogger();
    }
}
