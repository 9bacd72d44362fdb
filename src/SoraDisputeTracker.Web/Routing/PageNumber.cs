using System.Globalization;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Web.Routing;

/// <summary>Reads which page of a list is wanted.</summary>
internal static class PageNumber
{
    /// <summary>The name of the parameter.</summary>
    public const string Parameter = "page";

    /// <summary>Reads the page.</summary>
    /// <param name="value">What was given.</param>
    /// <param name="problem">What is wrong with it, or null.</param>
    /// <returns>The page, from 1.</returns>
    public static int Read(string value, out ParameterProblem? problem)
    {
        // int.TryParse passes over NUL characters at the end.
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page >= 1 && !value.Contains('\0', StringComparison.Ordinal))
        {
            problem = null;
            return page;
        }

        problem = new ParameterProblem(Parameter, $"`{Parameter}={FilterRequest.Shown(value)}` is no page: write a whole number from 1.");
        return 1;
    }

    /// <summary>The refusal of a page behind the last one.</summary>
    /// <param name="page">The page asked for.</param>
    /// <param name="pageCount">How many there are.</param>
    public static ParameterProblem BeyondLast(int page, int pageCount) => new(Parameter, pageCount == 1
        ? string.Create(CultureInfo.InvariantCulture, $"`{Parameter}={page}` does not exist: there is 1 page.")
        : string.Create(CultureInfo.InvariantCulture, $"`{Parameter}={page}` does not exist: there are {pageCount} pages."));
}
