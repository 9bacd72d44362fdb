using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Web.Api.Collections;

/// <summary>The timeline's filter where it narrows a list of other records.</summary>
internal static class InView
{
    /// <summary>The filter in one spelling; without one, the list is another than with one that lets every event through.</summary>
    /// <param name="filter">Which events are in view, or null for the whole list.</param>
    public static string Canonical(EventFilter? filter) =>
        filter is null ? "" : $"in-view:{(filter with { Page = 1, Descending = false }).ToQueryString()}";
}
