using SoraDisputeTracker.Core.Evidence;

namespace SoraDisputeTracker.Web.Components.Embedding;

/// <summary>Which few passages stand for what the sources of an event say.</summary>
internal static class EmbeddedPassages
{
    private const int Most = 3;

    /// <summary>
    /// Chooses passages: those behind each value of the first thing that sources part ways on, since a value without its words would be half the matter; then what
    /// was said in so many words; then one passage of each source.
    /// </summary>
    /// <param name="properties">What the sources state on the event.</param>
    /// <returns>Each passage once, with the statement that rests on it.</returns>
    public static IReadOnlyList<(AttestedAssertion Stated, Quote Quote)> Choose(IReadOnlyList<StatedProperty> properties)
    {
        var contested = properties.FirstOrDefault(p => p.Disagreement is not null)?.Values.Select(v => v.Assertions[0]) ?? [];
        var stated = properties.SelectMany(p => p.Values).SelectMany(v => v.Assertions).ToList();
        var wordings = stated.Where(a => a.Assertion.Property == "wording");
        return
        [
            .. contested.Concat(wordings).Concat(stated.DistinctBy(a => a.Assertion.Source))
                .Select(a => (Stated: a, a.Quotes[0].Quote))
                .DistinctBy(p => p.Quote.Text)
                .Take(Most),
        ];
    }
}
