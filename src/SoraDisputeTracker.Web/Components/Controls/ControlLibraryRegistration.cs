using MudBlazor;
using MudBlazor.Services;

namespace SoraDisputeTracker.Web.Components.Controls;

/// <summary>Registers MudBlazor, with our words and with what its controls need to know of the browser.</summary>
public static class ControlLibraryRegistration
{
    /// <summary>Adds the control library.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddControlLibrary(this IServiceCollection services)
    {
        // Before the library's own services: it takes the first localizer that it finds.
        services.AddTransient<MudLocalizer, ControlLocalizer>();
        services.AddScoped<ControlLibraryState>();
        return services.AddMudServices();
    }
}
