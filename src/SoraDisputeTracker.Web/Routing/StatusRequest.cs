using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Naming;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Web.Routing;

/// <summary>Reads from a request demands of which state are wanted.</summary>
internal static class StatusRequest
{
    /// <summary>The parameter's name.</summary>
    public const string Parameter = "status";

    /// <summary>Reads the parameter; where it stands twice the last one counts, and an empty one counts as absent.</summary>
    /// <param name="request">The request.</param>
    /// <param name="problem">What is wrong, or null where the answer can be used.</param>
    /// <returns>The state, or null for any.</returns>
    public static string? Read(HttpRequest request, out ParameterProblem? problem)
    {
        problem = null;
        var status = FilterRequest.Value(request, Parameter);
        if (status is null || DemandStatus.Labels.ContainsKey(status))
            return status;
        var shown = FilterRequest.Shown(status);
        problem = new ParameterProblem(Parameter, $"`{Parameter}={shown}` is not known.{NearestName.Hint(shown, [.. DemandStatus.Labels.Keys])} Known are: {string.Join(", ", DemandStatus.Labels.Keys)}.");
        return null;
    }
}
