namespace SoraDisputeTracker.Web.Api.Collections;

/// <summary>The lists of the API.</summary>
internal static class ApiCollections
{
    /// <summary>All of them, in the order in which the documentation tells of them.</summary>
    public static IReadOnlyList<ApiCollection> All { get; } =
    [
        new EventCollection(),
        new PartyCollection(),
        new DemandCollection(),
        new SourceCollection(),
        new AssertionCollection(),
        new DisagreementCollection(),
        new SearchCollection(),
    ];
}
