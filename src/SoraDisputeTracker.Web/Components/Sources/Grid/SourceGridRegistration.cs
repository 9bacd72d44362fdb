using Microsoft.AspNetCore.Components.Web;

namespace SoraDisputeTracker.Web.Components.Sources.Grid;

/// <summary>Registers what the table of all sources keeps.</summary>
public static class SourceGridRegistration
{
    /// <summary>Adds the state, which outlives its circuit.</summary>
    /// <param name="components">The application's components.</param>
    /// <returns>The same components.</returns>
    public static IRazorComponentsBuilder AddSourceGrid(this IRazorComponentsBuilder components)
    {
        components.Services.AddScoped<SourceGridState>();
        return components.RegisterPersistentService<SourceGridState>(RenderMode.InteractiveServer);
    }
}
