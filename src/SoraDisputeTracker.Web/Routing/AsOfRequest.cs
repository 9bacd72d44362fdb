using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Web.Routing;

/// <summary>Reads from a request which day's state of the demands is wanted.</summary>
internal static class AsOfRequest
{
    /// <summary>The parameter's name.</summary>
    public const string Parameter = "as-of";

    /// <summary>Reads the parameter; where it stands twice the last one counts, and an empty one counts as absent.</summary>
    /// <param name="request">The request.</param>
    /// <param name="problem">What is wrong, or null where the answer can be used.</param>
    /// <returns>The day, or the month or year whose last day is meant; null for the latest state.</returns>
    public static PartialDate? Read(HttpRequest request, out ParameterProblem? problem)
    {
        problem = null;
        var text = FilterRequest.Value(request, Parameter);
        if (text is null)
            return null;
        if (PartialDate.TryParse(text, out var date) && !date.IsUncertain && !date.IsApproximate)
            return date;
        problem = new ParameterProblem(Parameter, $"`{Parameter}={FilterRequest.Shown(text)}` is no date: write a day (2025-10-28), a month (2025-10) or a year (2025).");
        return null;
    }
}
