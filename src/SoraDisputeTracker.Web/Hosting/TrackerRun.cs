using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace SoraDisputeTracker.Web.Hosting;

/// <summary>Starts the server, or says in plain words on stderr why it does not start.</summary>
internal static class TrackerRun
{
    private const int Refused = 1;

    /// <summary>Builds the application, puts a database in service, and serves until told to stop.</summary>
    /// <param name="builder">The builder with all services.</param>
    /// <param name="configure">Lays the pipeline.</param>
    /// <returns>The exit code: 0, or 1 where the server did not start.</returns>
    public static async Task<int> RunTrackerAsync(this WebApplicationBuilder builder, Action<WebApplication> configure)
    {
        try
        {
            await using var app = builder.Build();
            var faults = await app.Services.GetRequiredService<CorpusStart>().OpenAsync(app.Lifetime.ApplicationStopping);
            if (faults.Count > 0)
                return Refuse(faults);
            configure(app);
            await app.RunAsync();
            return 0;
        }
        catch (OptionsValidationException e)
        {
            return Refuse(e.Failures);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            return Refuse([$"{e.Message} Another program listens there: stop it, or choose another address with --urls."]);
        }
    }

    private static int Refuse(IEnumerable<string> faults)
    {
        Console.Error.WriteLine("The tracker does not start:");
        foreach (var fault in faults)
            Console.Error.WriteLine(fault);
        return Refused;
    }
}
