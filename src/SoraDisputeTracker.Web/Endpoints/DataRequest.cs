using System.Diagnostics.CodeAnalysis;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Endpoints;

/// <summary>Reads what a program asks of a data address, and refuses with problem details (RFC 9457) that name each parameter.</summary>
internal static class DataRequest
{
    /// <summary>Reads the timeline's filter; every fault is in the refusal, not only the first.</summary>
    /// <param name="request">The request.</param>
    /// <param name="known">The slugs that may be named.</param>
    /// <param name="more">Names of parameters that the address takes beside the filter's.</param>
    /// <param name="filter">The filter, as far as it could be read.</param>
    /// <param name="refusal">The answer to give where the filter cannot be used.</param>
    public static bool TryReadFilter(
        HttpRequest request,
        KnownSlugs known,
        IReadOnlyList<string> more,
        out EventFilter filter,
        [NotNullWhen(false)] out IResult? refusal)
    {
        filter = FilterRequest.Read(request, known, out var problems);
        refusal = Refusal([.. problems, .. FilterRequest.UnknownParameters(request, [.. EventFilterReader.ParameterNames, .. more])]);
        return refusal is null;
    }

    /// <summary>The refusal for an address that takes no parameter, or null where none is given.</summary>
    /// <param name="request">The request.</param>
    public static IResult? RefuseParameters(HttpRequest request) => Refusal([.. FilterRequest.UnknownParameters(request, [])]);

    /// <summary>The refusal that lists the problems by parameter, or null where there is none.</summary>
    /// <param name="problems">The problems.</param>
    public static IResult? Refusal(IReadOnlyList<ParameterProblem> problems) => problems.Count == 0
        ? null
        : Results.ValidationProblem(
            problems.GroupBy(p => p.Parameter, StringComparer.Ordinal)
                .ToDictionary(p => p.Key, p => p.Select(problem => problem.Message).ToArray(), StringComparer.Ordinal),
            title: "The address has parameters that cannot be used.");
}
