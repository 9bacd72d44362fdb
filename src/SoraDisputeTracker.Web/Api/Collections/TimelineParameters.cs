using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Web.Api.Collections;

/// <summary>The timeline's filter, as the specification describes it.</summary>
internal static class TimelineParameters
{
    /// <summary>The filter of the events themselves.</summary>
    public static IReadOnlyList<ApiParameter> OfEvents { get; } =
    [
        new("party", "The slug of a party, present or former: only events in which it takes part, in any role.") { IsRepeatable = true },
        new("match", "Whether an event must name all of the parties given, or any of them.") { Values = ["any", "all"], Default = "any" },
        new("kind", "A kind of event: only events of one of the kinds given.") { IsRepeatable = true, Values = [.. EventKinds.Labels.Keys] },
        new("source", "The slug of a source: only events that one of the sources given attests.") { IsRepeatable = true },
        new("from", "A day, month or year (2025-10-28, 2025-10, 2025): only events that may have happened on its first day or later. Events without a date drop out."),
        new("to", "A day, month or year: only events that may have happened on its last day or earlier. Events without a date drop out."),
        new("q", $"Words that must all stand in the event, its parties' names or its quotes; at most {EventFilterReader.MaximumWordsLength} characters."),
        new("scope", "How far the list reaches: the events of the dispute, those that the articles tell of with which the tracker began, or all with the context.") { Values = TimelineScopes.Names, Default = TimelineScopes.Name(TimelineScope.Dispute) },
        new("sort", "Oldest first or newest first; events without a date come last either way.") { Values = ["asc", "desc"], Default = "asc" },
        new("page", "Taken so that the address of a page can be used as it is, and passed over: parts are walked with `cursor`."),
    ];

    /// <summary>The same filter where it narrows a list of other records to those of the events in view.</summary>
    public static IReadOnlyList<ApiParameter> OfTheEventsInView { get; } =
    [
        .. OfEvents.Where(p => p.Name is not ("sort" or "page")).Select(p => p with { Description = $"Of the events in view: {char.ToLowerInvariant(p.Description[0])}{p.Description[1..]}" }),
        new("sort", "Taken so that the address of a page can be used as it is, and passed over.") { Values = ["asc", "desc"] },
        new("page", "Taken so that the address of a page can be used as it is, and passed over: parts are walked with `cursor`."),
    ];
}
