using SoraDisputeTracker.Core.Evidence;

namespace SoraDisputeTracker.Web.Components.Evidence;

/// <summary>How the place of a passage is worded.</summary>
public static class PassageWords
{
    /// <summary>Where the passage stands in the text: <c>characters 734-790</c>, or <c>stored excerpt</c> where only that was read.</summary>
    /// <param name="quote">The passage.</param>
    public static string Place(Quote quote) => quote is { Start: { } start, End: { } end }
        ? Worded.Of(EvidenceTexts.Characters, start, end)
        : EvidenceTexts.StoredExcerpt;

    /// <summary>The sources of some assertions, each once: their names where there are one or two, else how many there are.</summary>
    /// <param name="assertions">The assertions.</param>
    public static string Sources(IEnumerable<AttestedAssertion> assertions)
    {
        var sources = assertions.DistinctBy(a => a.Assertion.Source).Select(a => a.SourceName).ToList();
        return sources.Count <= 2 ? Listed.And([.. sources.Distinct()]) : Worded.Of(EvidenceTexts.SourcesMany, sources.Count);
    }
}
