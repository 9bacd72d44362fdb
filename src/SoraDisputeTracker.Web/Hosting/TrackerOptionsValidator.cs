using Microsoft.Extensions.Options;
using SoraDisputeTracker.Core.Naming;

namespace SoraDisputeTracker.Web.Hosting;

/// <summary>Checks all settings at once; each message names the setting.</summary>
internal sealed class TrackerOptionsValidator(IConfiguration configuration) : IValidateOptions<TrackerOptions>
{
    public ValidateOptionsResult Validate(string? name, TrackerOptions options)
    {
        var problems = new List<string>();
        problems.AddRange(UnknownSettings());
        if (options.SeedsDirectory.Length == 0)
            problems.Add(Message(nameof(options.SeedsDirectory), "is not set, and there is no folder named `seeds` in the content root or above it."));
        else if (!Directory.Exists(options.SeedsDirectory))
            problems.Add(Message(nameof(options.SeedsDirectory), $"names the folder {options.SeedsDirectory}, which does not exist."));
        if (options.DataDirectory.Length == 0)
            problems.Add(Message(nameof(options.DataDirectory), "is empty: name the folder that the database is written to."));
        else if (WhyNotWritable(options.DataDirectory) is { } reason)
            problems.Add(Message(nameof(options.DataDirectory), $"names the folder {options.DataDirectory}, which cannot be written to: {reason}"));
        if (options.LogsDirectory.Length > 0 && WhyNotWritable(options.LogsDirectory) is { } logsReason)
            problems.Add(Message(nameof(options.LogsDirectory), $"names the folder {options.LogsDirectory}, which cannot be written to: {logsReason} Leave it empty for no log files."));
        if (options.PublicAddress.Length > 0 && !IsAddress(options.PublicAddress))
            problems.Add(Message(nameof(options.PublicAddress), $"is `{options.PublicAddress}`: write http:// or https:// and a host, without a path, or leave it empty."));
        if (options.StylesDirectory.Length > 0 && !Directory.Exists(options.StylesDirectory))
            problems.Add(Message(nameof(options.StylesDirectory), $"names the folder {options.StylesDirectory}, which does not exist. Leave it empty for the built-in styles alone."));
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private IEnumerable<string> UnknownSettings() =>
        from setting in configuration.GetSection(TrackerOptions.Section).GetChildren()
        where !TrackerOptions.Names.Contains(setting.Key, StringComparer.OrdinalIgnoreCase)
        select Message(setting.Key, $"is not a setting.{NearestName.Hint(setting.Key, TrackerOptions.Names)}");

    private static string Message(string setting, string what) => $"{TrackerOptions.Section}:{setting} {what}";

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.PathAndQuery == "/" && uri.Fragment.Length == 0;

    private static string? WhyNotWritable(string directory)
    {
        try
        {
            Directory.CreateDirectory(directory);
            var probe = Path.Combine(directory, Path.GetRandomFileName());
            using (File.Create(probe, 1, FileOptions.DeleteOnClose))
                return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }
    }
}
